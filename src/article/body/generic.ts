import { attributeOf, isText, nameOf } from '../../dom/element.ts';
import { findNotice } from '../text/copyright-notice.ts';
import { isBlockName } from '../walk.ts';
import { readHeader } from './header.ts';
import { isMarkedBody, isNamedBody } from './marked-body.ts';
import { type Block, type Item, type Line, type Outline, proseIn } from './outline.ts';
import { type Run, readRuns } from './run.ts';

/**
 * Share of the best run's weight from which a run is its equal: the one after the headline is the article, the next
 * one is the next article.
 */
const EQUAL = 0.4;

/** Letters of sentences on the card of who wrote it, and how small a share of an article they are. */
const [CARD, CARD_SHARE] = [40, 0.1];

/**
 * Chooses the body by what Korean articles look like: the run of neighbouring blocks with the most sentences.
 * @param headline first line of the page's headline, or null when the page prints none; what follows it comes first
 */
export function chooseGeneric(outline: Outline, headline: number | null): Run | null {
  const runs = readRuns(outline);
  const top = runs.reduce((most, run) => Math.max(most, weigh(run)), 0);
  let chosen: Run | null = null;
  for (const run of runs) {
    if (weigh(run) < top * EQUAL) continue;
    if (!chosen || isBetter(outline, run, chosen, headline)) chosen = run;
  }
  return (
    chosen && widen(outline, joinParagraphs(climb(outline, chosen, headline), outline, headline), headline)
  );
}

/**
 * From a box of paragraphs to all boxes of its kind: pages part a body by boxes of links, and links weigh so much that
 * the first box may be left behind.
 */
function climb(outline: Outline, run: Run, headline: number | null): Run {
  const { parent } = run.block;
  const own = parent?.items.find(({ from, to }) => from <= run.from && run.to <= to);
  if (!parent || !own) return run;
  const kind = kindOf(own);
  // A box without a name is a paragraph when it holds one, or stands in what calls itself the body.
  const isBare = kind === 'div ' && !isNamedBody(parent.element);
  const alike = parent.items.filter(
    (item) =>
      item === own ||
      (item.from > (headline ?? -1) &&
        kindOf(item) === kind &&
        isParagraph(outline, item) &&
        !(isBare && item.to - item.from > 1) &&
        !readHeader(outline.lines, item.from, item.to).dated),
  );
  const first = alike[0];
  const last = alike.at(-1);
  if (!first || !last || alike.length < 2 || (isBare && own.to - own.from > 1)) return run;
  const score = proseIn(outline, first.from, last.to);
  return { block: parent, from: first.from, to: last.to, first: first.node, last: last.node, score };
}

/** From the only paragraph with sentences to those beside it that have none: the lines of a poem, a signature. */
function joinParagraphs(run: Run, { lines }: Outline, headline: number | null): Run {
  const { parent, element } = run.block;
  if (!parent || nameOf(element) !== 'p') return run;
  const { items } = parent;
  const own = items.findIndex(({ node }) => node === element);
  if (own < 0) return run;
  const isBare = (item: Item | undefined): item is Item =>
    item !== undefined &&
    kindOf(item) === 'p' &&
    item.from > (headline ?? -1) &&
    lines.slice(item.from, item.to).every(({ linkLetters, furniture }) => linkLetters === 0 && !furniture);
  let [first, last] = [own, own];
  while (isBare(items[first - 1])) first--;
  while (isBare(items[last + 1])) last++;
  const [start, end] = [items[first], items[last]];
  if (first === last || !start || !end) return run;
  return { ...run, block: parent, from: start.from, to: end.to, first: start.node, last: end.node };
}

/** Names are a hint, and no more: bodies are called #CmAdContent, and teasers "article". */
function weigh(run: Run): number {
  const { element } = run.block;
  if (isMarkedBody(element)) return run.score * 1.5;
  return isNamedBody(element) ? run.score * 1.2 : run.score;
}

function isBetter(outline: Outline, run: Run, chosen: Run, headline: number | null): boolean {
  const apart = run.from >= chosen.to || run.to <= chosen.from;
  if (apart && headline !== null) {
    const [before, after] = run.from < chosen.from ? [run, chosen] : [chosen, run];
    // Of two articles one below the other the one under the headline of this page is meant.
    return before.to > headline ? run === before : run === after;
  }
  const isWithin = run.from >= chosen.from && run.to <= chosen.to;
  return isWithin ? isWhole(outline, run, chosen) : weigh(run) >= weigh(chosen);
}

/** A parent with the same prose is only a wider box around it, and with a line more it has somebody's card too. */
function isWhole(outline: Outline, run: Run, around: Run): boolean {
  const weight = weigh(around) - proseBehindNotice(outline, run, around);
  if (weigh(run) >= weight) return true;
  if (weigh(run) + Math.min(CARD, weight * CARD_SHARE) < weight) return false;
  // A lead is a paragraph, and no box.
  return !around.block.items.some(
    (item) =>
      item.from >= around.from && item.to <= run.from && kindOf(item) === 'p' && isParagraph(outline, item),
  );
}

/** Lines below a run of which one may be its copyright notice. */
const LINES_TO_NOTICE = 3;

