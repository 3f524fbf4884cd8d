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
 * A match: a note fits a query when each of its pieces occurs in the note's searchable text, in which tags stand once more
 * as they are shown (#경제), in any order and anywhere, also inside a word. A piece is a run of letters without a space, or what stands between two quotation marks (or
 * behind the last one) with its spaces. It occurs where each of its letters, normalized, fits the letter of the text in
 * its place, and so never across a line of that text:
 * - a lone consonant fits itself and every syllable that begins with it (ㄱ: ㄱ, 가 to 깋; neither ㄲ nor 까);
 * - every other letter fits itself alone.
 *
 * A word, which is a piece without quotes whose lone consonants do not stand before other letters, also fits what is
 * written in another way:
 * - between two of its letters a middle dot or a hyphen (한미: 한·미), but not between two digits or two Latin letters;
 * - there also a space, with two letters of the word or more on either side of it (금리인상: 금리 인상; but 경기도 does not
 *   fit 경기 도중), or anywhere in a word of three letters or more with a digit (5만원: 5만 원);
 * - a middle dot or hyphen between two letters of it may be the other one or missing, beside a digit or Latin letter also a
 *   space (GTX-A: GTX A); a dot between two digits may be low or in the middle (6.25: 6·25).
 *
 * While the query is being composed, the last letter of its last piece, when that is a syllable and nothing follows it,
 * fits what a 두벌식 keyboard can still make of it:
 * - one without a final fits all that its vowel, or one composed of it, makes with any final (도: 도 to 돟, 돠 to 됳);
 * - one with a final fits itself, the syllables whose cluster begins with that final (독: 돇), and the two letters that
 *   come of its last consonant moving on (독: 도 and what ㄱ fits; 돇: 독 and what ㅅ fits).
 * @param isComposing the user is still composing
 * @returns an empty query for a text without letters; it fits every note
 */
export function parseQuery(text: string, isComposing: boolean): Query {
  // A line feed would never fit, and nobody means it.
  const normalized = normalizeText(text).replaceAll('\n', ' ');
  const isLastComposed = isComposing && !/[\s"]$/.test(foldLetters(text));
  const found = Array.from(normalized.matchAll(/"([^"]*)"?|[^\s"]+/g));
  return found
    .map(({ 0: word, 1: phrase }, at) => ({
      piece: phrase ?? word,
      isUnfinished: isLastComposed && at === found.length - 1,
      isPhrase: phrase !== undefined,
    }))
    .filter(({ piece }) => piece.trim() !== '')
    .sort((one, other) => other.piece.length - one.piece.length)
    .map(({ piece, isUnfinished, isPhrase }) => readPiece(piece, isUnfinished, isPhrase));
}

function readPiece(piece: string, isUnfinished: boolean, isPhrase: boolean): Piece {
  // One at the end is a syllable that has been begun: the word must not be lost for that moment.
  const hasInitials = /^[ㄱ-ㅎ]$|[ㄱ-ㅎ]./.test(piece);
  return {
    pattern: patternOf(piece, isUnfinished, isPhrase || hasInitials),
    // It knows of no other way to write a word.
    initials: hasInitials ? initialsOf(piece) : null,
    isInitialsAlone:
      hasInitials && piece.split('').every((letter) => letter === ' ' || INITIALS.includes(letter)),
  };
}
