import { INITIALS, takeApart } from './jamo.ts';

/**
 * A text by the initials of its syllables, letter by letter: a lone consonant and a syllable that begins with it become
 * the same letter, a space stays one, all else becomes a dash. In ASCII, of which an engine keeps a letter in one byte.
 */
export function projectInitials(text: string): string {
  const projected = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) projected[at] = codes[text.charCodeAt(at)] ?? NOTHING;
  return decoder.decode(projected);
}

const decoder = new TextDecoder('latin1');
const NOTHING = '-'.charCodeAt(0);
const FIRST_CODE = 'A'.charCodeAt(0);

/** By UTF-16 unit. */
const codes = Uint8Array.from({ length: 0x10000 }, (_, unit) => {
  const letter = String.fromCharCode(unit);
  if (letter === ' ') return unit;
  const initial = takeApart(letter)?.initial ?? INITIALS.indexOf(letter);
  return initial < 0 ? NOTHING : FIRST_CODE + initial;
});
