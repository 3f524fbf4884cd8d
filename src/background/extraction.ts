import type { Article } from '../article/article.ts';
import { hasChanged } from '../notes/renew-note.ts';
import { findNote } from '../notes/store.ts';
import type { TabExtraction } from '../platform/injected.ts';
import type { Outcome, ReadingFailure, ReportedNote, TabReport } from '../platform/messages.ts';
import { callInTab, injectScript } from '../platform/scripts.ts';

/** Reads the article out of the page in a tab. */
export async function extractFromTab(tabId: number): Promise<Outcome<Article, ReadingFailure>> {
  const extraction = await runExtraction(tabId);
  if (extraction.article) return { ok: true, value: extraction.article };
  return { ok: false, failure: extraction.reason };
}

/** What the popup says of the page in a tab. */
export async function inspectTab(tabId: number): Promise<TabReport> {
  const extraction = await extractFromTab(tabId);
  if (!extraction.ok) return extraction;
  const { title, outlet } = extraction.value;
  return { ok: true, value: { title, outlet, note: await reportNote(extraction.value) } };
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

async function runExtraction(
  tabId: number,
): Promise<TabExtraction | { article: null; reason: ReadingFailure }> {
  try {
    await injectScript(tabId, 'content/extract.js');
  } catch (error) {
    console.info('정독: the page may not be touched', error);
    return { article: null, reason: 'forbidden' };
  }
  const extraction = await callInTab(tabId, () => globalThis.jeongdokExtractions?.shift()?.());
  // Nothing comes back when the page was left while we read it.
  return extraction ?? { article: null, reason: 'loading' };
}
