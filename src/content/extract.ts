import { extractArticle } from '../article/extract.ts';
import type { TabExtraction } from '../platform/injected.ts';
import { untilChanged, untilParsed } from './settling.ts';

/** Pages are given this long after they were opened to build their article, in milliseconds. */
const buildTime = 5000;
/** How long a page that is still arriving is waited for, in milliseconds. */
const arrivalTime = 4000;

globalThis.jeongdokExtract = async (): Promise<TabExtraction> => {
  if (!(await untilParsed(document, arrivalTime))) return { article: null, reason: 'loading' };
  let extraction = extractHere();
  while (!extraction.article && performance.now() < buildTime) {
    await untilChanged(document, buildTime - performance.now());
    extraction = extractHere();
  }
  return extraction;
};

function extractHere(): TabExtraction {
  return extractArticle(document, location.href);
}
