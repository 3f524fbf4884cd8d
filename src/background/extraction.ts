import type { Article } from '../article/article.ts';
import { hasChanged } from '../notes/renew-note.ts';
import { findNote } from '../notes/store.ts';
import type { Outcome, ReadingFailure, ReportedNote, TabReport } from '../platform/calls.ts';
import type { TabExtraction } from '../platform/injected.ts';
import { callInTab, injectScript } from '../platform/scripts.ts';
import { notReached, notTouched } from './failures.ts';

/** Reads the article out of the page in a tab. */
export async function extractFromTab(tabId: number): Promise<Outcome<Article, ReadingFailure>> {
  if (!(await injectExtractor(tabId))) return { ok: false, failure: 'forbidden' };
  return asOutcome(await callInTab(tabId, () => globalThis.jeongdokExtractions?.shift()?.()));
}

/**
 * Puts an extractor into the page in a tab, for one use: whoever calls it takes it out of the page again.
 * @returns false where the page may not be touched
 */
export async function injectExtractor(tabId: number): Promise<boolean> {
  try {
    await injectScript(tabId, 'content/extract.js');
    return true;
  } catch (error) {
    notTouched(error);
    return false;
  }
}

/** @param extraction nothing comes back when the page was left while we read it */
export function asOutcome(extraction: TabExtraction | null | undefined): Outcome<Article, ReadingFailure> {
  if (!extraction) return { ok: false, failure: 'loading' };
  if (!extraction.article) return { ok: false, failure: extraction.reason };
  return { ok: true, value: extraction.article };
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
    return notReached(error);
  }
}
