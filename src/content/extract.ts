import type { Extraction, NoArticleReason } from '../article/article.ts';
import { extractArticle } from '../article/extract.ts';
import type { TabExtraction } from '../platform/injected.ts';
import { untilChanged, untilParsed } from './settling.ts';

/**
 * How long after it was opened a page is given to build its article, in milliseconds, by what it looks like until then:
 * a shell may fill, a page of links hardly does, a PDF never.
 */
const buildTime: Record<NoArticleReason, number> = {
  'no-body': 5000,
  empty: 5000,
  list: 2000,
  'not-html': 0,
};
/** How long a page that is still arriving is waited for, in milliseconds. */
const arrivalTime = 4000;

globalThis.jeongdokExtract = async (): Promise<TabExtraction> => {
  if (!(await untilParsed(document, arrivalTime))) return { article: null, reason: 'loading' };
  let extraction = extractHere();
  while (!extraction.article) {
    const left = buildTime[extraction.reason] - performance.now();
    if (left <= 0) break;
    await untilChanged(document, left);
    extraction = extractHere();
  }
  return extraction;
};

function extractHere(): Extraction {
  return extractArticle(document, location.href);
}
