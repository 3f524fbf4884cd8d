import { variants } from '../../hanja/table.ts';
import { finals, initials, vowels } from './jamo.ts';

/** Letters that print nothing: soft hyphens, zero-width spaces, joiners of emoji, variation selectors. */
const invisible = /\p{Default_Ignorable_Code_Point}/gu;

/** Marks that readers take for the same, the usual one first. NFKC would make other things of some of them. */
const alike = [
  `"“”„‟″〝〞〟`,
  `'‘’‚‛′´\``,
  '·ㆍ・‧•∙⋅･ᆞ',
  '-‐‑‒–—―−─﹘︱︲',
  '~∼〜',
  '…⋯',
  // The filler of Hangul, wide and narrow: it is shown as a space, though Unicode calls it ignorable.
  ' \u3164\uffa0',
];
const usual: ReadonlyMap<string, string> = new Map(
  alike.flatMap((marks) => Array.from(marks, (mark) => [mark, marks.charAt(0)] as const)),
);
/** None of `alike` means something in a class, but for the hyphen, which stands first. */
const mark = new RegExp(`[-${Array.from(usual.keys()).join('').replace('-', '')}]`, 'g');
const variant = new RegExp(`[${Array.from(variants.keys()).join('')}]`, 'g');

/** A lone jamo, or what is between two: NFKC would compose ㄱ and ㅏ, which were written apart. */
const partedByJamo = /[\u3131-\u318e\uffa1-\uffdc]|[^\u3131-\u318e\uffa1-\uffdc]+/g;
const conjoining = /[\u1100-\u1112\u1161-\u1175\u11a8-\u11c2]/g;

/**
 * Folds the letters that a search must not tell apart: composed and decomposed Hangul, full and half width, case, the
 * forms of a hanja, quotes, middle dots, dashes; drops those that print nothing. Lone jamo are those of the keyboard
 * (U+3131 up), clusters of consonants the letters that they are typed with. White space stays as it is.
 */
export function foldLetters(text: string): string {
  return text
    .replace(mark, (found) => usual.get(found) ?? found)
    .replace(invisible, '')
    .replace(partedByJamo, (part) => part.normalize('NFKC'))
    .replace(conjoining, jamoOf)
    .replace(variant, (found) => variants.get(found) ?? found)
    .toLowerCase()
    .replace(/ς/g, 'σ');
}

function jamoOf(letter: string): string {
  const code = letter.charCodeAt(0);
  if (code < 0x1161) return initials.charAt(code - 0x1100);
  if (code < 0x11a8) return vowels.charAt(code - 0x1161);
  return finals[code - 0x11a7] ?? letter;
}

/** What `squeeze` makes shorter: white space, and the commas of a number (1,000). */
export const squeezable = /\s+|(?<=[0-9]),(?=[0-9]{3}(?![0-9]))/g;

/** @returns a line feed for a blank line, which parts paragraphs, a space for other white space, nothing for a comma */
export function squeeze(found: string): string {
  if (found === ',') return '';
  return /\n\s*\n/.test(found) ? '\n' : ' ';
}

/** The form in which texts are searched and queries understood; paragraphs are parted by one line feed. */
export const normalizeText = (text: string): string => foldLetters(text).replace(squeezable, squeeze).trim();
