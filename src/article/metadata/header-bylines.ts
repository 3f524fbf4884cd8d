import type { Author } from '../article.ts';
import { addByline, isBylineLine, isPersonLine, parseByline } from '../text/bylines/byline.ts';
import { joinCells } from '../text/bylines/cells.ts';
import { isSurelyName } from '../text/bylines/words.ts';
import { lettersOf } from '../text/letters.ts';
import { LABEL_ENDINGS, MODIFIED_WORDS, PUBLISHED_WORDS, WORDS_BEFORE_LABEL } from '../text/time-labels.ts';
import { hasMoment, withoutMoments } from '../text/times.ts';
import { readHeaderLines } from './header.ts';
import type { PageLine } from './page-lines.ts';
import { BREADCRUMB_MARKS } from './section.ts';
import { BYLINE_MARKS, type BylineSources, LINES_INTO_BODY } from './visible-bylines.ts';

/** Characters of a line that may name people. */
const LONGEST = 120;
/** More names are a list of those who write for the site. */
const MOST_WRITERS = 5;
/** Characters of what somebody does. */
const LONGEST_OFFICE = 8;
const REPORTER = /[가-힣]{2,4} ?(?:기자|특파원)/;
/** Characters of a guest's name and office. */
const LONGEST_GUEST = 40;
const TIME_LABELS = new RegExp(
  `${WORDS_BEFORE_LABEL}(?:${PUBLISHED_WORDS}|${MODIFIED_WORDS}|방송|방영|시작|배포|최종 ?편집|(?<![가-힣])지면)(?: ?(?:${LABEL_ENDINGS}))?(?![가-힣]) *[:：]?`,
  'gi',
);
/** Endings of sections and places ("조선업", "금융권"): a name that has one needs a title to be seen. */
const LIKE_A_SECTION = /(?:시|군|업|권|계|론|산|회|활|점|관|물|가|학|판|톡)$/;
/** "조회 1,204", "지면 A5면", "주간 1520호", "3분 소요", "읽는 시간 7분": a word with a number counts something, it names nobody; but "산업1부" is a desk. */
const COUNTERS =
  /읽는 ?(?:시간|데) ?(?:약 ?)?\d+ ?분|[가-힣]+ ?[:：]? ?[A-Z]?\d(?![\d,]*[가-힣]{0,3}[부팀국])[\d,]* ?(?:[호면판개회건명분](?![가-힣]))?|\d+ ?(?:분 ?소요|면(?![가-힣]))/g;
const BUTTONS = /댓글 *\d*[개건]?|기사원문|스크랩|(?<= )(?:복사|공유|인쇄)(?= |$)/g;
/** "26.11.19" without a clock: a day beside a name alone. */
const SHORT_DAY = /(?<![\d.])\d\d\.\d\d\.\d\d\.?(?![\d.])/g;

/** "수, 2026-11-23 09:05 — 나도윤": how Drupal begins a day. */
const WEEKDAY = /^\s*[월화수목금토일],/;

/** `bare` are names beside the time that nothing else calls a writer's: a section may stand there too. */
type HeaderBylines = { bylines: Author[]; bare: Author[] };
/** The people of a header; `areBare` when all of them are known by nothing but their place beside the time. */
type People = { authors: Author[]; areBare: boolean };

/**
 * Reads bylines between the headline and the body, and those that open the body.
 * @param section names of the article's sections
 */
export function readHeaderBylines(
  { page, header, bodyLines }: BylineSources,
  section: string[],
): HeaderBylines {
  const [inHeader] = readHeaderLines(page, header, (lines) => collect(lines, section));
  const named = inHeader?.authors ?? readHeaderLines(page, header, readLinkedPeople);
  const opening = bodyLines.slice(0, LINES_INTO_BODY).filter(isBylineLine).flatMap(parseByline);
  return inHeader?.areBare
    ? { bylines: opening, bare: named }
    : { bylines: [...named, ...opening], bare: [] };
}

function collect(lines: PageLine[], section: string[]): People[] {
  const authors: Author[] = [];
  let areBare = true;
  for (const line of join(lines).filter(mayNamePeople)) {
    const titled = readLine(line);
    const byline = titled ?? readNamesBesideTime(line);
    const known = authors.length;
    if (byline) addByline(authors, byline);
    if (titled && authors.length > known) areBare = false;
    const sections = [...section, ...readMarkedSection(line)];
    authors.push(...authors.splice(known).filter((author) => !isSection(author, sections)));
  }
  return authors.length > 0 ? [{ authors, areBare }] : [];
}

/** "반도체 2026.02.27 15:26 | 나도윤 기자": three letters that are a section's look like a name. */
function isSection({ name, affiliation, email }: Author, sections: string[]): boolean {
  return affiliation === null && email === null && sections.includes(name);
}

