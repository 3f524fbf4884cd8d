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

/**
 * Finds a passage in a text, which may not be the one that it was marked in.
 * @returns UTF-16 offsets; null when its words are not there any more
 */
export function findPassage(text: string, passage: Passage): { start: number; end: number } | null {
  const { quote } = passage;
  if (quote === '') return null;
  let best: { start: number; likeness: number } | null = null;
  for (let start = text.indexOf(quote); start >= 0; start = text.indexOf(quote, start + 1)) {
    const likeness = likenessAt(text, start, passage);
    if (!best || likeness > best.likeness) best = { start, likeness };
  }
  return best && { start: best.start, end: best.start + quote.length };
}

/** Letters of the surroundings that agree; of two places that agree alike, the nearer one wins. */
function likenessAt(text: string, start: number, { quote, prefix, suffix, start: before }: Passage): number {
  const end = start + quote.length;
  let alike = 0;
  while (alike < prefix.length && text[start - 1 - alike] === prefix[prefix.length - 1 - alike]) alike++;
  let after = 0;
  while (after < suffix.length && text[end + after] === suffix[after]) after++;
  return alike + after - Math.abs(start - before) / (text.length + before + 1);
}
