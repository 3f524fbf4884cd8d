import { withDatabase } from './database.ts';
import type { Revision, WholeNote } from './note.ts';
import type { StoredSummary, StoredText } from './schema.ts';
import { revisionsOf } from './store.ts';

/** The notes that were kept last, the newest first, and how many there are; deleted ones are not counted. */
export function readNewest(limit: number): Promise<{ summaries: StoredSummary[]; count: number }> {
  return withDatabase(async (database) => {
    const index = database.transaction('summaries').store.index('listedAt');
    const counting = index.count();
    const summaries: StoredSummary[] = [];
    for (let cursor = await index.openCursor(null, 'prev'); cursor; cursor = await cursor.continue()) {
      summaries.push(cursor.value);
      if (summaries.length === limit) break;
    }
    return { summaries, count: await counting };
  });
}

/** All summaries, deleted notes' as well, in no order. */
export function readSummaries(): Promise<StoredSummary[]> {
  return withDatabase((database) => database.getAll('summaries'));
}

/** Summaries and texts of some notes; an id without a note is missing in them. */
export function readListings(ids: string[]): Promise<{ summaries: StoredSummary[]; texts: StoredText[] }> {
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
    const parts = Array.from('0123456789abcdef', (digit) => IDBKeyRange.bound(digit, `${digit}g`));
    await Promise.all(parts.map(async (part) => take(await database.getAll('texts', part))));
  });
}

/** How many whole notes are in memory at a time. */
const batchSize = 200;

/**
 * Reads whole notes one after the other, in the order of `ids`.
 * @param ids null for all, deleted ones included, in the order in which they were kept
 */
export async function* readWholeNotes(ids: string[] | null): AsyncGenerator<WholeNote> {
  const all = ids ?? (await listIds());
  for (let start = 0; start < all.length; start += batchSize) {
    yield* await readBatch(all.slice(start, start + batchSize));
  }
}

async function listIds(): Promise<string[]> {
  const summaries = await readSummaries();
  return summaries
    .sort((one, other) => compare(one.savedAt, other.savedAt) || compare(one.id, other.id))
    .map(({ id }) => id);
}

function readBatch(ids: string[]): Promise<WholeNote[]> {
  return withDatabase(async (database) => {
    const tx = database.transaction(['notes', 'revisions']);
    const notes = await Promise.all(
      ids.map(async (id) => {
        const [note, revisions] = await Promise.all([
          tx.objectStore('notes').get(id),
          tx.objectStore('revisions').getAll(revisionsOf(id)),
        ]);
        return note && { ...note, revisions: revisions.map(withoutNoteId) };
      }),
    );
    return notes.filter(isThere);
  });
}

const withoutNoteId = ({ number, article, savedAt }: Revision) => ({ number, article, savedAt });

const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);

const isThere = <Value>(value: Value | undefined): value is Value => value !== undefined;
