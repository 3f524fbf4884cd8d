import { readFlowLines, takeOutLine } from '../flow/flow-lines.ts';
import type { Cleaning } from '../step.ts';

/** "두레페이 21,450 ▲ 350(1.66%)": a company, its price, how much it moved. */
const PRICE =
  /^\S[^.]{0,19}? ?[\d,]{1,15}원? ?[▲▼△▽↑↓+-] ?[\d,.]{1,15}원? ?[(（]? ?[▲▼+-]?\d{1,5}(?:\.\d{1,5})? ?% ?[)）]?(?: ?\d\d\.\d\d\.? ?(?:장 ?마감|\d\d:\d\d))?$/;

/** So many lines in a row are a table of the article. */
const TABLE = 3;

/** Prices of shares that economic papers put behind the first mention of a company. */
export function removeSharePrices(cleaning: Cleaning): void {
  const lines = readFlowLines(cleaning.root);
  const prices = lines.map(({ text }) => text.includes('%') && PRICE.test(text));
  for (const [at, line] of lines.entries()) {
    if (!prices[at] || lengthOfRow(prices, at) >= TABLE) continue;
    takeOutLine(cleaning, line, 'share-price');
  }
}

/** How many stand in a row with one of them. */
function lengthOfRow(prices: boolean[], at: number): number {
  const end = prices.indexOf(false, at);
  return (end < 0 ? prices.length : end) - prices.lastIndexOf(false, at) - 1;
}
