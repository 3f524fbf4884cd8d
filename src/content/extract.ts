import type { Extraction, NoArticleReason } from '../article/article.ts';
import { extractArticle } from '../article/extract.ts';
import type { TabExtraction } from '../platform/injected.ts';
import { untilChanged, untilParsed } from './settling.ts';
import { currentVisit, type Visit } from './visit.ts';

/**
 * How long after it was opened, or went on to another address, a page is given to build its article, in milliseconds,
 * by what it looks like until then: a shell may fill, a page of links hardly does, a PDF never.
 */
const BUILD_TIME: Record<NoArticleReason | 'doubtful', number> = {
  'no-body': 5000,
  empty: 5000,
  stale: 5000,
  // Nothing tells whether it is still the article from before: by then it no longer is.
  doubtful: 5000,
  list: 2000,
  'not-html': 0,
  'too-large': 0,
};
/** How long a page that is still arriving is waited for, in milliseconds. */
const ARRIVAL_TIME = 4000;
/** How long a page that goes on from address to address by itself is followed, in milliseconds. */
const FOLLOW_TIME = 10_000;
/** Characters at the beginning of a text that tell it from others; further down it may still grow. */
const TELLING = 200;

globalThis.jeongdokExtractions ??= [];
globalThis.jeongdokExtractions.push(async (): Promise<TabExtraction> => {
  if (!(await untilParsed(document, ARRIVAL_TIME))) return { article: null, reason: 'loading' };
  const end = performance.now() + FOLLOW_TIME;
  while (true) {
    // Anew each time: the page may go on to another address while we wait.
    const visit = currentVisit();
    const extraction = extractHere(visit);
    const doubt = extraction.reason ?? (extraction.mayBeFormer && 'doubtful');
    if (!doubt) return extraction;
    const left = Math.min(visit.since + BUILD_TIME[doubt], end) - performance.now();
    if (left <= 0) return extraction;
    await untilChanged(document, left);
  }
});

function extractHere(visit: Visit): Extraction {
  const { url, former } = visit;
  const extraction = extractArticle(document, url, { formerUrls: former.map((earlier) => earlier.url) });
  if (!extraction.article) return extraction;
  const { article, mayBeFormer } = extraction;
  const text = article.text.slice(0, TELLING);
  if (text !== visit.text && former.some((earlier) => earlier.text === text))
    return { article: null, reason: 'stale' };
  if (mayBeFormer && !isNew(text, visit)) return extraction;
  visit.text = text;
  return { article, reason: null };
}

/** Whether a text that the page itself does not vouch for is none of an address before: all of those are known. */
function isNew(text: string, visit: Visit): boolean {
  if (text === visit.text || visit.former.every((earlier) => earlier.text !== null)) return true;
  // One that has come in place of another is of this address too.
  visit.doubtfulText ??= text;
  return visit.doubtfulText !== text;
}
