import type { Page } from 'puppeteer-core';
import type { Article } from '../../../src/article/article.ts';
import type { Note } from '../../../src/notes/note.ts';
import { makeArticle } from '../../make-article.ts';

/** What a page of ours has of the browser's API. */
export type OwnPage = {
  chrome: {
    storage: Record<
      'local' | 'session',
      { get(keys: null): Promise<object>; set(values: object): Promise<void> }
    >;
    /** The background answers with a value, or with an error. */
    runtime: { sendMessage<Value>(message: object): Promise<{ value: Value }> };
  };
};

/** An invented article; each number has another. */
export function numberedArticle(number: number): Article {
  const url = `https://www.example-ilbo.test/article/${100_000 + number}`;
  return makeArticle({
    url,
    canonicalUrl: url,
    title: `가람시 소식 ${number}`,
    text: `${number}번째 소식이다.\n\n`.repeat(40),
  });
}

/** Has the background save an article, as a reader page in a tab would. @returns what it answers; null for no answer */
export function saveThrough(
  ownPage: Page,
  article: Article,
): Promise<{ ok: boolean; failure?: string } | null> {
  return ownPage.evaluate(
    async (handedOver) => {
      const { chrome } = globalThis as unknown as OwnPage;
      // A tab that is not there: only its number is needed.
      const tabId = 900_000 + Math.floor(Math.random() * 90_000);
      await chrome.storage.session.set({ [`article:${tabId}`]: handedOver });
      try {
        const answer = await chrome.runtime.sendMessage<{ ok: boolean; failure?: string }>({
          call: 'saveContent',
          args: [{ kind: 'tab', tabId, canonicalUrl: null, original: null }],
        });
        return answer.value;
      } catch {
        return null;
      }
    },
    { article, readAt: new Date().toISOString() },
  );
}

/** The notes in the database, read past all code of ours. */
export function readNotes(ownPage: Page): Promise<Note[]> {
  return ownPage.evaluate(async () => {
    const opening = indexedDB.open('jeongdok-notes');
    await new Promise((resolve) => {
      opening.onsuccess = resolve;
    });
    const reading = opening.result.transaction('notes').objectStore('notes').getAll();
    await new Promise((resolve) => {
      reading.onsuccess = resolve;
    });
    opening.result.close();
    return reading.result;
  });
}

export type KeptNotes = {
  /** The canonical addresses of the notes, sorted. */
  urls: string[];
  /** Ids that are not in each of the stores that a note is in. */
  halves: string[];
  /** Addresses that more than one note is known by. */
  doubles: string[];
};

/** What the database holds, read past all code of ours. */
export function readKeptNotes(ownPage: Page): Promise<KeptNotes> {
  return ownPage.evaluate(async () => {
    const opening = indexedDB.open('jeongdok-notes');
    await new Promise((resolve) => {
      opening.onsuccess = resolve;
    });
    const { result: database } = opening;
    const readAll = <Row>(store: string) =>
      new Promise<Row[]>((resolve, reject) => {
        const reading = database.transaction(store).objectStore(store).getAll();
        reading.onsuccess = () => resolve(reading.result);
        reading.onerror = () => reject(reading.error);
      });
    type Row = { id: string; keys: string[]; article: { canonicalUrl: string } };
    const notes = await readAll<Row>('notes');
    const lists = [notes, await readAll<Row>('summaries'), await readAll<Row>('texts')].map(
      (rows) => new Set(rows.map(({ id }) => id)),
    );
    database.close();
    const ids = new Set(lists.flatMap((list) => [...list]));
    const keys = notes.flatMap((note) => note.keys);
    return {
      urls: notes.map(({ article }) => article.canonicalUrl).sort(),
      halves: [...ids].filter((id) => !lists.every((list) => list.has(id))),
      doubles: keys.filter((key, index) => keys.indexOf(key) !== index),
    };
  });
}