/** Sentences of a wider run that come after the notice with which an article ends: pleas, and what readers say of it. */
function proseBehindNotice(outline: Outline, { to }: Run, around: Run): number {
  const below = outline.lines.slice(to, Math.min(to + LINES_TO_NOTICE, around.to));
  return below.some(({ text }) => findNotice(text) === 0) ? proseIn(outline, to, around.to) : 0;
}

/**
 * Takes in what stands at the run's edges and is no box of links (a sub-head, a mark like [앵커], a last short line),
 * and paragraphs like its own behind a box that outweighed them; but nothing above the headline.
 */
function widen(outline: Outline, run: Run, headline: number | null): Run {
  const { items } = run.block;
  const taken = chooseItems(outline, run);
  const above = items.findIndex(({ from, to }) => headline !== null && headline >= from && headline < to);
  const isHeader = (items[above]?.to ?? Number.POSITIVE_INFINITY) <= run.from;
  const first = isHeader ? Math.max(taken.first, above + 1) : taken.first;
  const { last } = taken;
  return {
    ...run,
    from: items[first]?.from ?? run.from,
    to: items[last]?.to ?? run.to,
    first: first === 0 ? null : (items[first]?.node ?? run.first),
    last: last === items.length - 1 ? null : (items[last]?.node ?? run.last),
  };
}

function chooseItems(outline: Outline, { block, first, last }: Run): { first: number; last: number } {
  const { items } = block;
  if (isMostlyProse(outline, block) || isNamedList(outline, block)) {
    const isOwn = ({ from, to }: Item) => outline.lines.slice(from, to).some(({ furniture }) => !furniture);
    return { first: items.findIndex(isOwn), last: items.findLastIndex(isOwn) };
  }
  const start = items.findIndex(({ node }) => node === first);
  const end = items.findIndex(({ node }) => node === last);
  const paragraphs = items.slice(start, end + 1).filter((item) => isParagraph(outline, item));
  const kinds = new Set(paragraphs.map(kindOf));
  // A box that calls itself the body holds no other paragraphs, however they are marked up.
  const isBody = isNamedBody(block.element);
  const belongs = (item: Item) =>
    (isParagraph(outline, item) || isShortSentence(outline, item)) && (isBody || kinds.has(kindOf(item)));
  return {
    first: start - countTaken(outline, items.slice(0, start).reverse(), belongs),
    last: end + countTaken(outline, items.slice(end + 1), belongs),
  };
}

/** How many of the items outside an edge belong to the run: up to the outermost paragraph, or the short text at it. */
function countTaken(outline: Outline, outward: Item[], belongs: (item: Item) => boolean): number {
  let taken = outward.findLastIndex(belongs) + 1;
  for (const item of outward.slice(taken)) {
    if (!isShortText(outline.lines.slice(item.from, item.to))) break;
    taken++;
  }
  return taken;
}

function isParagraph(outline: Outline, { from, to }: Item): boolean {
  const lines = outline.lines.slice(from, to);
  return lines.some((line) => line.prose) && lines.every((line) => line.linkLetters * 3 <= line.letters);
}

/** Too short to tell a body by, but a sentence: "반응은 엇갈렸다." */
function isShortSentence(outline: Outline, { from, to }: Item): boolean {
  const lines = outline.lines.slice(from, to);
  return lines.every(
    ({ text, letters, linkLetters, furniture }) =>
      linkLetters * 2 <= letters && !furniture && /다\.$/.test(text),
  );
}

/** What stands between paragraphs as one of them. */
const TEXT_BLOCKS = new Set(['ul', 'ol', 'blockquote']);

/**
 * Paragraphs of one article are marked up alike: boxes of one name and class. A `<p>` is one like any other, and so is
 * bare text: a box inside a `<p>` ends it, and leaves the rest of its text bare.
 */
function kindOf({ node }: Item): string {
  if (isText(node)) return 'p';
  const name = nameOf(node);
  const classes = attributeOf(node, 'class');
  if (name === 'p' || !isBlockName(name) || (TEXT_BLOCKS.has(name) && classes === '')) return 'p';
  return `${name} ${classes}`;
}

function isShortText(lines: Line[]): boolean {
  let letters = 0;
  let linkLetters = 0;
  for (const line of lines) {
    if (line.furniture) return false;
    letters += line.letters;
    linkLetters += line.linkLetters;
  }
  return letters <= 80 && linkLetters * 2 <= letters;
}

/** Share of links in what calls itself the body and has hardly a sentence: lists of the promoted and of the deceased. */
const LINK_SHARE = 0.05;

function isNamedList(outline: Outline, { element, from, to }: Block): boolean {
  if (!isNamedBody(element)) return false;
  let [letters, linkLetters] = [0, 0];
  for (const line of outline.lines.slice(from, to)) {
    letters += line.letters;
    linkLetters += line.linkLetters;
  }
  return linkLetters <= LINK_SHARE * letters;
}

function isMostlyProse(outline: Outline, block: Block): boolean {
  let other = 0;
  for (const line of outline.lines.slice(block.from, block.to)) if (!line.prose) other += line.letters;
  return other <= proseIn(outline, block.from, block.to) * 0.4;
}
