import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { readNewest } from '../notes/listing.ts';
import { type DatabaseFailure, readStorageFailure } from '../notes/storage-failure.ts';
import { onBackgroundEvent } from '../platform/messages.ts';
import { type Choices, isPlain, noChoices } from './choices.ts';
import type { LibraryCalls } from './worker/calls.ts';
import { type LibraryClient, startLibrary } from './worker/client.ts';
import type { Facets } from './worker/facets.ts';
import type { ListAnswer, ListRequest } from './worker/results.ts';
import { plainRow } from './worker/rows.ts';

/** How many notes the page shows before the worker has read all. */
export const newestCount = 60;

/** What the list shows. */
export type Listing = Omit<ListAnswer, 'facets'> & {
  /** The choices that it is made of. */
  choices: Choices;
  /** The note whose row `activeIndex` is; null when none was asked for. */
  activeId: string | null;
  /** null until the worker has counted. */
  facets: Facets | null;
};

export type ListingState = {
  /** null until the first notes have come. */
  listing: Listing | null;
  /** null while nothing is wrong; `worker`: only the newest notes can be shown. */
  failure: DatabaseFailure | 'worker' | null;
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
  const [failure, setFailure] = useState<ListingState['failure']>(null);
  const [attempt, setAttempt] = useState(0);
  const client = useRef<LibraryClient | null>(null);
  const hasAnswered = useRef(false);
  const latest = useRef(wanted);
  latest.current = wanted;

  const list = async () => {
    const asked = latest.current;
    // What keeps the worker from answering is told by `onFailed`.
    const answer = await client.current?.ask('list', asked).catch(notListed);
    // The newest notes with the number of all say more than a part of them.
    if (!answer || (!answer.isComplete && isPlain(asked.choices))) return;
    hasAnswered.current = true;
    setListing({ ...answer, choices: asked.choices, activeId: asked.activeId });
  };
  const showNewest = async (reading: Promise<Listing>) => {
    try {
      const found = await reading;
      if (!hasAnswered.current && isPlain(latest.current.choices)) setListing(found);
    } catch (error) {
      console.error('정독: the newest notes could not be read', error);
      setFailure(readStorageFailure(error));
    }
  };

  useEffect(() => {
    const life = new AbortController();
    hasAnswered.current = false;
    const onFailed = (why: DatabaseFailure | 'worker') => {
      client.current = null;
      hasAnswered.current = false;
      setFailure(why);
      if (why === 'worker') showNewest(listNewest());
    };
    const start = () => {
      if (life.signal.aborted) return;
      client.current = startLibrary({ onChanged: list, onFailed }, life.signal);
      list();
    };
    // Reading all notes must not hold up the first that are shown.
    if (isPlain(latest.current.choices)) {
      const first = attempt === 0 && newest ? newest : listNewest();
      showNewest(first).then(afterPaint).then(start);
    } else start();
    onBackgroundEvent((event) => {
      if (event.event !== 'note-saved' && event.event !== 'notes-changed') return;
      client.current?.refresh(event.event === 'note-saved' ? [event.note.id] : event.ids);
      if (!hasAnswered.current) showNewest(listNewest());
    }, life.signal);
    return () => {
      life.abort();
      client.current = null;
    };
  }, [attempt]);

  const { choices, isOpen, opened, offset, limit, activeId } = wanted;
  // At once, not after the next frame.
  useLayoutEffect(() => {
    list();
  }, [choices, isOpen, opened, offset, limit, activeId]);

  return {
    listing,
    failure,
    retry: () => {
      setFailure(null);
      setAttempt(attempt + 1);
    },
    ask: <Name extends keyof LibraryCalls>(call: Name, ...args: Parameters<LibraryCalls[Name]>) =>
      client.current?.ask(call, ...args) ?? Promise.reject(new Error(`no worker to ask: ${call}`)),
  };
}

function notListed(error: unknown): null {
  console.error('정독: the notes were not listed', error);
  return null;
}

/** The newest notes as a list, which is not complete when there may be more. Rejects when they cannot be read. */
export async function listNewest(): Promise<Listing> {
  const summaries = await readNewest(newestCount);
  return {
    edition: 0,
    total: summaries.length,
    found: summaries.length,
    offset: 0,
    rows: summaries.map(plainRow),
    facets: null,
    activeIndex: null,
    activeId: null,
    isComplete: summaries.length < newestCount,
    choices: noChoices,
  };
}

const afterPaint = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
