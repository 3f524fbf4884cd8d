import { LONGEST_HEADER_LINE } from '../../body/header.ts';
import { countSentences } from '../../text/prose.ts';
import { namesOccasion } from '../../text/time-labels.ts';
import { findMoments, isRelativeTimes, type LabelledMoment } from '../../text/times.ts';
import type { FlowLine } from '../flow/flow-lines.ts';
import { withoutAddresses } from './reporter-lines.ts';

/** A scene is set in words: "2026년 11월 23일 오후 10시 27분, 가람시청 앞". */
const SCENE = /^\d{4}년\s?\d{1,2}월\s?\d{1,2}일.*\d시/;

/**
 * Whether a line above the first sentence is what stands under a headline: the moment, with outlet, reporter and counts
 * in any order.
 */
export function isHeaderLine(line: FlowLine): boolean {
  return isRelativeTimes(line.text) || readTimes(line).some(({ label }) => label || !SCENE.test(line.text));
}

/** Whether such a line says what its moment is ("입력 2026.11.23. 09:05"). */
export function isStampedLine(line: FlowLine): boolean {
  return isRelativeTimes(line.text) || readTimes(line).some(({ label }) => label !== null);
}

function readTimes({ text, letters }: FlowLine): LabelledMoment[] {
  if (letters > LONGEST_HEADER_LINE || namesOccasion(text) || countSentences(withoutAddresses(text)) > 0)
    return [];
  return findMoments(text).filter(({ precision }) => precision !== 'day');
}
