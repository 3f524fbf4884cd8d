import { isButtonWord } from '../text/button-words.ts';
import { isBylineLine, isPersonLine } from '../text/bylines/byline.ts';
import { isSurelyName } from '../text/bylines/words.ts';
import { lettersOf } from '../text/letters.ts';
import { findMoments, hasMoment, isRelativeTimes, withoutLabelledMoments } from '../text/times.ts';
import { isForScreenReaders } from '../walk.ts';
import type { PageLine, PageLines } from './page-lines.ts';

const SUBTITLE_MARKS =
  /sub[-_]?(?:tit|head|ttl|tt\b)|(?:head|title|tit)[-_]sub\b|subtitle|stit\b|mid[-_]?tit|precis|summ[au]ry_view|summury|deck(?![a-z])|\bdek(?![a-z])|art_sub|tit-sub|news-h3|media_end_summary/i;
/** What blog systems call a deck in the header, and elsewhere the beginning of a text. */
const EXCERPT_MARK = /(?:^|[\s_-])excerpt(?![a-z])/i;
/** A deck in the header, or a machine's summary: that one has sentences, or a heading that says so. */
const SUMMARY_MARK = /(?:^|[\s_-])summary$/i;
/** What a machine wrote, or what is no text of the article. */
const NO_SUBTITLE =
  /\bai\b|요약|tts|sum_news|(?<!m[a-z]?-)auto|layer|popup|tooltip|share|sns|caption|relat|keyword/i;
const HEADING_GROUP = /(?:^|\s)hgroup(?:\s|$)/;
/** The heading of a box ends in what it holds; inside a deck the same words tell of the news. */
const BOX_HEADING = /(?:뉴스|기사|요약|공유|듣기|키워드|synopsis|시놉시스|줄거리)(?: ?(?:보기|하기|beta))?$/i;
/** Some write the deck as a summary. */
const SUMMARY_HEADING = /^기사 ?내용 ?요약$/;
/** "2027년 1월 1일부터": a day that is told, and no time of the page. */
const TOLD_DAY = /\d일?(?:부터|까지|이후|에|의)(?= |$)/;
/** A long line, or a sentence in the manner of a report: from here on the body is text. */
const PROSE = /^.{61}|.{12}다\.$/;
/** The head of a list of what a series holds. */
const CONTENTS = /^[[(<【]? *(?:글 ?싣는 ?순서|차례|목차) *[\])>】]?$/;
const BULLET = /^[-–—·•■▲●◆◇□]\s+/;
/** Between two of them. */
const FRAMED = /^([-–—])\s+(.*\S)\s+\1$/;
/** Letters; less is the heading of a box. */
const LEAST_DECK = 6;
/** One without a name of its own. */
const LEAST_PLAIN = 10;
/** What a page offers to do with its article. */
const TOOLS =
  /글자|글씨|폰트|크기|인쇄|프린트|메일|보내기|스크랩|북마크|좋아요|댓글|구독|공유|복사|듣기|재생|번역|이 기사|원문|[>›»|]/;
/** Characters of a subtitle. */
const LONGEST = 120;
/** Subtitles; more are a list. */
const MOST = 10;
/** Subtitles open the body on many sites; what comes later is a sub-head. */
const LINES_INTO_BODY = 12;
/** Lines of a header behind the body among which they stand. */
const LINES_BEHIND = 4;

/**
 * Finds the subtitles.
 * @param printed lines of the elements that the outlet's rule names; these count as they are
 * @param known the headline and the section, which skins repeat among the subtitles
 * @param headline index of the headline's line; null when it is unknown
 */
export function findSubtitles(
  page: PageLines,
  headline: number | null,
  known: string[],
  printed: string[],
): string[] {
  if (printed.length > 0)
    return tidy(
      printed.filter((line) => !isTimeOrByline(line) && !SUMMARY_HEADING.test(line)),
      known,
    );
  const from = headline === null ? Math.max(0, page.bodyStart - 10) : headline + 1;
  // A header behind the body has nothing below it that is text.
  const isBehind = headline !== null && headline >= page.bodyEnd;
  const to = isBehind
    ? Math.min(page.lines.length, from + LINES_BEHIND)
    : Math.min(page.bodyEnd, Math.max(page.bodyStart, from) + LINES_INTO_BODY);
  const isInHeader = (index: number) => isBehind || index < page.bodyStart;
  // However much else stands beside it: several writers with their offices.
  const stamped = new Set(page.stamps.filter(({ name }) => name === 'datetime').map(({ line }) => line));
  const found: string[] = [];
  let isPastPlain = false;
  for (let index = from; index < to; index++) {
    const line = page.lines[index];
    if (!line) break;
    if (line.isCaption || isForScreenReaders(line.marks)) continue;
    if (!isInHeader(index) && isSubHead(page, index)) continue;
    const marks = line.marks.split(' ').slice(-8).join(' ');
    const isExcerpt = isInHeader(index) && EXCERPT_MARK.test(marks);
    const isMarked =
      (SUBTITLE_MARKS.test(marks) || isExcerpt || isSummaryDeck(page, index)) && !NO_SUBTITLE.test(marks);
    // A deck that opens the body is set in headings or in bold; past the first plain line these are sub-heads.
    const isOpening = !isInHeader(index) && !isPastPlain && isDeck(line);
    const isNext = headline !== null && index === from + found.length;
    const isUnder =
      isNext &&
      (isHeadingDeck(line, page.lines[index + 1]) ||
        (isInHeader(index) &&
          isPlainDeck(line, marks, found.length > 0 && page.lines[index - 1]?.marks === line.marks)) ||
        (isInHeader(index) && isFirstOfDecks(line, marks, page.lines[index + 1])));
    if (isTimeOrByline(line.text) || (stamped.has(index) && hasMoment(line.text))) continue;
    if ((isMarked || isOpening || isUnder) && line.text.length <= LONGEST && !line.isLink) {
      found.push(line.text);
      continue;
    }
    if (isInHeader(index)) continue;
    if (PROSE.test(line.text)) break;
    isPastPlain ||= !line.isLink && lettersOf(line.text).length >= LEAST_PLAIN && !TOOLS.test(line.text);
  }
  return tidy(found, known);
}

