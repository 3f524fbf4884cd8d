const LETTER = /[\p{L}\p{N}]/u;
const LATIN = /[a-z0-9]/;
const DIGIT = /[0-9]/;
const JOINT = /[·-]/;

/**
 * What may stand right before a letter of a word, as `parseQuery` defines it; as a regular expression.
 * @param at from 0 up
 */
export function gapBefore(word: string, at: number): string {
  const [left, right] = [word.charAt(at - 1), word.charAt(at)];
  if (!LETTER.test(left) || !LETTER.test(right)) return '';
  if ([DIGIT, /[a-z]/].some((kind) => kind.test(left) && kind.test(right))) return '';
  const isCounted = DIGIT.test(word) && word.length > 2;
  const isParted = isCounted || (at >= 2 && word.length - at >= 2);
  return isParted ? '[ ·-]?' : '[·-]?';
}

/**
 * What a mark between two letters of a word fits, as a regular expression; null when it fits itself alone, as all else
 * does.
 */
export function fitMark(word: string, at: number): string | null {
  const [left, mark, right] = [word.charAt(at - 1), word.charAt(at), word.charAt(at + 1)];
  if (DIGIT.test(left) && DIGIT.test(right)) return /[.·]/.test(mark) ? '[.·]' : null;
  if (!JOINT.test(mark) || !LETTER.test(left) || !LETTER.test(right)) return null;
  return LATIN.test(left) || LATIN.test(right) ? '[ ·-]?' : '[·-]?';
}
