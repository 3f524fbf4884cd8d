/** Letters, digits and marks: what is read. Spaces are not counted. */
const SPACE = /\s+/g;

/** Number of characters without spaces, as Korean word processors count them; one syllable is one. */
export function countCharacters(text: string): number {
  return Array.from(text.normalize('NFC').replace(SPACE, '')).length;
}

/**
 * Whole minutes that a text takes, at least one.
 * @param charactersPerMinute a setting; counting words would be wrong for Korean, whose spacing varies
 */
export function readingMinutes(characters: number, charactersPerMinute: number): number {
  return Math.max(1, Math.round(characters / charactersPerMinute));
}
