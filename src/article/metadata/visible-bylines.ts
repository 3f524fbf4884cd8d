import type { Author } from '../article.ts';
import {
  addByline,
  isBylineLine,
  isPersonLine,
  parseByline,
  readBareNames,
  readSignOff,
} from '../text/bylines/byline.ts';
import { joinCells } from '../text/bylines/cells.ts';
import { isCrewRole, isOrganisation, isSurelyName, isTitle } from '../text/bylines/words.ts';
import { findNotice } from '../text/copyright-notice.ts';
import { EMAIL as EMAIL_SOURCE } from '../text/email.ts';
import { lettersOf } from '../text/letters.ts';
import { isBelowOffer } from '../text/offers.ts';
import { endsPlain } from '../text/prose.ts';
import type { Header } from './header.ts';
import type { PageLines } from './page-lines.ts';

/** Where bylines stand on a page. */
export type BylineSources = {
  page: PageLines;
  header: Header;
  bodyLines: string[];
};

/** Class words of elements that hold a byline. */
export const BYLINE_MARKS =
  /byline|report|repoter|writer|author|journalist|editor|creator|\b(?:nick)?name\b|tit-name|info-name|txt_info/i;
/** A byline glued to the last sentence: "… 밝혔다. 홍길동 기자 hong@example.kr". */
const GLUED = new RegExp(
  String.raw`[.!?][”"’'」)]* *([^.!?]{2,20}(?:기자|특파원)(?: *[([<]?${EMAIL_SOURCE}[)\]>]?)?)[)\]]?$`,
);
/** What stands behind the last sentence, or alone: "… 밝혔다. 홍길동·김영수". */
const SIGNED = /(?:^|[다요죠까음함][.?!]["'”’」』)\]]*) *([가-힣]{3,4}(?: ?[·,] ?[가-힣]{3,4})*)$/;
/** What heads a list of other articles, whose reporters are not this one's. */
const OTHER_ARTICLES =
  /^.{0,12}(?:많이 ?본|인기|추천|관련|주요|최신|핫|다른|이전|다음|뜨는) ?(?:뉴스|기사|기자|이슈)/;
/** "지금 뜨는 기자" heads a list of reporters who have nothing to do with the article. */
const RANKED_REPORTERS = /(?:인기|추천|주목|뜨는) ?기자(?:들)?$/;
/** The outlet's imprint names its own people. */
const IMPRINT =
  /발행인|편집인|대표이사|청소년 ?보호|등록번호|(?:편집국장|편집장|보도국장) ?[:：]? [가-힣]{2,4}$/;
/** What only a picture's caption ends with: its source, the day it was taken, the photographer's address. */
const CAPTION =
  /사진 ?(?:제공)? ?[=:]|재판매|DB ?금지|(?:제공|촬영)[.)\]]*$|\d{4}\. ?\d{1,2}\. ?\d{1,2}\.? *(?:\/ ?\S{1,40}|\S{1,64}@\S{1,100})? *$/;
/** "(가람=홍길동)": in the place of the outlet's name, without a title. */
const UNTITLED = /^ *[([【] *([가-힣]{2,6}) ?= ?([가-힣]{3,4}(?: ?[·,] ?[가-힣]{3,4})*) *[)\]】]/;
/** "(사진=가람구)", "(화면캡처=…)": whom a picture is from is in brackets too. */
const CREDIT = /사진|자료|화면|영상|이미지|그래픽|제공|출처|캡처|갈무리/;
/** What stands in a bracket that opens a text, whichever it is; one more may be inside: "[예시경제(부산)=홍길동 기자]". */
const BRACKETED =
  /^\s*(?:\[([^\]]{2,50})\]|【([^】]{2,50})】|<([^>]{2,50})>|\(((?:[^()]|\([^()]*\)){2,50})\))/;
/** "[예시일보] 홍길동 기자 …": without "=" only behind an outlet, not behind "[단독]" and "[앵커]". */
const BEHIND_HOUSE = /^ *[[【(]([^\]】)]{2,20})[\]】)] *([가-힣]{2,4} ?기자) /;
/** Without a bracket: "부산=홍길동 기자 …", "예시뉴스 홍길동 기자 = …", "예시뉴스 | 홍길동 기자 …". */
const BARE = [
  /^ *([가-힣]{2,6} ?[=/] ?[가-힣·, ]{2,20}(?:기자|특파원))(?: |$)/,
  /^ *([^=.|\]]{2,40}(?:기자|특파원|통신원)) *= /,
  /^ *([가-힣A-Za-z\d]{2,12} ?[|│ㅣ] ?[가-힣]{2,4} ?(?:기자|특파원))(?: |$)/,
];
/** Characters of a dateline that names no title. */
const LONGEST_DATELINE = 30;
/** Lines above the body among which a reporter's card stands. */
const LINES_ABOVE = 8;
/** Lines behind the body among which a reporter stands. */
const LINES_BEHIND = 12;

