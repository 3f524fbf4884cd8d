import { countSentences } from '../body/prose.ts';
import type { FlowLine } from './flow-lines.ts';

/** A day with its hour, in figures: "2022.03.05 05:40", "2022년 3월 5일 오후 5:40". */
const MOMENT =
  /(?:19|20)\d\d\s?[./년-]\s?\d{1,2}\s?[./월-]\s?\d{1,2}[\s.일(월화수목금토)[\]오전후요]{0,8}\d{1,2}\s?[:시]\s?\d{2}/;
/** Letters of "최초 입력 … / 최종 수정 …" with the names beside it. */
const LONGEST = 110;

/**
 * Whether a line above the first sentence is what stands under a headline: the moment, with outlet, reporter and counts
 * in any order.
 */
export function isMastheadLine({ text, letters }: FlowLine): boolean {
  return letters <= LONGEST && MOMENT.test(text) && countSentences(text.replace(/\S+@\S+/g, '')) === 0;
}
