import { openDB } from 'idb';
import { describe, expect, it } from 'vitest';
import { withDatabase } from '../../src/notes/database.ts';
import { readNewest, readSummaries, readTexts, readWholeNotes } from '../../src/notes/listing.ts';
import type { WholeNote } from '../../src/notes/note.ts';
import { DATABASE_VERSION, type StoredText } from '../../src/notes/schema.ts';
import { findNote, readNote, saveArticle } from '../../src/notes/store.ts';
import { makeArticle } from '../make-article.ts';
import { collect } from './collect.ts';
import { useFreshDatabase } from './fresh-database.ts';
import { makeGolden, readGolden } from './golden/golden-database.ts';

useFreshDatabase();

const idOf = (number: number) => `0000000${number}-1111-4222-8333-444444444444`;

describe.each([1, 2])('a database of version %i', (version) => {
  it('has all its notes after the upgrade, with what is new', async () => {
    const golden = readGolden(version);
    await makeGolden(golden);
    const notes = await collect(readWholeNotes(null));
    expect(notes.map(({ id }) => id)).toEqual([1, 2, 3, 4].map(idOf));
    const formers = golden.stores.notes?.records as WholeNote[];
    for (const [index, former] of formers.entries()) {
      expect(notes[index]).toEqual({
        ...former,
        highlights: former.highlights ?? [],
        keys: expect.any(Array),
        memo: '',
        tags: [],
        state: 'unread',
        changedAt: former.updatedAt,
        revisions: [],
      });
    }
  });

  it('lists and searches as before', async () => {
    await makeGolden(readGolden(version));
    expect((await readNewest(10)).map(({ id }) => id)).toEqual([4, 2, 1].map(idOf));
    expect(await readSummaries()).toHaveLength(4);
    const texts: StoredText[] = [];
    await readTexts((part) => texts.push(...part));
    expect(texts).toHaveLength(4);
    expect(texts.every(({ text }) => text.includes('나래역 앞은'))).toBe(true);
  });

  it('knows its articles by every address from now on, and merges none of its own', async () => {
    await makeGolden(readGolden(version));
    const second = makeArticle({
      url: 'http://m.example-ilbo.test/article/100002?utm_source=x',
      canonicalUrl: 'http://m.example-ilbo.test/article/100002',
    });
    expect((await findNote(second))?.id).toBe(idOf(2));
    expect((await readNote(idOf(1)))?.keys).not.toEqual([]);
    expect((await readNote(idOf(4)))?.keys).toEqual([]);
  });
});

it('a database that cannot be upgraded stays as it was', async () => {
  const golden = readGolden(2);
  const notes = golden.stores.notes?.records as { article: { authors?: unknown } }[];
  const odd = structuredClone(notes[2]);
  delete odd?.article.authors;
  notes[2] = odd as (typeof notes)[number];
  await makeGolden(golden);
  await expect(saveArticle(makeArticle(), new Date())).rejects.toThrow(TypeError);
  const database = await openDB(golden.name);
  const stores = Object.entries(golden.stores);
  expect([database.version, ...database.objectStoreNames]).toEqual([
    2,
    ...stores.map(([name]) => name).sort(),
  ]);
  for (const [name, { records, indexes }] of stores) {
    const { store } = database.transaction(name);
    expect([...store.indexNames]).toEqual(Object.keys(indexes));
    expect(await store.getAll()).toEqual(expect.arrayContaining(records));
  }
  database.close();
});

it('a database of version 2 keeps highlights and places', async () => {
  await makeGolden(readGolden(2));
  expect((await readNote(idOf(2)))?.highlights).toMatchObject([{ quote: '나래역', remark: '가 볼 곳' }]);
  expect(await withDatabase((database) => database.getAll('places'))).toHaveLength(1);
});

it('a database of the present version is opened as it is', async () => {
  const golden = readGolden(DATABASE_VERSION);
  await makeGolden(golden);
  const { notes, revisions } = golden.stores;
  const kept = await withDatabase(async (database) => [
    await database.getAll('notes'),
    await database.getAll('revisions'),
  ]);
  expect(kept).toEqual([notes?.records, revisions?.records]);
});

it('a new database has the shape that the golden one of the present version has', async () => {
  await saveArticle(makeArticle(), new Date());
  expect(await describeStores()).toEqual(
    Object.fromEntries(
      Object.entries(readGolden(DATABASE_VERSION).stores).map(([name, { keyPath, indexes }]) => [
        name,
        { keyPath, indexes },
      ]),
    ),
  );
});

function describeStores(): Promise<unknown> {
  return withDatabase(async (database) => {
    const tx = database.transaction([...database.objectStoreNames]);
    return Object.fromEntries(
      Array.from(database.objectStoreNames, (name) => {
        const store = tx.objectStore(name);
        const indexes = Array.from(store.indexNames, (index) => {
          // What the types of this store's indexes are is of no matter here.
          const { keyPath, unique, multiEntry } = store.index(index as never);
          return [index, { keyPath, ...(unique && { unique }), ...(multiEntry && { multiEntry }) }];
        });
        return [name, { keyPath: store.keyPath, indexes: Object.fromEntries(indexes) }];
      }),
    );
  });
}
