import { isPressTitle, isReporterKind, nameLikeness } from './words.ts';

const WRITER_LABEL = /^(?:기자명?|취재|취재기자|작성자|글쓴이|글|필자|등록자) *[:：]?$/;
/** Characters of a title that stands below a name. */
const LONGEST_TITLE = 20;

/**
 * Puts together what a byline's cells or lines hold apart: "작성자" and "홍길동", "홍길동" and "사회부 기자".
 * @returns as many lines; what was taken to the one before or behind it is left empty
 */
export function joinCells(lines: string[]): string[] {
  const joined = [...lines];
  for (const [index, line] of joined.entries()) {
    const next = joined[index + 1];
    if (next === undefined) break;
    if (WRITER_LABEL.test(line)) {
      joined[index + 1] = `기자명: ${next}`;
      joined[index] = '';
    } else if (nameLikeness(line) >= 2 && isOnlyTitle(next)) {
      joined[index + 1] = `${line} ${next}`;
      joined[index] = '';
    }
  }
  return joined;
}

/** "기자", "사회부 기자", "논설위원". */
function isOnlyTitle(line: string): boolean {
  const words = line.split(' ');
  const last = words.pop() ?? '';
  return line.length <= LONGEST_TITLE && isPressTitle(last) && words.every(isReporterKind);
}
