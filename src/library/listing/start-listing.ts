import { type DatabaseFailure, readStorageFailure } from '../../notes/storage-failure.ts';
import { onBackgroundEvent } from '../../platform/messages.ts';
import { isPlain } from '../choices.ts';
import { type LibraryClient, startLibrary } from '../worker/client.ts';
import type { ListRequest } from '../worker/results.ts';
import { type Listing, listNewest } from './listing.ts';

/** `worker`: only the newest notes can be shown. */
export type ListingFailure = DatabaseFailure | 'worker';

type Wishes = {
  /** The list that is wanted now. */
  wanted: () => ListRequest;
  /** The newest notes, where they have been asked for already. */
  newest: Promise<Listing> | null;
  onListed: (listing: Listing) => void;
  onFailed: (failure: ListingFailure) => void;
};

export type Lister = {
  /** Lists what is wanted, as soon as there is a worker. */
  list(): Promise<void>;
  /** null as long as there is no worker, and when it has failed. */
  client(): LibraryClient | null;
};

/** Lists notes until the signal ends it: first the newest, then what the worker finds, anew whenever notes change. */
export function startListing({ wanted, newest, onListed, onFailed }: Wishes, signal: AbortSignal): Lister {
  let client: LibraryClient | null = null;
  let hasAnswered = false;

  const list = async () => {
    const asked = wanted();
    const asking = client;
    // What keeps the worker from answering is told by `fail`; one that has failed may answer all the same.
    const answer = await asking?.ask('list', asked).catch(notListed);
    // The newest notes with the number of all say more than a part of them.
    if (!answer || client !== asking || (!answer.isComplete && isPlain(asked.choices))) return;
    hasAnswered = true;
    onListed({ ...answer, choices: asked.choices, activeId: asked.activeId });
  };
  const showNewest = async (reading: Promise<Listing>) => {
    try {
      const found = await reading;
      if (!signal.aborted && !hasAnswered && isPlain(wanted().choices)) onListed(found);
    } catch (error) {
      console.error('정독: the newest notes could not be read', error);
      onFailed(readStorageFailure(error));
    }
  };
  const fail = (failure: ListingFailure) => {
    client = null;
    hasAnswered = false;
    onFailed(failure);
    if (failure === 'worker') showNewest(listNewest());
  };
  const start = () => {
    if (signal.aborted) return;
    client = startLibrary({ onChanged: list, onFailed: fail }, signal);
    list();
  };

  // Reading all notes must not hold up the first that are shown.
  if (isPlain(wanted().choices)) {
    showNewest(newest ?? listNewest())
      .then(afterPaint)
      .then(start);
  } else start();
  onBackgroundEvent((event) => {
    if (event.event !== 'note-saved' && event.event !== 'notes-changed') return;
    client?.refresh(event.event === 'note-saved' ? [event.note.id] : event.ids);
    if (!hasAnswered) showNewest(listNewest());
  }, signal);
  return { list, client: () => client };
}

function notListed(error: unknown): null {
  console.error('정독: the notes were not listed', error);
  return null;
}

const afterPaint = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
