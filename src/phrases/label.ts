/** Letters of the longest text that is looked at as a label, with the white space that source code has in it. */
export const LONGEST_LABEL = 120;

// "?" tells a question; a cross closes.
const EDGE = /[^\w가-힣一-龥?×✕✖]/;

type Label = Readonly<{
  words: string;
  /** Without spaces and in small letters: spacing is a matter of taste in Korean. */
  tight: string;
}>;

let lastText = '';
let lastLabel: Label = { words: '', tight: '' };

/**
 * Reads a text as a label: one space between words, without the brackets, dashes and bullets around it. Remembers the
 * last, since a text is asked about several things in a row.
 */
export function readLabel(text: string): Label {
  if (text === lastText) return lastLabel;
  let from = 0;
  let to = text.length;
  while (from < to && EDGE.test(text[from] ?? '')) from += 1;
  while (to > from && EDGE.test(text[to - 1] ?? '')) to -= 1;
  const words = text.slice(from, to).replace(/\s+/g, ' ');
  lastText = text;
  lastLabel = { words, tight: tighten(words) };
  return lastLabel;
}

/** The same words without their spaces, in small letters. */
export function tighten(words: string): string {
  return words.replace(/ /g, '').toLowerCase();
}
