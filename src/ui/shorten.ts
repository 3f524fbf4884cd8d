/**
 * A text within a sentence, which it must not bury.
 * @param most letters, a pair of surrogates as one
 * @returns with "…" at the end where something was left out
 */
export function shorten(text: string, most: number): string {
  const letters = Array.from(text);
  return letters.length > most
    ? `${letters
        .slice(0, most)
        .join('')
        .replace(/[\s,·]+$/, '')}…`
    : text;
}