/** Characters beside the times of a line that tells nothing else. */
const LONGEST_BESIDE_TIMES = 20;

/** A box of subtitles may hold the reporter and the time too. */
function isTimeOrByline(text: string): boolean {
  if (text.length <= 60) return hasPrintedTime(text) || isRelativeTimes(text) || isBylineLine(text);
  if (findMoments(text).some(({ label, precision }) => label && precision !== 'day')) return true;
  return hasMoment(text) && withoutLabelledMoments(text).trim().length <= LONGEST_BESIDE_TIMES;
}

/** Whether a line has a time as a page prints it; a day of which the deck tells is none. */
function hasPrintedTime(text: string): boolean {
  return hasMoment(text) && !TOLD_DAY.test(text);
}

function isSummaryDeck({ lines, bodyStart }: PageLines, index: number): boolean {
  const line = lines[index];
  if (!line || index >= bodyStart || !SUMMARY_MARK.test(line.marks) || /[다요]\.$/.test(line.text))
    return false;
  return !lines.slice(Math.max(0, index - 3), index + 1).some(({ text }) => /요약/.test(text));
}

/**
 * Right under the headline, before anything else: a smaller heading that names no reporter, time or box. Who is talked to
 * has a further heading below.
 */
function isHeadingDeck(line: PageLine, next?: PageLine): boolean {
  const { heading, text } = line;
  if (heading < 2 || !isDeck(line) || hasPrintedTime(text)) return false;
  return !isPersonLine(text) || (next?.heading === heading && isHeadingDeck(next));
}

/** "garam_desk": under what name the site's own system knows a writer. */
const ACCOUNT = /^[\w.-]+$/;

/**
 * A line that is no sentence, right under the headline; so short a name as "sub" says enough only there.
 * @param goesOn whether it stands in one list with the deck above it: words of tools are then told of
 */
function isPlainDeck({ text, heading }: PageLine, marks: string, goesOn: boolean): boolean {
  if (/(?:^|[\s_-])sub$/i.test(marks)) return true;
  if (heading > 0 || NO_SUBTITLE.test(marks) || BOX_HEADING.test(text) || isPersonLine(text)) return false;
  if (lettersOf(text).length < LEAST_PLAIN || ACCOUNT.test(text)) return false;
  // What stands in one <hgroup> with the headline may begin with the name of its series.
  if (HEADING_GROUP.test(marks)) return true;
  return !/[.?!:]$|^[#[(<]|\d$/.test(text) && (goesOn || !TOOLS.test(text));
}

/** The first of two lines of one box, where only a part of a word could be that of a tool: "원동 인쇄거리 새 공방". */
function isFirstOfDecks(line: PageLine, marks: string, next: PageLine | undefined): boolean {
  if (next?.marks !== line.marks || next.isLink || isTimeOrByline(next.text)) return false;
  if (line.text.split(' ').some((word) => isButtonWord(word.toLowerCase()))) return false;
  return isPlainDeck(line, marks, true) && isPlainDeck(next, marks, false);
}

/** Lines alike behind the text that follows, from which on they are the sub-heads of a list. */
const MANY = 3;

/** Whether a line is the first of several sub-heads: others with the same sign, or many headings of the same name, come later. */
function isSubHead({ lines, bodyEnd }: PageLines, index: number): boolean {
  const line = lines[index];
  const prose = lines.findIndex(({ text }, at) => at > index && PROSE.test(text));
  if (!line || prose < 0) return false;
  const [sign = null] = /^[■□◆◇▣◈●○▲△▶▷★☆※]/.exec(line.text) ?? [];
  const alike = lines
    .slice(prose, bodyEnd)
    .filter(({ text, heading, marks }) =>
      sign ? text.startsWith(sign) : heading >= 2 && heading === line.heading && marks === line.marks,
    );
  return alike.length >= (sign ? 1 : MANY);
}

function isDeck({ heading, isBold, text }: PageLine): boolean {
  return (
    (isBold || heading >= 2) &&
    text.length <= 60 &&
    lettersOf(text).length >= LEAST_DECK &&
    !/[다요까]\.$|^[■▲▶●◆◇□▷▣◈★☆※]|^\d+ ?[부장막화]?\.(?!\d)/.test(text) &&
    !BOX_HEADING.test(text) &&
    !isSurelyName(SIGNED.exec(text)?.[1] ?? '')
  );
}

/** "나도윤 | 가람연구소 연구위원": a guest's name before what they are. */
const SIGNED = /^([가-힣]{2,4}) ?[|│ㅣ] ?\S/;

function tidy(lines: string[], known: string[]): string[] {
  const seen = new Set(known.map(lettersOf));
  const subtitles: string[] = [];
  for (const line of lines) {
    const letters = lettersOf(line);
    if (letters.length < 3 || seen.has(letters) || CONTENTS.test(line)) continue;
    seen.add(letters);
    subtitles.push(line.replace(FRAMED, '$2').replace(BULLET, ''));
  }
  return subtitles.length > MOST ? [] : subtitles;
}