/** A byline or a dateline opens the body here or not at all. */
export const LINES_INTO_BODY = 4;
/** A machine's summary, subtitles and a caption may stand before the dateline. */
const LINES_TO_DATELINE = 8;
/** Lines of the body's end among which a reporter stands. */
const LINES_BEFORE_END = 8;
/** Links and notices may follow an address. */
const LINES_WITH_EMAIL = 14;
/** Characters of a signature. */
const LONGEST_SIGNED = 60;
const EMAIL = new RegExp(EMAIL_SOURCE, 'g');

/** Reporters' lines at the end of the body. */
export function readTailBylines({ bodyLines }: BylineSources): Author[] {
  const lines = joinCells(readTail(bodyLines).map(withoutNotice));
  const lastByline = lines.findLastIndex(isBylineLine);
  return lines.flatMap((line, index) => {
    if (isBylineLine(line)) return parseByline(line);
    // A guest's box: the name, a sentence about them, their address.
    if (isSurelyName(line) && lines.slice(index + 1, index + 4).some(isBylineLine)) return parseByline(line);
    if (line.length <= LONGEST_DATELINE && UNTITLED.test(line)) return readDatelineOf(line);
    const glued = GLUED.exec(line)?.[1];
    // Before a line of reporters it is a picture's caption that names its photographer.
    if (glued && index > lastByline && isBylineLine(glued)) return parseByline(glued);
    return readSignOff(line) ?? [];
  });
}

/** Lines right below the last sentence of which one names the reporter. */
const LINES_BELOW_TEXT = 2;

/** The last lines, and before them those right below the last sentence, where buttons and links follow. */
function readTail(bodyLines: string[]): string[] {
  const start = Math.max(0, bodyLines.length - LINES_BEFORE_END);
  const below = bodyLines.findLastIndex(endsPlain) + 1;
  if (below === 0 || below >= start) return bodyLines.slice(start);
  return [...bodyLines.slice(below, Math.min(start, below + LINES_BELOW_TEXT)), ...bodyLines.slice(start)];
}

/** "홍길동 기자 hong@example.kr <저작권자 © …>": the line before its copyright notice. */
function withoutNotice(line: string): string {
  const at = findNotice(line);
  return at > 0 ? line.slice(0, at).trim() : line;
}

/** The line of reporters right behind the body: it may name more of them than the header. */
export function readBylineBehind({ page }: BylineSources): Author[] {
  const text = page.lines[page.bodyEnd]?.text ?? '';
  return isBylineLine(text) ? parseByline(text) : [];
}

/** A guest's name and office at the end of a column: "나도윤 가람대 교수". */
export function readSignature({ bodyLines }: BylineSources): Author[] {
  return bodyLines
    .slice(-3)
    .filter((line) => line.length <= 40 && isPersonLine(line))
    .flatMap(parseByline)
    .filter(({ affiliation }) => affiliation !== null);
}

/** "… 밝혔다. 홍길동·김영수": names without a title behind the last sentence. Writers only where one is known to be one. */
export function readSignedNames({ bodyLines }: BylineSources): Author[] {
  return readBareNames(SIGNED.exec(bodyLines.at(-1) ?? '')?.[1] ?? '');
}

const EMAIL_BEHIND = new RegExp(
  `(?:[다요]\\.["'”’)]*|\\d{4}\\.\\d\\d\\.\\d\\d \\/) *\\(?(${EMAIL_SOURCE})\\)?$`,
);

/** E-mail addresses that stand alone near the end of the body; the desk's own are no writer's. */
export function readLoneEmails({ bodyLines }: BylineSources, outlets: Set<string>): string[] {
  // "◎공감언론 예시통신 doyun@example.kr": beside the address nothing but the outlet's name.
  const isSigned = (line: string) =>
    line.length <= LONGEST_SIGNED &&
    [...outlets].some((name) => lettersOf(line.replace(EMAIL, '')).endsWith(name));
  const end = bodyLines.slice(-LINES_WITH_EMAIL);
  const alone = end
    .filter((_, at) => !isBelowOffer(end.slice(Math.max(0, at - 2), at).reverse()))
    .filter((line) => (isBylineLine(line) && parseByline(line).length === 0) || isSigned(line))
    .flatMap((line) => line.match(EMAIL) ?? []);
  // "… 얻는다. doyun@example.kr"
  const behind = EMAIL_BEHIND.exec(bodyLines.at(-1) ?? '')?.[1];
  return [...new Set(behind ? [...alone, behind] : alone)].filter(
    (email) => !/^(?:jebo|news|webmaster|help|social|desk|info|cs)\d*@/i.test(email),
  );
}

/** "(서울=예시통신) 홍길동 기자 = …", "[예시경제=홍길동 기자] …" at the beginning of the body. */
export function readDateline({ bodyLines }: BylineSources): Author[] {
  const opening = bodyLines.slice(0, LINES_TO_DATELINE);
  const readFirst = (lines: string[]) =>
    lines.map(readDatelineOf).find((authors) => authors.length > 0) ?? [];
  // A picture's caption has its photographer's dateline, who is the author only where captions are all the text.
  const found = readFirst(opening.filter((line) => !CAPTION.test(line)));
  return found.length > 0 || bodyLines.length > LINES_INTO_BODY ? found : readFirst(opening);
}

