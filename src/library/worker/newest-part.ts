import { withDatabase } from '../../notes/database.ts';
import type { NotesDatabase, StoredSummary, StoredText } from '../../notes/schema.ts';

/**
 * Reads the notes that were kept last, the newest first; deleted ones are not among them. It takes as long with 100,000
 * notes as with 100: nothing is counted.
 */
export function readNewestSummaries(count: number): Promise<StoredSummary[]> {
  return withDatabase((database) => listNewest(database, count));
}

/** Like `readNewestSummaries`, with the texts: what a search can begin with while all others are being read. */
export function readNewestPart(count: number): Promise<{ summaries: StoredSummary[]; texts: StoredText[] }> {
  return withDatabase(async (database) => {
    const summaries = await listNewest(database, count);
    const store = database.transaction('texts').store;
    const texts = await Promise.all(summaries.map(({ id }) => store.get(id)));
    return { summaries, texts: texts.filter((text) => text !== undefined) };
  });
}

async function listNewest(database: NotesDatabase, count: number): Promise<StoredSummary[]> {
  const index = database.transaction('summaries').store.index('listedAt');
  const newest = await index.openKeyCursor(null, 'prev');
  const last = newest && count > 1 ? await newest.advance(count - 1) : newest;
  // Several may have been kept at one time.
  return (await index.getAll(last && IDBKeyRange.lowerBound(last.key))).reverse().slice(0, count);
}
