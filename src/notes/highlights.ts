/** The colours of highlights, as the CSS and the texts of the interface name them. */
export const HIGHLIGHT_COLORS = ['yellow', 'green', 'blue', 'pink'] as const;
export type HighlightColor = (typeof HIGHLIGHT_COLORS)[number];

/**
 * A passage that the user has marked. It is known by its words and those around it (W3C TextQuoteSelector), so that it
 * is found again in a text that has changed elsewhere.
 */
export type Highlight = {
  /** UUID */
  id: string;
  /** The marked words, as the reader shows them; blocks are parted by a line feed. */
  quote: string;
  /** What stood right before and after, at most 32 UTF-16 units each. */
  prefix: string;
  suffix: string;
  /** Where it began in the text of then, in UTF-16 units: tells equal passages apart. */
  start: number;
  color: HighlightColor;
  /** What the user wrote to it; empty for nothing. */
  remark: string;
  /** ISO 8601 in UTC. */
  createdAt: string;
};

/** A highlight before it is kept. */
export type NewHighlight = Omit<Highlight, 'id' | 'createdAt'>;

/** What tells a passage in a text. */
export type Passage = Pick<Highlight, 'quote' | 'prefix' | 'suffix' | 'start'>;

/** Whether two passages are the same words in the same place. */
export const isSamePassage = (one: Passage, other: Passage): boolean =>
  one.quote === other.quote &&
  one.start === other.start &&
  one.prefix === other.prefix &&
  one.suffix === other.suffix;

/** In UTF-16 units, on each side. */
const CONTEXT_LENGTH = 32;

/** Describes the passage from `start` to `end` (UTF-16 units) of a text. */
export function describePassage(text: string, start: number, end: number): Passage {
  return {
    quote: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT_LENGTH), start),
    suffix: text.slice(end, end + CONTEXT_LENGTH),
    start,
  };
}

/** Letters that must agree on one side of words that stand in many places, in UTF-16 units: more than a common phrase has. */
const LEAST_CONTEXT = 8;
/** Words of this length stand in one place, in UTF-16 units. */
const LONG_QUOTE = 20;
/** How far words may have moved that have all new ones around them, in UTF-16 units. */
const NEAR = 20;

/** Places at which words are compared. */
const MOST_PLACES = 500;

type Place = { start: number; end: number };

/**
 * Finds a passage in a text, which may not be the one that it was marked in.
 * @returns UTF-16 offsets; null when it is not there any more: a few words elsewhere are no passage of the user's
 */
export function findPassage(text: string, passage: Passage): Place | null {
  const { quote, prefix, suffix } = passage;
  if (quote === '') return null;
  // Nothing is more alike, and in a text that repeats itself there would be thousands of places to compare.
  if (isThere(text, passage)) return { start: passage.start, end: passage.start + quote.length };
  // Without any words around it, as from a file that somebody has worked on, all places will do.
  const isUnique = quote.length >= LONG_QUOTE || prefix + suffix === '';
  let best: { start: number; likeness: number } | null = null;
  for (const start of placesOf(text, quote, passage.start)) {
    const [before, after] = countAlike(text, start, passage);
    const distance = Math.abs(start - passage.start);
    if (!isUnique && Math.max(before, after) < LEAST_CONTEXT && distance > NEAR) continue;
    // Of two places that agree alike, the nearer one wins.
    const likeness = before + after - distance / (text.length + passage.start + 1);
    if (!best || likeness > best.likeness) best = { start, likeness };
  }
  return best ? { start: best.start, end: best.start + quote.length } : findGap(text, passage);
}

/** Where words stand in a text, the nearest to where they stood first; of a text made to keep us busy, only so many. */
function* placesOf(text: string, words: string, stood: number): Generator<number> {
  const placeBefore = (end: number) => (end > 0 ? text.lastIndexOf(words, end - 1) : -1);
  let [before, after] = [placeBefore(stood), text.indexOf(words, stood)];
  for (let count = 0; count < MOST_PLACES && (before >= 0 || after >= 0); count += 1) {
    const isAfter = before < 0 || (after >= 0 && after - stood <= stood - before);
    yield isAfter ? after : before;
    if (isAfter) after = text.indexOf(words, after + 1);
    else before = placeBefore(before);
  }
}

/** Whether a passage stands where it stood, with all that was around it. */
function isThere(text: string, { quote, prefix, suffix, start }: Passage): boolean {
  return start >= prefix.length && text.startsWith(prefix + quote + suffix, start - prefix.length);
}

/** Letters right before and right after a place that are as they were. */
function countAlike(text: string, start: number, { quote, prefix, suffix }: Passage): [number, number] {
  const end = start + quote.length;
  let before = 0;
  while (before < prefix.length && text[start - 1 - before] === prefix[prefix.length - 1 - before]) before++;
  let after = 0;
  while (after < suffix.length && text[end + after] === suffix[after]) after++;
  return [before, after];
}

/** Where words stood of which a letter was corrected: between those around them, which are about as far apart as before. */
function findGap(text: string, { quote, prefix, suffix, start: before }: Passage): Place | null {
  const isFirst = prefix.length === before;
  if (suffix.length < LEAST_CONTEXT || (prefix.length < LEAST_CONTEXT && !isFirst)) return null;
  const change = 2 + Math.floor(quote.length / 4);
  for (const at of placesOf(text, prefix, before - prefix.length)) {
    if (isFirst && at > 0) break;
    const start = at + prefix.length;
    const least = start + Math.max(1, quote.length - change);
    const gap = text.slice(least, start + quote.length + change + suffix.length).indexOf(suffix);
    if (gap >= 0) return { start, end: least + gap };
  }
  return null;
}
