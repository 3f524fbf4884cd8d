import type { Extraction, NoArticleReason } from '../article/article.ts';
import { extractArticle } from '../article/extract.ts';
import type { TabExtraction } from '../platform/injected.ts';
import { untilChanged, untilParsed } from './settling.ts';
import { currentVisit, type Visit } from './visit.ts';

/**
 * How long after it was opened, or went on to another address, a page is given to build its article, in milliseconds,
 * by what it looks like until then: a shell may fill, a page of links hardly does, a PDF never.
 */
const buildTime: Record<NoArticleReason | 'doubtful', number> = {
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
const arrivalTime = 4000;

globalThis.jeongdokExtract = async (): Promise<TabExtraction> => {
  if (!(await untilParsed(document, arrivalTime))) return { article: null, reason: 'loading' };
  while (true) {
    // Anew each time: the page may go on to another address while we wait.
    const visit = currentVisit();
    const extraction = extractHere(visit);
    const doubt = extraction.reason ?? (extraction.mayBeFormer && 'doubtful');
    if (!doubt) return extraction;
    const left = visit.since + buildTime[doubt] - performance.now();
    if (left <= 0) return extraction;
    await untilChanged(document, left);
  }
};

function extractHere(visit: Visit): Extraction {
  const extraction = extractArticle(document, visit.url, { formerUrls: visit.formerUrls });
  if (!extraction.article) return extraction;
  const { article, mayBeFormer } = extraction;
  if (article.text !== visit.text && visit.formerTexts.includes(article.text))
    return { article: null, reason: 'stale' };
  if (mayBeFormer) visit.doubtfulText ??= article.text;
  // One that has come in place of another is that of this address.
  if (mayBeFormer && visit.doubtfulText === article.text && visit.text !== article.text) return extraction;
  visit.text = article.text;
  return { article, reason: null };
}
