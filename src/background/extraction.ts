import type { Article } from '../article/article.ts';
import { hasChanged } from '../notes/renew-note.ts';
import { findNote } from '../notes/store.ts';
import type { Outcome, ReadingFailure, ReportedNote, TabReport } from '../platform/calls.ts';
import { callInTab, injectScript } from '../platform/scripts.ts';

/** An extractor that stands ready in a page, for one use: either takes it out of the page again. */
export type Extractor = {
  read(): Promise<Outcome<Article, ReadingFailure>>;
  drop(): Promise<void>;
};

/** Reads the article out of the page in a tab. */
export async function extractFromTab(tabId: number): Promise<Outcome<Article, ReadingFailure>> {
  return (await loadExtractor(tabId)).read();
}

/** Puts the extractor into the page in a tab. */
export async function loadExtractor(tabId: number): Promise<Extractor> {
  try {
    await injectScript(tabId, 'content/extract.js');
  } catch (error) {
    console.info('정독: the page may not be touched', error);
    return { read: async () => ({ ok: false, failure: 'forbidden' }), drop: async () => undefined };
  }
  return {
    async read() {
      const extraction = await callInTab(tabId, () => globalThis.jeongdokExtractions?.shift()?.());
      // Nothing comes back when the page was left while we read it.
      if (!extraction) return { ok: false, failure: 'loading' };
      if (!extraction.article) return { ok: false, failure: extraction.reason };
      return { ok: true, value: extraction.article };
    },
    async drop() {
      await callInTab(tabId, () => void globalThis.jeongdokExtractions?.shift());
    },
  };
}

/** What the popup says of the page in a tab. */
export async function inspectTab(tabId: number): Promise<TabReport> {
  const extraction = await extractFromTab(tabId);
  if (!extraction.ok) return extraction;
  const { title, outlet, canonicalUrl } = extraction.value;
  return { ok: true, value: { title, outlet, canonicalUrl, note: await reportNote(extraction.value) } };
}

/** The note of an article. Reading needs no notes: when they cannot be opened, saving will say what is wrong. */
async function reportNote(article: Article): Promise<ReportedNote | null> {
  try {
    const note = await findNote(article);
    return note && { updatedAt: note.updatedAt, isChanged: hasChanged(note.article, article) };
  } catch (error) {
    console.error('정독: the notes database failed', error);
    return null;
  }
}
