import type { Author } from '../article.ts';
import { lettersOf } from '../letters.ts';
import { isBylineLine, isPersonLine, parseByline, readSignOff } from './byline.ts';
import { nameLikeness } from './byline-words.ts';
import { type Header, readHeaderLines } from './header.ts';
import type { Line, PageLines } from './page-lines.ts';
import { findMoments } from './times.ts';

/** Where bylines stand on a page. */
export type BylineSources = {
  page: PageLines;
  header: Header;
  bodyLines: string[];
};

const BYLINE_MARKS =
  /byline|report|repoter|writer|author|journalist|editor|creator|\bname\b|tit-name|info-name|txt_info/i;
/** A byline glued to the last sentence: "… 밝혔다. 홍길동 기자 hong@example.kr". */
const GLUED = /[.!?][”"’'」)]*\s*([^.!?]{2,20}(?:기자|특파원)(?:\s*[([<]?[\w.+-]+@[\w.-]+[)\]>]?)?)$/;
/** What heads a list of other articles, whose reporters are not this one's. */
const OTHER_ARTICLES = /^.{0,12}(?:많이\s?본|인기|추천|관련|주요|최신|핫)\s?(?:뉴스|기사|이슈)/;
const LINES_BEHIND = 12;

const LINES_INTO_BODY = 4;
const LINES_BEFORE_END = 8;

/** Bylines between the headline and the body, and those that open the body. */
export function readHeaderBylines({ page, header, bodyLines }: BylineSources): Author[] {
  const inHeader = readHeaderLines(page, header, (lines) =>
    lines.filter(({ text, isCaption }) => text.length <= 120 && !isCaption).flatMap(readHeaderLine),
  );
  const opening = bodyLines.slice(0, LINES_INTO_BODY).filter(isBylineLine);
  return [...inHeader, ...opening.flatMap(parseByline)];
}

function readHeaderLine({ text, marks }: Line): Author[] {
  const line = text.replace(/댓글\s*\d*개?|기사원문|스크랩/g, ' ');
  if (isBylineLine(line)) return parseByline(line);
  if (BYLINE_MARKS.test(marks.split(' ').slice(-4).join(' ')) && isPersonLine(line)) return parseByline(line);
  if (findMoments(line).length === 0) return [];
  const authors = parseByline(line.replace(/\|/g, ' '));
  const names = authors.map(({ name }) => name).join('');
  const rest = lettersOf(
    line.replace(/\d|입력|등록|승인|송고|작성|발행|수정|최종|기사|오전|오후|기자명?/g, ''),
  );
  return rest.length <= names.length + 1 ? authors : [];
}

/** Reporters' lines at the end of the body. */
export function readTailBylines({ bodyLines }: BylineSources): Author[] {
  const lines = bodyLines.slice(-LINES_BEFORE_END);
  return lines.flatMap((line, index) => {
    if (isBylineLine(line)) return parseByline(line);
    // A guest's box: the name, a sentence about them, their address.
    if (nameLikeness(line) >= 3 && lines.slice(index + 1, index + 4).some(isBylineLine))
      return parseByline(line);
    const glued = GLUED.exec(line)?.[1];
    if (glued && isBylineLine(glued)) return parseByline(glued);
    return readSignOff(line) ?? [];
  });
}

/** A guest's name and office at the end of a column: "나도윤 가람대 교수". */
export function readSignature({ bodyLines }: BylineSources): Author[] {
  return bodyLines
    .slice(-3)
    .filter((line) => line.length <= 40 && isPersonLine(line))
    .flatMap(parseByline)
    .filter(({ affiliation }) => affiliation !== null);
}

/** E-mail addresses that stand alone near the end of the body; the desk's own are no writer's. */
export function readLoneEmails({ bodyLines }: BylineSources): string[] {
  const alone = bodyLines
    .slice(-LINES_BEFORE_END)
    .filter((line) => isBylineLine(line) && parseByline(line).length === 0)
    .flatMap((line) => line.match(/[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g) ?? []);
  return [...new Set(alone)].filter(
    (email) => !/^(?:jebo|news|webmaster|help|social|desk|info|cs)\d*@/i.test(email),
  );
}

/** "(서울=예시통신) 홍길동 기자 = …", "[예시경제=홍길동 기자] …" at the beginning of the body. */
export function readDateline({ bodyLines }: BylineSources): Author[] {
  return bodyLines.slice(0, LINES_INTO_BODY).flatMap(readDatelineOf);
}

function readDatelineOf(line: string): Author[] {
  const bracketed = /^\s*[([【<]([^)\]】>]{2,40}(?:기자|특파원|통신원|PD))\s*[)\]】>]/.exec(line)?.[1];
  if (bracketed) return parseByline(bracketed);
  const behindBracket =
    /^\s*[([【<][^)\]】>]{1,30}[)\]】>]\s*([^=.\]]{2,40}(?:기자|특파원|통신원))\s*(?:=|$|[([][\w.+-]+@)/.exec(
      line,
    )?.[1];
  if (behindBracket) return parseByline(behindBracket);
  const bare = /^\s*([가-힣]{2,6}\s?=\s?[가-힣·,\s]{2,20}(?:기자|특파원))(?:\s|$)/.exec(line)?.[1];
  return bare && isBylineLine(bare) ? parseByline(bare) : [];
}

/** The reporter's box behind the body, before anything else has a heading there. */
export function readBylinesBehind({ page }: BylineSources): Author[] {
  const found: Author[] = [];
  for (const [index, line] of page.lines.slice(page.bodyEnd, page.bodyEnd + LINES_BEHIND).entries()) {
    if (OTHER_ARTICLES.test(line.text) || (line.heading > 0 && !/기자|reporter/i.test(line.text))) break;
    const isNear = index < 3 || BYLINE_MARKS.test(line.marks);
    if (!isNear || line.text.length > 60 || !isBylineLine(line.text)) continue;
    found.push(...parseByline(line.text));
  }
  return found;
}
