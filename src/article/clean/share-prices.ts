import { readFlowLines, removeLine } from './flow-lines.ts';
import type { Cleaning } from './step.ts';
import { record } from './step.ts';

/** "두레페이 21,450 ▲ 350(1.66%)": a company, its price, how much it moved. */
const PRICE =
  /^\S[^.]{0,19}?\s?[\d,]+원?\s?[▲▼△▽↑↓+-]\s?[\d,.]+원?\s?[(（]?\s?[▲▼+-]?\d+(?:\.\d+)?\s?%\s?[)）]?$/;

/** Prices of shares that economic papers put behind the first mention of a company. */
export function removeSharePrices(cleaning: Cleaning): void {
  for (const line of readFlowLines(cleaning.root)) {
    if (!PRICE.test(line.text)) continue;
    record(cleaning, line.text, 'share-price');
    removeLine(line);
  }
}
