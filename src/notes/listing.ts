import { compareText } from '../base/compare-text.ts';
import { withDatabase } from './database.ts';
import type { Note, Revision, WholeNote } from './note.ts';
import type { NotesDatabase, StoredSummary, StoredText } from './schema.ts';
import { revisionRange } from './store.ts';

/** What searching and listing need of some notes. */
export type Listings = { summaries: StoredSummary[]; texts: StoredText[] };

/**
 * Reads the notes that were kept last, the newest first; deleted ones are not among them. It takes as long with 100,000
 * notes as with 100: nothing is counted.
 */
export function readNewest(count: number): Promise<StoredSummary[]> {
  return withDatabase((database) => listNewest(database, count));
}

/** Like `readNewest`, with the texts: what a search can begin with while all others are being read. */
export function readNewestWithTexts(count: number): Promise<Listings> {
  return withDatabase(async (database) => {
    const summaries = await listNewest(database, count);
    const store = database.transaction('texts').store;
    const texts = await Promise.all(summaries.map(({ id }) => store.get(id)));
    return { summaries, texts: texts.filter(isThere) };
  });
}

/** All summaries, deleted notes' as well, in no order. */
export function readSummaries(): Promise<StoredSummary[]> {
  return withDatabase((database) => database.getAll('summaries'));
}

/** Summaries and texts of some notes; an id without a note is missing in them. */
export function readListings(ids: string[]): Promise<Listings> {
  return withDatabase(async (database) => {
    const tx = database.transaction(['summaries', 'texts']);
    const [summaries, texts] = await Promise.all([
      Promise.all(ids.map((id) => tx.objectStore('summaries').get(id))),
      Promise.all(ids.map((id) => tx.objectStore('texts').get(id))),
    ]);
    return { summaries: summaries.filter(isThere), texts: texts.filter(isThere) };
  });
}

/**
 * Reads the texts of all notes, in parts that are read side by side: of 100,000 notes in two thirds of the time.
 * @param take gets each part as it comes, in no order
 */
export function readTexts(take: (texts: StoredText[]) => void): Promise<void> {
  return withDatabase(async (database) => {
    await Promise.all(idRanges().map(async (range) => take(await database.getAll('texts', range))));
  });
}

/** All ids in sixteen parts, by the first digit of a UUID; no id is in none of them. */
function idRanges(): IDBKeyRange[] {
  const borders = '123456789abcdef'.split('');
  const last = borders.length - 1;
  return [
    IDBKeyRange.upperBound(borders[0], true),
    ...borders.slice(0, last).map((from, at) => IDBKeyRange.bound(from, borders[at + 1], false, true)),
    IDBKeyRange.lowerBound(borders[last]),
  ];
}

/** How many whole notes are in memory at a time. */
const BATCH_SIZE = 200;

/**
 * Reads whole notes one after the other, in the order of `ids`.
 * @param ids null for all, deleted ones included, in the order in which they were kept
 */
export async function* readWholeNotes(ids: string[] | null): AsyncGenerator<WholeNote> {
  const all = ids ?? (await listIds());
  for (let start = 0; start < all.length; start += BATCH_SIZE) {
    yield* await readBatch(all.slice(start, start + BATCH_SIZE));
  }
}

async function listNewest(database: NotesDatabase, count: number): Promise<StoredSummary[]> {
  const index = database.transaction('summaries').store.index('listedAt');
  const newest = await index.openKeyCursor(null, 'prev');
  const last = newest && count > 1 ? await newest.advance(count - 1) : newest;
  // Several may have been kept at one time.
  return (await index.getAll(last && IDBKeyRange.lowerBound(last.key))).reverse().slice(0, count);
}

async function listIds(): Promise<string[]> {
  const summaries = await readSummaries();
  return summaries
    .sort((one, other) => compareText(one.savedAt, other.savedAt) || compareText(one.id, other.id))
    .map(({ id }) => id);
}

function readBatch(ids: string[]): Promise<WholeNote[]> {
  return withDatabase(async (database) => {
    const tx = database.transaction(['notes', 'revisions']);
    const notes = await Promise.all(
      ids.map(async (id) => {
        const [note, revisions] = await Promise.all([
          tx.objectStore('notes').get(id),
          tx.objectStore('revisions').getAll(revisionRange(id)),
        ]);
        return note && joinRevisions(note, revisions);
      }),
    );
    return notes.filter(isThere);
  });
}

/** A note with the texts that it had before. */
export const joinRevisions = (note: Note, revisions: Revision[]): WholeNote => ({
  ...note,
  revisions: revisions.map(({ number, article, savedAt }) => ({ number, article, savedAt })),
});

const isThere = <Value>(value: Value | undefined): value is Value => value !== undefined;
