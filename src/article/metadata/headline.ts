import { lettersOf } from '../text/letters.ts';
import { isForScreenReaders } from '../walk.ts';
import { findLabelled, findReworded, guessHeadline, hasTitleMarks, wholeHeading } from './headline-guess.ts';
import type { PageLine, PageLines } from './page-lines.ts';
import { isOutletName, stripOutlet } from './title-tail.ts';

/** The headline, and where it stands in the page's lines; null when only the page's head names it. */
export type Headline = { title: string | null; line: number | null };

/** Lines from the body beyond which a line is hardly its headline. */
const FAR_FROM_BODY = 120;
/** Lines of the body that may be its headline. */
const LINES_INTO_BODY = 12;
/** Characters of a headline. */
const LONGEST = 200;
/** Less is another headline that begins with the same words. */
const LEAST_AGREEMENT = 0.4;

/**
 * Chooses what the article is called, and the line of the page that says so.
 * @param printed texts of the elements that the outlet's rule names
 * @param claims titles that the page's head gives, best first, the outlet's tail still on them
 * @param outlets names under which the outlet may hang on the title
 */
export function chooseHeadline(
  page: PageLines,
  printed: string[],
  claims: string[],
  outlets: string[],
): Headline {
  const { title, line } = choose(page, printed, claims, outlets);
  return { title: title && withoutBoard(title, page), line };
}

const BOARD = /^(.{4,}) > ([^>]{2,12})$/;

/** Bulletin boards print "headline > board" for those who cannot see, and link to the board. */
function withoutBoard(title: string, { lines }: PageLines): string {
  const [, headline, board] = BOARD.exec(title) ?? [];
  return headline && board && lines.some(({ links }) => links.includes(board)) ? headline : title;
}

function choose(page: PageLines, printed: string[], claims: string[], outlets: string[]): Headline {
  const strip = (claim: string, names: 'known' | 'likely' | 'alone') => stripOutlet(claim, outlets, names);
  const titled = claims.filter((claim) => !isOutletName(claim, outlets));
  const titles = titled
    .map((claim) => strip(claim, 'likely'))
    .filter((title) => !isOutletName(title, outlets));
  const known = titled.map((claim) => strip(claim, 'known'));
  // What looks like a section before the outlet's name is of the headline where the page shows it so.
  const whole = titled.map((claim) => strip(claim, 'alone'));
  const spellings = [...new Set([...known, ...titles, ...whole])].filter(
    (title) => !isOutletName(title, outlets),
  );
  const byRule = choosePrinted(
    printed.map((text) => stripOutlet(text, outlets, 'known')),
    spellings,
  );
  if (byRule?.agrees) return { title: byRule.title, line: locate(page, [byRule.title]) };
  const visible = findVisible(page, spellings);
  const isWhole = visible && whole.map(lettersOf).includes(lettersOf(visible.text));
  if (isWhole) return { title: visible.text, line: visible.line };
  if (visible) return { title: withoutLabel(strip(visible.text, 'known'), titles), line: visible.line };
  if (byRule) return { title: byRule.title, line: locate(page, [byRule.title]) };
  const labelled = findLabelled(page);
  if (labelled) return labelled;
  const [title] = titles;
  if (!title) return guessHeadline(page, outlets);
  const reworded = findReworded(page, titles);
  if (reworded) return reworded;
  const guess = SITE_TITLE.test(title) ? guessHeadline(page, outlets) : null;
  return guess?.title ? guess : { title, line: locate(page, spellings) };
}

/** The outlet's name and what it says of itself ("가온신문 ::: 강과 함께하는 정론지"): old systems have no other title. */
const SITE_TITLE =
  /^(?:모바일 *)?[가-힣\w]{1,12}(?:신문|일보|뉴스|타임[스즈]|저널|방송|미디어|투데이|포스트)(?: *모바일(?: ?웹)?)? *(?:[:|~–—-]+ *[^:|~–—-]{4,40})?$/;

/** A redesign leaves old names on other headings: where the head claims another title, the rule's find must agree with it. */
function choosePrinted(printed: string[], claims: string[]): { title: string; agrees: boolean } | null {
  const found = printed.filter((text) => lettersOf(text).length >= 4);
  const letters = claims.map(lettersOf).filter((claim) => claim.length >= 4);
  const agreed = found.find((text) => agreement(text, letters) > 0);
  if (agreed) return { title: agreed, agrees: true };
  return found[0] ? { title: found[0], agrees: false } : null;
}

