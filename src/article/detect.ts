import { nameOf } from '../dom/element.ts';
import type { Rule } from '../outlets/rule.ts';
import { isSiteRoot } from '../outlets/site.ts';
import type { NoArticleReason } from './article.ts';
import type { Body } from './body/find-body.ts';
import { isPublished, readHeader } from './body/header.ts';
import { SHORTEST_ARTICLE, SHORTEST_WIRE } from './body/least-prose.ts';
import { isNamedBody } from './body/marked-body.ts';
import { type Line, type Outline, proseIn } from './body/outline.ts';
import type { Run } from './body/run.ts';
import { isHeadlineLink, isPageOfLinks } from './body/teasers.ts';
import { readMetaTags } from './meta-tags.ts';
import type { Page } from './page.ts';
import { isBylineLine } from './text/bylines/byline.ts';
import { endsPlain } from './text/prose.ts';
import { hasClock } from './text/times.ts';
import { isHeadingName } from './walk.ts';

/** Letters on the whole page under which there is nothing to read. */
const EMPTY = 20;
/** Letters of prose from which it alone says that this is an article; below, something else on the page must. */
const TELLING = 400;
/** Lines above the text among which its headline stands. */
const HEADER = 10;
/** Lines of the longest article: a whole interview or a speech has hundreds. */
const MOST_LINES = 2000;
/** Teasers that make a list. */
const TEASERS = 5;
/** Share of the sentences that teasers are in a list. */
const LIST_SHARE = 0.6;
/** Letters in links of a teaser's sentence. */
const LEAST_LINK = 10;
/** Letters of the title above a teaser, all of them in a link. */
const LEAST_TITLE = 4;
/** Lines from a headline on from which on a text is hardly below it. */
const FAR = 80;

/**
 * Tells whether the page is one article.
 * @returns null when it is, else why not. `og:type` is not asked: lists and forums call themselves articles too.
 */
export function findObstacle(
  page: Page,
  outline: Outline,
  body: Body | null,
  rule: Rule | null,
): NoArticleReason | null {
  if (isTooLarge(outline, body)) return 'too-large';
  const letters = outline.lines.reduce((sum, line) => sum + line.letters, 0);
  if (letters < EMPTY) return 'empty';
  const nothing = isPageOfLinks(outline.lines) ? 'list' : 'no-body';
  if (!body) return nothing;
  const { headline } = outline;
  const { dated, signed } = readHeader(outline.lines, (headline ?? outline.lines.length) + 1);
  if (isListed(outline.lines.slice(body.run.from, body.run.to), signed)) return 'list';
  const prose = proseIn(outline, body.run.from, body.run.to);
  const isBelow = headline !== null && body.run.from - headline <= HEADER;
  // One sentence is an article only with its time under its headline.
  if (prose < (dated && isBelow ? SHORTEST_WIRE : SHORTEST_ARTICLE)) return nothing;
  const elsewhere = rule?.articlePath ? !rule.articlePath.test(page.url.pathname) : isSiteRoot(page.url);
  if ((prose < TELLING || elsewhere) && !hasEvidence(page, outline, body, headline)) return nothing;
  return null;
}

/** Whether so much text stands in one piece that it is no news article, or cannot be told from what was not read. */
function isTooLarge({ lines, cut }: Outline, body: Body | null): boolean {
  if (!body) return cut !== null;
  const { from, to } = body.run;
  return to - from > MOST_LINES || (cut !== null && to === lines.length);
}

/**
 * Teasers under each other: sentences that begin with a link to their article, or are the first below one. Links alone
 * make no list, a short article may have long boxes of them between its paragraphs.
 * @param signed a reporter stands under the page's headline: links that begin its sentences then prove nothing
 */
function isListed(lines: Line[], signed: boolean): boolean {
  const prose = lines.filter((line) => line.prose).length;
  const teasers = lines.filter((line, at) => {
    if (!line.prose) return false;
    const [above, twoAbove] = [lines[at - 1], lines[at - 2]];
    if (!signed && line.linkLetters >= LEAST_LINK && line.isLedByLink) return true;
    if (!above || above.prose) return false;
    return isTitle(above) || (twoAbove !== undefined && isHeadlineLink(twoAbove));
  });
  return teasers.length >= TEASERS && teasers.length >= prose * LIST_SHARE;
}

/** A picture's title is shorter than a headline, and a link altogether. */
function isTitle(line: Line): boolean {
  return isHeadlineLink(line) || (line.linkLetters >= LEAST_TITLE && line.linkLetters === line.letters);
}

/** What a short article has and a box of hints on a front page has not. */
function hasEvidence({ root, head }: Page, outline: Outline, body: Body, headline: number | null): boolean {
  if (body.by === 'rule') return true;
  if (root.querySelector('[itemprop=articleBody]')) return true;
  if (!head?.isStale && readMetaTags(root).has('article:published_time')) return true;
  const isBelow = headline !== null && headline <= body.run.from && body.run.from - headline < FAR;
  if (isBelow && isReported(outline.lines, headline, body)) return true;
  return (
    hasHeader(outline.lines, body.run) ||
    isDatedAndSigned(outline.lines, body.run) ||
    isHeadedBehind(outline.lines, body.run)
  );
}

/** The first heading with a reporter under it, behind the text: the style sheet shows it above. */
function isHeadedBehind(lines: Line[], { to }: Run): boolean {
  return lines.some(
    ({ block }, index) =>
      index >= to && nameOf(block.element) === 'h1' && readHeader(lines, index + 1).signed,
  );
}

/** A missing page and a product have a headline and sentences too: none tells, and nobody signs or dates them. */
function isReported(lines: Line[], headline: number, { run }: Body): boolean {
  return (
    isPublished(lines, headline) ||
    lines.slice(run.from, run.to).some(({ prose, text }) => prose && endsPlain(text))
  );
}

const LABELLED_TIME = /(?:입력|등록|승인|송고|작성) ?(?:일시|시간|일)? ?[:：|ㅣ]? ?\d/;
/** Lines below the text among which its reporter stands. */
const SIGNATURE = 4;

/**
 * A labelled time right above the text and a reporter right below it: old systems print no headline as one. Where the box
 * calls itself the body of an article, whatever the label is.
 */
function isDatedAndSigned(lines: Line[], { from, to, block }: Run): boolean {
  const above = lines.slice(Math.max(0, from - HEADER), from);
  const below = lines.slice(to - 1, to + SIGNATURE);
  const isNamed = isNamedBody(block.element);
  return (
    above.some(({ text, prose }) => !prose && (LABELLED_TIME.test(text) || (isNamed && hasClock(text)))) &&
    below.some(({ text }) => isBylineLine(text))
  );
}

/**
 * A heading with a time and a reporter under it right above the text, whatever the head of the page calls it; above what
 * calls itself the body of an article any line may be the heading.
 */
function hasHeader(lines: Line[], { from: start, block }: Run): boolean {
  const from = Math.max(0, start - HEADER);
  const isNamed = isNamedBody(block.element);
  return lines.slice(from, start + 2).some((line, index) => {
    const isHeading = isHeadingName(nameOf(line.block.element));
    if (!(isHeading || (isNamed && !line.prose && line.letters >= LEAST_TITLE)) || line.linkLetters > 0)
      return false;
    const { dated, signed } = readHeader(lines, from + index + 1);
    return dated && signed;
  });
}