/** The first word of a line, where the element around it is called a section's. */
function readMarkedSection({ text, marks }: PageLine): string[] {
  return BREADCRUMB_MARKS.test(marks.split(' ').slice(-2).join(' ')) ? text.split(' ', 1) : [];
}

/** Names that stand alone, or before what their owner does, each a link to the page of who writes ("나도윤 그래픽"). */
function readLinkedPeople(lines: PageLine[], place: 'under' | 'above'): Author[] {
  // Above a headline stand sections, and one may be called "people".
  if (place === 'above') return [];
  const people = lines
    .flatMap(({ people }) => people)
    .map((text) => {
      const [name = '', ...office] = text.split(' ');
      return { name, affiliation: office.join(' ') || null, email: null };
    });
  const areWriters = people.every(
    ({ name, affiliation }) => isSurelyName(name) && (affiliation?.length ?? 0) <= LONGEST_OFFICE,
  );
  return areWriters && people.length <= MOST_WRITERS ? people : [];
}

function join(lines: PageLine[]): PageLine[] {
  const texts = joinCells(lines.map(({ text }) => text));
  return lines.map((line, index) => ({ ...line, text: texts[index] ?? '' }));
}

/** A guest who signs with an office ("나도윤 가람대 교수"): in the header only beside the time, where nothing else is. */
export function readHeaderGuests({ page, header }: BylineSources): Author[] {
  return readHeaderLines(page, header, (lines) =>
    lines.flatMap((line, index) => {
      const isBesideTime = [lines[index - 1], line, lines[index + 1]].some(
        (near) => near && hasMoment(near.text),
      );
      return isBesideTime && mayNamePeople(line) ? readGuest(line) : [];
    }),
  );
}

/** "…걷고 있다. /나도윤 기자": below a picture, who took it. */
const TELLS = /[가-힣]다\. /;

function mayNamePeople({ text, isCaption }: PageLine): boolean {
  return text.length <= LONGEST && !isCaption && !TELLS.test(text);
}

/** "나도윤(doyun)": a name and what it is called on the site. */
const ACCOUNT = /^([가-힣]{2,4}) ?\(\w{3,20}\)$/;

/** "나도윤·표하람 기자 2026년 11월 23일 오전 7시 기획": reporters before a day, whatever is behind it. */
const BEFORE_DAY = /^(.{2,60}?(?:기자|특파원)) (?=20\d\d[년.-])/;

/** @returns what of the line is a byline by itself; null when it is none */
function readLine(line: PageLine): string | null {
  const text = withoutTimes(line.text);
  if (isBylineLine(text)) return text;
  const [, name = ''] = ACCOUNT.exec(text) ?? [];
  if (isSurelyName(name)) return name;
  if (BYLINE_MARKS.test(line.marks.split(' ').slice(-4).join(' '))) {
    if (isPersonLine(text)) return text;
    // Each name is a link of its own, with room between them only in the style sheet.
    if (line.links.length > 1 && line.isLink && line.links.every((name) => isSurelyName(name)))
      return line.links.join(', ');
  }
  // "인터뷰 | 나도윤 기자 | 조회 1,204"
  const parts = text.split(/[|｜│ㅣ]/).filter((part) => isBylineLine(part.trim()) && REPORTER.test(part));
  if (parts.length > 0) return parts.join(', ');
  const [, signed = ''] = BEFORE_DAY.exec(line.text) ?? [];
  return isBylineLine(signed) ? signed : null;
}

/** Beside a time a bare name is an author's, when it is plainly a name and all that is left. */
function readNamesBesideTime(line: PageLine): string | null {
  if (!hasMoment(line.text)) return null;
  const text = withoutTimes(line.text);
  const authors = parseByline(text);
  const areNames = authors.every(({ name }) => isSurelyName(name) && !LIKE_A_SECTION.test(name));
  return areNames && lettersOf(text) === authors.map(({ name }) => name).join('') ? text : null;
}

function readGuest(line: PageLine): Author[] {
  const text = withoutTimes(line.text).replace(/^[\s|/·]+|[\s|/·]+$/g, '');
  const [first = ''] = text.split(/[\s(|,]/, 1);
  if (text.length > LONGEST_GUEST || !isSurelyName(first) || !isPersonLine(text)) return [];
  const [guest, ...others] = parseByline(text);
  return guest?.affiliation && others.length === 0 ? [guest] : [];
}

/** Only what is not about the time, and no button. */
function withoutTimes(text: string): string {
  const line = text.replace(BUTTONS, ' ');
  const undated = withoutMoments(line).replace(SHORT_DAY, ' ');
  if (undated === line) return line;
  return undated
    .replace(WEEKDAY, ' ')
    .replace(TIME_LABELS, ' ')
    .replace(COUNTERS, ' ')
    .replace(/[|│ㅣ]/g, ' | ');
}
