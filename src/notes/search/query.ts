import { type Initials, initialsOf } from './initials-filter.ts';
import { INITIALS } from './jamo.ts';
import { foldLetters, normalizeText } from './normalize.ts';
import { patternOf } from './piece-pattern.ts';

/** One word of a query, or one phrase in quotes. */
export type Piece = {
  /** Fits where the piece occurs in a text out of `normalizeText`; has no flags. */
  pattern: RegExp;
  /** A faster test that comes first, for a piece with lone consonants: those are slow to find in the text itself. */
  initials: Initials | null;
  /** Whether that test says it all: there is nothing but lone consonants and spaces. */
  isInitialsAlone: boolean;
};

/** The pieces of a query, the longest first: they are the rarest. */
export type Query = readonly Piece[];

/**
 * Understands what the user typed.
 *
 * A match: a note fits a query when each of its pieces occurs in the note's searchable text, in any order and anywhere,
 * also inside a word. A piece is a run of letters without a space, or what stands between two quotation marks (or
 * behind the last one) with its spaces. It occurs where each of its letters, normalized, fits the letter of the text in
 * its place, and so never across a line of that text:
 * - a lone consonant fits itself and every syllable that begins with it (ㄱ: ㄱ, 가 to 깋; neither ㄲ nor 까);
 * - every other letter fits itself alone.
 *
 * While the query is open, the last letter of its last piece, when that is a syllable and nothing follows it, fits what
 * a 두벌식 keyboard can still make of it:
 * - one without a final fits all that its vowel, or one composed of it, makes with any final (도: 도 to 돟, 돠 to 됳);
 * - one with a final fits itself, the syllables whose cluster begins with that final (독: 돇), and the two letters that
 *   come of its last consonant moving on (독: 도 and what ㄱ fits; 돇: 독 and what ㅅ fits).
 * @param isOpen the user is still composing
 * @returns an empty query for a text without letters; it fits every note
 */
export function parseQuery(text: string, isOpen: boolean): Query {
  // A line feed would never fit, and nobody means it.
  const normalized = normalizeText(text).replaceAll('\n', ' ');
  const isLastOpen = isOpen && !/[\s"]$/.test(foldLetters(text));
  const found = Array.from(
    normalized.matchAll(/"([^"]*)"?|[^\s"]+/g),
    ({ 0: word, 1: phrase }) => phrase ?? word,
  );
  return found
    .map((piece, at) => ({ piece, isOpen: isLastOpen && at === found.length - 1 }))
    .filter(({ piece }) => piece.trim() !== '')
    .sort((one, other) => other.piece.length - one.piece.length)
    .map(({ piece, isOpen }) => ({
      pattern: patternOf(piece, isOpen),
      initials: /[ㄱ-ㅎ]/.test(piece) ? initialsOf(piece) : null,
      isInitialsAlone: piece.split('').every((letter) => letter === ' ' || INITIALS.includes(letter)),
    }));
}
