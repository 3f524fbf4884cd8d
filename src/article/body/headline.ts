import { nameOf } from '../../dom/element.ts';
import { metaContents, readMetaTags, TITLE_TAGS } from '../meta-tags.ts';
import type { Page } from '../page.ts';
import { lettersOf } from '../text/letters.ts';
import { cutTitles } from '../title.ts';
import { isHeadingName } from '../walk.ts';
import { isPublished } from './header.ts';
import type { Line } from './outline.ts';

/** A headline of fewer letters could be any label ("정치"). */
const SHORTEST = 6;
/** But not behind what kind of notice it is: "[인사] 외교부". */
const SHORTEST_NOTICE = 4;
const NOTICE = /^[[<【〈][가-힣]{2,4}[\]>】〉] ?[가-힣]/;
/** Letters of the longest headline. */
const LONGEST = 150;
const CUT_SHORT = /(?:…|\.{3})\s*$/;

/**
 * Finds the line that prints the headline, near which the body is looked for. What the article is called is chosen once
 * the body is known (`metadata/headline.ts`).
 * @returns its place in the lines, or null when no line reads like what the head of the page calls it
 */
export function locateHeadline(page: Page, lines: Line[]): number | null {
  const titles = toTitles(page.head?.titles ?? readTitles(page.root));
  const longest = titles.reduce((most, { letters }) => Math.max(most, letters.length), 0) * 2;
  const found = titles.map(() => ({ at: -1, rank: -1 }));
  for (const [at, line] of lines.entries()) {
    if (!isLongEnough(line.text, line.letters) || line.letters > Math.min(LONGEST, longest)) continue;
    const letters = lettersOf(line.text);
    for (const [index, title] of titles.entries()) {
      const best = found[index];
      if (!best || !isHeadline(letters, title)) continue;
      const rank = rankOf(lines, at);
      if (rank > best.rank || (rank === best.rank && isNearer(lines, best.at, at)))
        [best.at, best.rank] = [at, rank];
    }
  }
  const first = found.find(({ at }) => at >= 0);
  // The one to be seen may have a label that the title has not.
  const nearer = found.find(
    ({ at, rank }) => first && rank >= first.rank && at > first.at && isNearer(lines, first.at, at),
  );
  return (nearer ?? first)?.at ?? null;
}

/**
 * Whether a line prints one of these titles as its headline. A link of that name is a headline only when it is a heading
 * with a time or a reporter under it: lists have headings too.
 */
export function printsHeadline(lines: Line[], at: number, titles: string[]): boolean {
  const line = lines[at];
  if (!line || !isLongEnough(line.text, line.letters) || line.letters > LONGEST) return false;
  const letters = lettersOf(line.text);
  if (!toTitles(titles).some((title) => isHeadline(letters, title))) return false;
  if (!isLink(line)) return true;
  return isHeading(line) && isPublished(lines, at);
}

/** Whether two titles are one, with or without the outlet's name and a label. */
export function isOneTitle(one: string, other: string): boolean {
  const [first, second] = [toTitles([one]), toTitles([other])];
  return first.some((title) =>
    second.some((its) => isHeadline(its.letters, title) || isHeadline(title.letters, its)),
  );
}

type Title = { letters: string; isCut: boolean };

function isLongEnough(text: string, letters: number): boolean {
  return letters >= (NOTICE.test(text) ? SHORTEST_NOTICE : SHORTEST);
}

/** Pages print less than their head says (the outlet's name stays out), or more: "[단독]", the name of a series. */
function isHeadline(line: string, { letters, isCut }: Title): boolean {
  if (letters.startsWith(line)) return line.length >= letters.length * 0.3;
  if (letters.includes(line)) return line.length >= letters.length * 0.4;
  if (isCut && line.startsWith(letters)) return true;
  return line.endsWith(letters) && letters.length >= line.length * 0.5;
}

/** Whether a heading stands nearer to the text than one of the same words above it: what is not to be seen comes first. */
function isNearer(lines: Line[], above: number, at: number): boolean {
  if (at - above > FARTHEST) return false;
  const areHeadings = [lines[above], lines[at]].every((line) => line && isHeading(line));
  return areHeadings && lines.slice(above, at).every((line) => !line.prose);
}

/** Lines between the two: a menu. */
const FARTHEST = 60;

/**
 * A ticker or a ranking lists this article too, as a link; the headline itself is a heading and leads nowhere, or to
 * itself. Boards print one more above everything, that is not to be seen.
 */
function rankOf(lines: Line[], at: number): number {
  const line = lines[at];
  if (!line) return 0;
  const [isTitle, hasTime] = [isHeading(line), isPublished(lines, at)];
  const isFirst = nameOf(line.block.element) === 'h1';
  const isOwn = !isLink(line) || isFirst || (isTitle && hasTime);
  return (isOwn ? 4 : 0) + (isTitle ? 2 : 0) + (hasTime ? 1 : 0);
}

function isHeading({ block }: Line): boolean {
  return isHeadingName(nameOf(block.element));
}

function isLink({ letters, linkLetters }: Line): boolean {
  return linkLetters * 2 > letters;
}

/** The document's own title first: a page that goes on to the next article changes it, and forgets its meta tags. */
function readTitles(root: Element): string[] {
  const title = root.querySelector('title')?.textContent ?? '';
  return [title, ...metaContents(readMetaTags(root), TITLE_TAGS)];
}

function toTitles(titles: string[]): Title[] {
  const texts = cutTitles(titles);
  // "headline | outlet": the outlet's name may stand behind what the page prints more of ("[단독] headline").
  const parts = texts.flatMap((text) => text.split(/\s[|:<>–—-]+\s/).filter((part) => part !== text));
  const longest = parts.toSorted((one, other) => other.length - one.length)[0] ?? '';
  return [...texts, longest]
    .map((text) => ({ text, letters: lettersOf(text), isCut: CUT_SHORT.test(text) }))
    .filter(({ text, letters }) => isLongEnough(text.trim(), letters.length));
}
