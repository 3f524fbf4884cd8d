import type { Page } from 'puppeteer-core';
import type { Note } from '../../src/notes/note.ts';
import { storedOf } from './invented-notes.ts';

/** Notes that go over to the page at a time. */
const BATCH_SIZE = 1000;

/**
 * Puts notes into the database past all code of ours: pages that are open learn nothing of it.
 * @param ownPage one of our pages; its database must be there already
 */
export async function fillNotes(ownPage: Page, notes: Note[]): Promise<void> {
  for (let start = 0; start < notes.length; start += BATCH_SIZE) {
    const rows = notes.slice(start, start + BATCH_SIZE).map((note) => {
      const { summary, text } = storedOf(note);
      return { note, summary, text: { ...text, sketch: text.sketch && [...text.sketch] } };
    });
    await ownPage.evaluate(writeRows, JSON.stringify(rows));
  }
}

// Runs in the page.
async function writeRows(json: string): Promise<void> {
  const opening = indexedDB.open('jeongdok-notes');
  await new Promise((resolve) => {
    opening.onsuccess = resolve;
  });
  const { result: database } = opening;
  const transaction = database.transaction(['notes', 'summaries', 'texts'], 'readwrite');
  for (const { note, summary, text } of JSON.parse(json)) {
    transaction.objectStore('notes').put(note);
    transaction.objectStore('summaries').put(summary);
    transaction.objectStore('texts').put({ ...text, sketch: text.sketch && Uint32Array.from(text.sketch) });
  }
  await new Promise((resolve) => {
    transaction.oncomplete = resolve;
  });
  database.close();
}
