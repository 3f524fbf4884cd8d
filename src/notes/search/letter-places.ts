import { foldLetters, SQUEEZABLE, squeeze } from './normalize.ts';

/** A letter of a normalized text with the UTF-16 units of the original that it was made of. */
export type PlacedLetter = { letter: string; start: number; end: number };

/**
 * Letters that normalizing takes together: one with all that may be composed with it or falls away. Most of a text is
 * `plain`, letters that stay as they are; those are taken many at once, as each takes its time.
 */
const CHUNKS =
  /(?<plain>[가-힣a-z0-9 ]+)(?=[가-힣a-z0-9 ])|.(?:(?![\u3164\uffa0])[\p{M}\p{Default_Ignorable_Code_Point}\u1160-\u11ff\uff9e\uff9f])*/gsu;

/**
 * Normalizes a text like `normalizeText`, one entry per UTF-16 unit of the result, with the way back to the original.
 */
export function placeLetters(original: string): PlacedLetter[] {
  const letters = Array.from(original.matchAll(CHUNKS)).flatMap(({ 0: chunk, index, groups }) =>
    groups?.plain === undefined ? placeChunk(chunk, index) : placePlain(chunk, index),
  );
  return trimLetters(squeezeLetters(letters));
}

const placePlain = (text: string, start: number): PlacedLetter[] =>
  text.split('').map((letter, at) => ({ letter, start: start + at, end: start + at + 1 }));

const placeChunk = (chunk: string, start: number): PlacedLetter[] =>
  foldLetters(chunk)
    .split('')
    .map((letter) => ({ letter, start, end: start + chunk.length }));

function squeezeLetters(letters: PlacedLetter[]): PlacedLetter[] {
  let next = 0; // the first letter that has not been looked at
  const squeezed = Array.from(joinLetters(letters).matchAll(SQUEEZABLE)).flatMap(({ 0: found, index }) => {
    const before = letters.slice(next, index);
    next = index + found.length;
    const [first, last] = [letters[index], letters[next - 1]];
    const letter = squeeze(found);
    return letter !== '' && first && last
      ? [...before, { letter, start: first.start, end: last.end }]
      : before;
  });
  return [...squeezed, ...letters.slice(next)];
}

/** White space at an end is one letter by now. */
function trimLetters(letters: PlacedLetter[]): PlacedLetter[] {
  const isSpace = (placed: PlacedLetter | undefined) => placed?.letter.trim() === '';
  return letters.slice(isSpace(letters[0]) ? 1 : 0, isSpace(letters.at(-1)) ? -1 : undefined);
}

/** The normalized text itself. */
export const joinLetters = (letters: PlacedLetter[]): string => letters.map(({ letter }) => letter).join('');
