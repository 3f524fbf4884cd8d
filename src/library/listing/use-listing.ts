import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { LibraryCalls } from '../worker/calls.ts';
import type { LibraryClient } from '../worker/client.ts';
import type { ListRequest } from '../worker/results.ts';
import type { Listing } from './listing.ts';
import { type Lister, type ListingFailure, startListing } from './start-listing.ts';

export type ListingState = {
  /** null until the first notes have come. */
  listing: Listing | null;
  /** null while nothing is wrong. */
  failure: ListingFailure | null;
  retry: () => void;
  /** Rejects where there is no worker. */
  ask: LibraryClient['ask'];
};

/**
 * Keeps the list that is wanted, and follows what changes elsewhere.
 * @param newest shown until the worker has read all; null when nothing was asked for yet
 */
export function useListing(wanted: ListRequest, newest: Promise<Listing> | null): ListingState {
  const [listing, setListing] = useState<Listing | null>(null);
  const [failure, setFailure] = useState<ListingFailure | null>(null);
  const [attempt, setAttempt] = useState(0);
  const lister = useRef<Lister | null>(null);
  const latest = useRef(wanted);
  latest.current = wanted;

  useEffect(() => {
    const life = new AbortController();
    lister.current = startListing(
      {
        wanted: () => latest.current,
        newest: attempt === 0 ? newest : null,
        onListed(listed) {
          setListing(listed);
          // The worker has them all: what held them up is over.
          if (listed.counts) setFailure(null);
        },
        onFailed: setFailure,
      },
      life.signal,
    );
    return () => {
      life.abort();
      lister.current = null;
    };
  }, [attempt]);

  const { choices, isComposing, opened, offset, limit, activeId } = wanted;
  // At once, not after the next frame.
  useLayoutEffect(() => {
    lister.current?.list();
  }, [choices, isComposing, opened, offset, limit, activeId]);

  return {
    listing,
    failure,
    retry: () => {
      setFailure(null);
      setAttempt(attempt + 1);
    },
    ask: <Name extends keyof LibraryCalls>(call: Name, ...args: Parameters<LibraryCalls[Name]>) =>
      lister.current?.client()?.ask(call, ...args) ?? Promise.reject(new Error(`no worker to ask: ${call}`)),
  };
}