function readUntitled(line: string): Author[] {
  const [, place = '', names = ''] = UNTITLED.exec(line) ?? [];
  const isOther = isCrewRole(place) || isTitle(place) || CREDIT.test(place);
  return isOther ? [] : readBareNames(names);
}

function readDatelineOf(line: string): Author[] {
  const untitled = readUntitled(line);
  if (untitled.length > 0) return untitled;
  const bracketed = BRACKETED.exec(line)?.slice(1).find(Boolean);
  if (bracketed && /(?:기자|특파원|통신원|PD) *$/.test(bracketed)) return parseByline(bracketed);
  const behindBracket =
    /^ *[([【<][^)\]】>]{1,30}[)\]】>] *([^=.\]]{2,40}(?:기자|특파원|통신원))(?:[·ㆍ] ?외신 ?종합)? *(?:=|$|[([][\w.+-]{1,64}@)/.exec(
      line,
    )?.[1];
  if (behindBracket) return parseByline(behindBracket);
  const [, house = '', reporter = ''] = BEHIND_HOUSE.exec(line) ?? [];
  if (house.includes('=') || isOrganisation(house.trim())) return parseByline(reporter);
  const bare = BARE.map((form) => form.exec(line)?.[1]).find((found) => found && isBylineLine(found));
  return bare ? parseByline(bare) : [];
}

/**
 * The address in a line at the end of the body that begins with a writer's name, or behind the body in one, or below one:
 * of a box that nothing else names.
 */
export function readAddressBehind({ page, bodyLines }: BylineSources, name: string): string | null {
  const isOwn = (text: string) => text.length <= LONGEST_SIGNED && `${text} `.startsWith(`${name} `);
  const inBio = bodyLines.slice(-LINES_BEFORE_END).filter(isOwn).join(' ').match(EMAIL) ?? [];
  if (inBio.length === 1) return inBio[0] ?? null;
  const behind = page.lines.slice(page.bodyEnd, page.bodyEnd + LINES_BEHIND).map(({ text }) => text);
  const at = behind.findIndex(isOwn);
  if (at < 0) return null;
  const [email, ...others] =
    behind
      .slice(at, at + 2)
      .join(' ')
      .match(EMAIL) ?? [];
  return others.length === 0 ? (email ?? null) : null;
}

/** A desk, as a card has it behind a name: "금융부", "야구팀". */
const CARD_DESK = /^[가-힣A-Z·\d]{1,8}[부팀]$/;

/** The desk of a writer whom a line above or behind the body names with nothing else: "나도윤 기자 금융부", "나도윤 야구팀 기자". */
export function readDeskBeside({ page }: BylineSources, name: string): string | null {
  const beside = [
    ...page.lines.slice(Math.max(0, page.bodyStart - LINES_ABOVE), page.bodyStart),
    ...page.lines.slice(page.bodyEnd, page.bodyEnd + LINES_BEHIND),
  ].map(({ text }) => text);
  const own = beside.filter((text) => text.length <= LONGEST_SIGNED && text.startsWith(`${name} `));
  return own.map((text) => readDesk(text, name)).find((desk) => desk !== null) ?? null;
}

function readDesk(card: string, name: string): string | null {
  const others = card
    .replace(EMAIL, ' ')
    .split(/[\s|/,·]+/)
    .filter((word) => word !== '' && word !== name && word !== '기자');
  const [desk = '', ...rest] = others;
  return rest.length === 0 && CARD_DESK.test(desk) ? desk : null;
}

/** "나도윤 기자 전국부" */
function namesSomebody(text: string): boolean {
  return text.length <= LONGEST_SIGNED && parseByline(text).length > 0;
}

/** The reporter's box behind the body, before anything else has a heading there. */
export function readBylinesBehind({ page }: BylineSources): Author[] {
  const found: Author[] = [];
  const behind = page.lines.slice(page.bodyEnd, page.bodyEnd + LINES_BEHIND);
  const texts = joinCells(behind.map(({ text }) => text));
  let last = -1;
  for (const [index, { heading, marks }] of behind.entries()) {
    const text = texts[index] ?? '';
    if (IMPRINT.test(text) || (heading > 0 && !/기자|reporter/i.test(text))) break;
    const isAddress = /^[^\s@]+@\S+$/.test(text);
    const isNear = index < 3 || BYLINE_MARKS.test(marks) || (found.length > 0 && isAddress);
    // Below a line that names somebody else it is not the address of whom we know.
    if (isAddress && texts.slice(last + 1, index).some(namesSomebody)) continue;
    if (RANKED_REPORTERS.test(text)) break;
    if (isNear && text.length <= 60 && isBylineLine(text)) {
      addByline(found, text);
      last = index;
    }
    // "홍길동 기자 다른 기사 보기" names the reporter and heads the list too.
    if (OTHER_ARTICLES.test(text)) break;
  }
  return found;
}
