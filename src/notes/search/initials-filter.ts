import { INITIALS } from './jamo.ts';
import { projectInitials } from './project-initials.ts';

/** The initials that a text must have for a piece of a query to occur in it. */
export type Initials = {
  /** From `projectInitials`. */
  projection: string;
  /** Where in `projection` to begin looking: an engine stops at each letter that is the first of what it looks for. */
  start: number;
};

/** How often Korean texts have the initials, roughly, the rarest first; a wrong place costs time alone. */
const byRarity = projectInitials('ㅉㅃㅆㄲㅋㄸㅌㅍㅊㅂㅁㄹㅎㄴㅈㄷㅅㄱㅇ');

/** @param piece normalized; the last syllable of an open one has the same initial, whatever becomes of it */
export function initialsOf(piece: string): Initials {
  const projection = projectInitials(piece);
  // At least two letters: one alone is found too often.
  const starts = Array.from({ length: Math.max(1, projection.length - 1) }, (_, at) => at);
  const start = starts.reduce((best, at) =>
    rarityOf(projection.charAt(at)) < rarityOf(projection.charAt(best)) ? at : best,
  );
  return { projection, start };
}

function rarityOf(letter: string): number {
  const place = byRarity.indexOf(letter);
  return place < 0 ? INITIALS.length : place;
}

/** Whether a text's projection has the initials. */
export function hasInitials(text: string, { projection, start }: Initials): boolean {
  const rarest = projection.slice(start);
  for (let at = text.indexOf(rarest, start); at >= 0; at = text.indexOf(rarest, at + 1)) {
    if (start === 0 || text.startsWith(projection, at - start)) return true;
  }
  return false;
}
