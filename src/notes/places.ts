import { withDatabase } from './database.ts';
import { digest } from './digest.ts';

/** The place in an article that was reached. `key` is a digest: the store is no list of what was read. */
export type Place = { key: string; offset: number; at: string };

/** So many places are kept, the latest ones. */
const MOST_PLACES = 500;

/**
 * Keeps how far an article has been read.
 * @param offset into the reader's text of it, in UTF-16 units; 0 forgets the place
 */
export async function keepPlace(canonicalUrl: string, offset: number, now: Date): Promise<void> {
  const key = await digest(canonicalUrl);
  await withDatabase(async (database) => {
    const tx = database.transaction('places', 'readwrite');
    const store = tx.objectStore('places');
    if (offset === 0) await store.delete(key);
    else await store.put({ key, offset, at: now.toISOString() });
    const extra = (await store.count()) - MOST_PLACES;
    let cursor = extra > 0 ? await store.index('at').openCursor() : null;
    for (let count = 0; cursor && count < extra; count++) {
      await cursor.delete();
      cursor = await cursor.continue();
    }
    await tx.done;
  });
}

/** @returns null when the article was never left in its middle */
export async function readPlace(canonicalUrl: string): Promise<number | null> {
  const key = await digest(canonicalUrl);
  const place = await withDatabase((database) => database.get('places', key));
  return place?.offset ?? null;
}
