import { countSentences } from '../body/prose.ts';
import { findMoments } from '../metadata/times.ts';
import type { FlowLine } from './flow-lines.ts';

/** Letters of "최초 입력 … / 최종 수정 …" with the names beside it. */
const LONGEST = 110;

/**
 * Whether a line above the first sentence is what stands under a headline: the moment, with outlet, reporter and counts
 * in any order.
 */
export function isMastheadLine({ text, letters }: FlowLine): boolean {
  if (letters > LONGEST || countSentences(text.replace(/\S+@\S+/g, '')) > 0) return false;
  return findMoments(text).some(({ precision }) => precision !== 'day');
}
