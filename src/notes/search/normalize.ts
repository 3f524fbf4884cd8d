import { VARIANTS } from '../../hanja/table.ts';
import { FINALS, INITIALS, VOWELS } from './jamo.ts';

/** Letters that print nothing: soft hyphens, zero-width spaces, joiners of emoji, variation selectors. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu;

/** Marks that readers take for the same, the usual one first. NFKC would make other things of some of them. */
const ALIKE = [
  `"“”„‟″〝〞〟`,
  `'‘’‚‛′´\``,
  '·ㆍ・‧•∙⋅･ᆞ',
  '-‐‑‒–—―−─﹘︱︲',
  '~∼〜',
  '…⋯',
  // The filler of Hangul, wide and narrow: it is shown as a space, though Unicode calls it ignorable.
  ' \u3164\uffa0',
];
const USUAL: ReadonlyMap<string, string> = new Map(
  ALIKE.flatMap((marks) => Array.from(marks, (mark) => [mark, marks.charAt(0)] as const)),
);
/** None of `ALIKE` means something in a class, but for the hyphen, which stands first. */
const MARK = new RegExp(`[-${Array.from(USUAL.keys()).join('').replace('-', '')}]`, 'g');
const VARIANT = new RegExp(`[${Array.from(VARIANTS.keys()).join('')}]`, 'g');

/** A lone jamo, or what is between two: NFKC would compose ㄱ and ㅏ, which were written apart. */
const PARTED_BY_JAMO = /[\u3131-\u318e\uffa1-\uffdc]|[^\u3131-\u318e\uffa1-\uffdc]+/g;
const CONJOINING = /[\u1100-\u1112\u1161-\u1175\u11a8-\u11c2]/g;

/**
 * Folds the letters that a search must not tell apart: composed and decomposed Hangul, full and half width, case, the
 * forms of a hanja, quotes, middle dots, dashes; drops those that print nothing. Lone jamo are those of the keyboard
 * (U+3131 up), clusters of consonants the letters that they are typed with. White space stays as it is.
 */
export function foldLetters(text: string): string {
  return text
    .replace(MARK, (found) => USUAL.get(found) ?? found)
    .replace(INVISIBLE, '')
    .replace(PARTED_BY_JAMO, (part) => part.normalize('NFKC'))
    .replace(CONJOINING, jamoOf)
    .replace(VARIANT, (found) => VARIANTS.get(found) ?? found)
    .toLowerCase()
    .replace(/ς/g, 'σ');
}

function jamoOf(letter: string): string {
  const code = letter.charCodeAt(0);
  if (code < 0x1161) return INITIALS.charAt(code - 0x1100);
  if (code < 0x11a8) return VOWELS.charAt(code - 0x1161);
  return FINALS[code - 0x11a7] ?? letter;
}

/** What `squeeze` makes shorter: white space, and the commas of a number (1,000). */
export const SQUEEZABLE = /\s+|(?<=[0-9]),(?=[0-9]{3}(?![0-9]))/g;

/** @returns a line feed for a blank line, which parts paragraphs, a space for other white space, nothing for a comma */
export function squeeze(found: string): string {
  if (found === ',') return '';
  return /\n\s*\n/.test(found) ? '\n' : ' ';
}

/** The form in which texts are searched and queries understood; paragraphs are parted by one line feed. */
export const normalizeText = (text: string): string => foldLetters(text).replace(SQUEEZABLE, squeeze).trim();
