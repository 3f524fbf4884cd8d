import { isBylineLine } from '../text/bylines/byline.ts';
import { hasMoment } from '../text/times.ts';
import type { Line } from './outline.ts';

/** Lines between a headline and its text: a time, names, counts, buttons. */
const LINES = 12;
/** Letters of "최초 입력 2026년 11월 23일 월요일 오후 3시 5분 / 최종 수정 …" with the names beside it. */
export const LONGEST_HEADER_LINE = 110;

type HeaderSigns = { dated: boolean; signed: boolean };

/** What a line says never changes, and several steps ask. */
const known = new WeakMap<Line, HeaderSigns>();

/**
 * Reads what stands under a headline.
 * @param from the line after the headline
 * @param to where to stop at the latest; the first sentence stops it too
 */
export function readHeader(lines: Line[], from: number, to = lines.length): HeaderSigns {
  const header = { dated: false, signed: false };
  for (const line of lines.slice(from, Math.min(to, from + LINES))) {
    if (line.letters > LONGEST_HEADER_LINE) break;
    const { dated, signed } = readLine(line);
    header.dated ||= dated;
    header.signed ||= signed;
    if (line.prose) break;
  }
  return header;
}

/** The line under a headline that has its time and is no sentence; null when none has one before the first sentence. */
export function findDateLine(lines: Line[], headline: number): Line | null {
  for (const line of lines.slice(headline + 1, headline + 1 + LINES)) {
    if (line.prose || line.letters > LONGEST_HEADER_LINE) return null;
    if (readLine(line).dated) return line;
  }
  return null;
}

/** Whether a time or a reporter stands under the headline, as under that of an article and of no list. */
export function isPublished(lines: Line[], headline: number | null): boolean {
  if (headline === null) return false;
  const { dated, signed } = readHeader(lines, headline + 1);
  return dated || signed;
}

function readLine(line: Line): HeaderSigns {
  const earlier = known.get(line);
  if (earlier) return earlier;
  const header = { dated: hasMoment(line.text), signed: isBylineLine(line.text) };
  known.set(line, header);
  return header;
}