/** How a headline goes on that the head gives in short: "…내년 3월 첫 배", ", 상인 30명 입주" */
const GOES_ON = /^\s*(?:…|\.{2,3}|‥|[,—“‘"'?!])/;

/** A section or a button inside the headline's element is not of the headline; "[단독]" and "(종합)" are. */
function withoutLabel(visible: string, titles: string[]): string {
  const whole = lettersOf(visible);
  if (titles.some((title) => lettersOf(title) === whole)) return visible;
  for (const title of titles) {
    const letters = lettersOf(title);
    const isCut = letters.length < whole.length * LEAST_AGREEMENT || /(?:…|\.\.)$/.test(title);
    const isLonger = GOES_ON.test(visible.slice(title.length)) && whole.startsWith(letters);
    if (isCut || isLonger || /[[(〈<【]/.test(visible.replace(title, ''))) continue;
    if (whole.startsWith(letters) || whole.endsWith(letters)) return title;
  }
  return visible;
}

/** The line or heading that agrees best with what the head claims; one that is to be seen, where there is any. */
function findVisible(page: PageLines, titles: string[]): { text: string; line: number } | null {
  return (
    findAgreeing(page, titles, ({ marks }) => !isForScreenReaders(marks)) ??
    findAgreeing(page, titles, () => true) ??
    findBehind(page, titles)
  );
}

/** A first heading behind the body, to the letter what the head claims: the style sheet shows it above. */
function findBehind({ lines, bodyEnd }: PageLines, titles: string[]): { text: string; line: number } | null {
  const claims = titles.map(lettersOf);
  const line = lines.findIndex(
    ({ heading, text }, index) => index >= bodyEnd && heading === 1 && claims.includes(lettersOf(text)),
  );
  const text = lines[line]?.text;
  return text ? { text, line } : null;
}

/** Of equals the one nearest above the body. */
function findAgreeing(
  page: PageLines,
  titles: string[],
  mayBe: (line: PageLine) => boolean,
): { text: string; line: number } | null {
  const last = Math.max(page.bodyEnd, page.bodyStart + LINES_INTO_BODY);
  const claims = titles.map(lettersOf).filter((letters) => letters.length >= 4);
  let best: { text: string; line: number; score: number } | null = null;
  for (const [index, line] of page.lines.slice(0, last).entries()) {
    if (!mayBe(line)) continue;
    for (const text of new Set([wholeHeading(page.lines, index), line.text])) {
      const agreed = text && text.length <= LONGEST ? agreement(text, claims) : 0;
      const score = agreed * 10 + shape(line) + nearness(index, page);
      if (text && agreed > 0 && (!best || score >= best.score)) best = { text, line: index, score };
    }
  }
  return best;
}

/**
 * 0 to 1: how well a visible text is the title that the page's head claims.
 * @param claims letters of the titles, best first
 */
function agreement(text: string, claims: string[]): number {
  const letters = lettersOf(text);
  if (letters.length < 4) return 0;
  let best = 0;
  for (const [rank, claim] of claims.entries()) {
    const [shorter, longer] = claim.length < letters.length ? [claim, letters] : [letters, claim];
    if (claim === letters) best = Math.max(best, 1 - rank * 0.01);
    else if (longer.startsWith(shorter) || longer.endsWith(shorter)) {
      best = Math.max(best, (0.8 * shorter.length) / longer.length);
    }
  }
  return best >= LEAST_AGREEMENT ? best : 0;
}

function shape(line: PageLine): number {
  if (line.isLink) return -2;
  if (line.heading > 0) return 1.5 - line.heading * 0.1;
  return hasTitleMarks(line) ? 0.5 : 0;
}

function nearness(index: number, page: PageLines): number {
  const distance = Math.abs(page.bodyStart - index);
  return distance > FAR_FROM_BODY ? -0.5 : -distance / 1000;
}

function locate(page: PageLines, titles: string[]): number | null {
  const letters = titles.map(lettersOf);
  const at = page.lines
    .slice(0, Math.max(page.bodyStart, 0) + 5)
    .findLastIndex(({ text }) => letters.includes(lettersOf(text)));
  return at < 0 ? null : at;
}
