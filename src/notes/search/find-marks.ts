import { readEveryHanja } from '../../hanja/find-hanja.ts';
import { joinLetters, type PlacedLetter, placeLetters } from './letter-places.ts';
import type { Query } from './query.ts';

/** Where something stands in a text, in UTF-16 units. */
export type Mark = { start: number; end: number };

/**
 * Finds all that the pieces of a query fit in a text as it is shown: a syllable with all of its parts, a hanja for its
 * reading.
 * @param original one field of a note, as it came
 * @returns offsets in `original`, in order; marks that touch are one
 */
export function findMarks(original: string, query: Query): Mark[] {
  if (query.length === 0) return [];
  const letters = placeLetters(original);
  const text = joinLetters(letters);
  // Letter by letter as long as the text, so that the same places count.
  const reading = readEveryHanja(text);
  const marks = query.flatMap(({ pattern }) =>
    (reading === text ? [text] : [text, reading]).flatMap((read) => markAll(read, pattern, letters)),
  );
  return mergeMarks(marks);
}

/** Overlapping ones too: 가가 fits 가가가 twice. */
function markAll(text: string, pattern: RegExp, letters: PlacedLetter[]): Mark[] {
  const marks: Mark[] = [];
  const search = new RegExp(pattern, 'g');
  for (let found = search.exec(text); found; found = search.exec(text)) {
    const [first, last] = [letters[found.index], letters[found.index + found[0].length - 1]];
    if (first && last) marks.push({ start: first.start, end: last.end });
    search.lastIndex = found.index + 1;
  }
  return marks;
}

function mergeMarks(marks: Mark[]): Mark[] {
  const merged: Mark[] = [];
  for (const mark of marks.toSorted((one, other) => one.start - other.start)) {
    const last = merged.at(-1);
    if (!last || mark.start > last.end) merged.push({ ...mark });
    else last.end = Math.max(last.end, mark.end);
  }
  return merged;
}
