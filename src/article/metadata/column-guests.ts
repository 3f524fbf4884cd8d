import type { Author } from '../article.ts';
import { isSurelyName, isTitle } from '../text/bylines/words.ts';
import type { BylineSources } from './visible-bylines.ts';

/** Characters of a line with a guest. */
const LONGEST = 40;
/** Offices of people in the news, who sign what they write themselves only over columns and letters. */
const OFFICE =
  /(?:의원|시장|군수|구청장|도지사|지사|장관|차관|대변인|서장|과장|계장|단장|조합장|지부장|지회장|교장|교감|주무관|사무관|행정관|담당관|기획관|검사|판사|경정|경감|경위|경사|경장|순경|소방[가-힣]{1,2}|대원|사무국장|농부|학생|주부|독자|회원)$/;
/** "글=나도윤 나루지기모임 총무": so marked, any office will do. */
const MARKED = /^(?:글|필자) ?[:：=] ?/;
/** Lines of the body's end among which a guest stands. */
const LINES_BEFORE_END = 3;
/** Lines of the body's end among which such a mark stands: notes may follow it. */
const LINES_WITH_MARK = 8;
const NAME_FIRST = /^([가-힣]{3,4})(?: ?[/|│ㅣ·] ?| | ?\()([^()]{2,30})\)?$/;

/** The guest who signs a column over or under its text: "나도윤 가람군수", "가람소방서장 나도윤", or name and office on two lines. */
export function readColumnGuests({ page, header, bodyLines }: BylineSources): Author[] {
  const over = page.lines.slice(header.below, header.to).map(({ text }) => text);
  const marked = bodyLines.slice(-LINES_WITH_MARK).filter((line) => MARKED.test(line));
  for (const lines of [over, bodyLines.slice(0, 3), bodyLines.slice(-LINES_BEFORE_END), marked]) {
    const guests = lines.flatMap((line, index) => {
      const next = lines[index + 1];
      return readGuest(line) ?? (next === undefined ? null : readGuest(`${line} ${next}`)) ?? [];
    });
    if (guests.length > 0) return guests.slice(0, 1);
  }
  return [];
}

function readGuest(line: string): Author | null {
  if (line.length > LONGEST || /[.?!"“”…]/.test(line)) return null;
  const isMarked = MARKED.test(line);
  const [, name = '', office = ''] =
    NAME_FIRST.exec(line.replace(MARKED, '').replace(/^(?:글|필자) /, '')) ?? [];
  if (isSurelyName(name) && (isMarked || isOffice(office))) return { name, affiliation: office, email: null };
  const words = line.split(' ');
  const last = words.pop() ?? '';
  return isSurelyName(last) && words.length <= 4 && isOffice(words.join(' '))
    ? { name: last, affiliation: words.join(' '), email: null }
    : null;
}

function isOffice(text: string): boolean {
  const last = text.split(/[\s·,]+/).at(-1) ?? '';
  return isTitle(last) || OFFICE.test(last);
}
