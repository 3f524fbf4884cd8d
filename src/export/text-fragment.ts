/** The words of a text, with their places in `flat`. */
type Page = {
  words: Word[];
  /** All words, parted by single spaces, without the difference of capitals: browsers do not see it either. */
  flat: string;
};
type Word = { text: string; paragraph: number; from: number; to: number };

/** A passage by the numbers of its words, with how many words of context go before and after it. */
type Directive = { first: number; last: number; edge: Edge | null; before: number; after: number };
/** Where the first words of a passage end and its last ones begin; what stands between is not written. */
type Edge = { headLast: number; tailFirst: number };

/** A passage up to this long is written out; a longer one, or one of several paragraphs, is named by its edges. */
const MOST_WORDS_WRITTEN = 8;
/** Words of each edge. */
const WORDS_OF_EDGE = 3;
/** So few words may stand in a heading or a caption of the page too: a neighbour goes with them. */
const FEW_WORDS = 2;
/** Words before a passage, and behind it, that are written to tell it from others. */
const MOST_WORDS_OF_CONTEXT = 10;

/**
 * Makes a link that scrolls to a passage and marks it (https://wicg.github.io/scroll-to-text-fragment/), in the shortest
 * form that fits no other passage of the text; when its whole paragraph is printed twice, browsers show the first.
 * They match whole words only and differ in where a Korean word ends before its particle, so the passage is widened
 * to what stands between white space. Edges and context stay in their paragraph: between two, the page may have an ad.
 * @param url an element's fragment in it is kept
 * @param text the whole text that the passage stands in; a line break ends a paragraph
 * @param start where the passage begins in `text`
 * @param end behind its last character
 * @returns `url` as it came when the passage holds no word
 */
export function linkToText(url: string, text: string, start: number, end: number): string {
  const { page, first, last } = readPage(text, start, end);
  if (first < 0 || start >= end) return url;
  const directive = chooseDirective(page, first, last);
  const [address = ''] = url.split(':~:', 1);
  return `${address}${address.includes('#') ? '' : '#'}:~:text=${writeDirective(page.words, directive)}`;
}

/** @returns the numbers of the first and last word of the passage, -1 when it holds none */
function readPage(text: string, start: number, end: number) {
  const words: Word[] = [];
  let [first, last, paragraph, from, read] = [-1, -1, 0, 0, 0];
  for (const { 0: word, index } of text.matchAll(/\S+/g)) {
    if (text.slice(read, index).includes('\n')) paragraph++;
    read = index + word.length;
    if (first < 0 && read > start && index < end) first = words.length;
    if (index < end) last = words.length;
    words.push({ text: word, paragraph, from, to: from + word.length });
    from += word.length + 1;
  }
  const flat = words.map((word) => word.text).join(' ');
  const page: Page = { words, flat: flat.replace(/[A-Z]+/g, (capitals) => capitals.toLowerCase()) };
  return { page, first, last };
}

function chooseDirective(page: Page, first: number, last: number): Directive {
  let widest: Directive = { first, last, edge: null, before: 0, after: 0 };
  for (const directive of listDirectives(page.words, first, last)) {
    if (fitsOnce(page, directive)) return directive;
    widest = directive;
  }
  return widest;
}

/** The ways to name a passage, shortest first: step by step its edges grow, and the context on either side. */
function* listDirectives(words: Word[], first: number, last: number): Generator<Directive> {
  const room = { before: countBeside(words, first, -1), after: countBeside(words, last, 1) };
  for (let step = 0; step <= MOST_WORDS_OF_CONTEXT; step++) {
    const edge = findEdge(words, first, last, WORDS_OF_EDGE + step);
    const isShort = {
      head: isFew(first, edge?.headLast ?? last),
      tail: isFew(edge?.tailFirst ?? first, last),
    };
    for (const [wantedBefore, wantedAfter] of [
      [step, 0],
      [0, step],
      [step, step],
    ] as const) {
      const before = Math.min(Math.max(wantedBefore, edge && isShort.head ? 1 : 0), room.before);
      const after = Math.min(Math.max(wantedAfter, edge && isShort.tail ? 1 : 0), room.after);
      const isBare = !edge && isShort.head && before + after === 0;
      if (!isBare || room.before + room.after === 0) yield { first, last, edge, before, after };
    }
  }
}

const isFew = (first: number, last: number) => last - first < FEW_WORDS;

/** The first and last words of a passage that is not written out: each in its own paragraph, and never the same ones. */
function findEdge(words: Word[], first: number, last: number, size: number): Edge | null {
  const length = last - first + 1;
  const isOneParagraph = words[first]?.paragraph === words[last]?.paragraph;
  if (isOneParagraph && length <= MOST_WORDS_WRITTEN) return null;
  const half = Math.ceil(length / 2);
  return {
    headLast: first + Math.min(size, half, countBeside(words, first, 1) + 1) - 1,
    tailFirst: last - Math.min(size, length - half, countBeside(words, last, -1) + 1) + 1,
  };
}

/** How many words of its paragraph stand on one side of a word. */
function countBeside(words: Word[], at: number, step: 1 | -1): number {
  let count = 0;
  while (words[at + step * (count + 1)]?.paragraph === words[at]?.paragraph) count++;
  return count;
}

function fitsOnce({ words, flat }: Page, { first, last, edge, before, after }: Directive): boolean {
  const cut = (from: number, to: number) => flat.slice(words[from]?.from, words[to]?.to);
  const head = cut(first - before, edge ? edge.headLast : last + after);
  if (flat.indexOf(head) !== flat.lastIndexOf(head)) return false;
  if (!edge) return true;
  const tail = cut(edge.tailFirst, last + after);
  return flat.indexOf(tail, words[edge.headLast]?.to) === words[edge.tailFirst]?.from;
}

function writeDirective(words: Word[], { first, last, edge, before, after }: Directive): string {
  const texts = words.map(({ text }) => text);
  const write = (from: number, to: number) => encodePart(texts.slice(from, to + 1).join(' '));
  const parts = edge ? [write(first, edge.headLast), write(edge.tailFirst, last)] : [write(first, last)];
  if (before > 0) parts.unshift(`${write(first - before, first - 1)}-`);
  if (after > 0) parts.push(`-${write(last + 1, last + after)}`);
  return parts.join(',');
}

/** A hyphen would end a prefix; comma and ampersand are encoded anyway. */
function encodePart(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D');
}
