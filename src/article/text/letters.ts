/** Invisible characters, except a zero-width joiner inside an emoji sequence: without it a family falls apart into its people. */
const INVISIBLE =
  /[\u00ad\u200b\u200c\u200e\u200f\u2028-\u202e\u2060\ufeff]|(?<!\ufe0f|[\udc00-\udfff])\u200d/g;
/** What tidyText has to change inside a trimmed text; most texts hold nothing of it. */
const UNTIDY = /\s\s|[^\S ]|[\u00ad\u200b-\u200f\u2028-\u202e\u2060\ufeff]/;
/**
 * Letters and digits, for a class in a regular expression. Ranges instead of `\p{L}\p{N}`: an engine takes about a
 * millisecond to compile each of those, and a page is read once.
 */
export const LETTERS =
  String.raw`0-9A-Za-z\u00aa\u00b5\u00ba\u00c0-\u1fff\u2c00-\u2fdf\u3005-\u3007\u3041-\u318e` +
  String.raw`\u3400-\u9fff\ua000-\uabff\uac00-\ud7ff\uf900-\ufaff\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\uff66-\uffdc`;
const MARKS = new RegExp(`[^${LETTERS}]+`, 'g');
/** Letters that NFC would compose: conjoining jamo, and combining marks. */
const DECOMPOSED = /[\u0300-\u036f\u1100-\u11ff]/;

/** A text without soft hyphens, zero-width and direction marks. */
export function dropInvisible(text: string): string {
  return text.replace(INVISIBLE, '');
}

/** Whether a text holds nothing but white space. */
export function isBlank(text: string): boolean {
  return !/\S/.test(text);
}

/** One line of text as it reads: white space collapsed, invisible characters gone. */
export function tidyText(text: string): string {
  const trimmed = text.trim();
  return UNTIDY.test(trimmed) ? dropInvisible(trimmed).replace(/\s+/g, ' ').trim() : trimmed;
}

/** The letters and digits of a text in lower case: two texts that print the same words compare equal. */
export function lettersOf(text: string): string {
  const composed = DECOMPOSED.test(text) ? text.normalize('NFC') : text;
  return composed.replace(MARKS, '').toLowerCase();
}

/** How many letters and digits a text has; spaces, marks and bullets weigh nothing. */
export function countLetters(text: string): number {
  letterTable ??= readLetters();
  let letters = 0;
  for (let at = 0; at < text.length; at++) letters += letterTable[text.charCodeAt(at)] ?? 0;
  return letters;
}

/** Whether a letter or a digit stands at a place in a text. */
export function isLetterAt(text: string, at: number): boolean {
  letterTable ??= readLetters();
  return letterTable[text.charCodeAt(at)] === 1;
}

/** 1 for each code unit in LETTERS: the longest texts of a page are counted again and again. */
let letterTable: Uint8Array | null = null;

function readLetters(): Uint8Array {
  const table = new Uint8Array(0x10000);
  const ranges = LETTERS.replace(/\\u(....)/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
  for (const [, first = '', last = first] of ranges.matchAll(/(.)(?:-(.))?/g))
    table.fill(1, first.charCodeAt(0), last.charCodeAt(0) + 1);
  return table;
}

/** A text without the marks, brackets and spaces around its words. */
export function trimMarks(text: string): string {
  let from = 0;
  let to = text.length;
  while (from < to && !isLetterAt(text, from)) from++;
  while (to > from && !isLetterAt(text, to - 1)) to--;
  return text.slice(from, to);
}

/** The words of a text, whatever parts them. */
export function splitWords(text: string): string[] {
  return text.split(MARKS).filter(Boolean);
}
