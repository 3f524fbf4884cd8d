import type { Article } from '../article/article.ts';

/** Curly quotes of each kind, and the straight one that some pages of an outlet print in their place. */
const QUOTES: readonly [RegExp, string][] = [
  [/[“”„‟]/g, '"'],
  [/[‘’‚‛]/g, "'"],
];

/**
 * What an article says, for telling whether two texts say the same. The page for phones and that of a portal break the
 * paragraphs elsewhere and print other quotes: none of that counts.
 */
export function saidText({ title, subtitles, text }: Article): string {
  const lines = [title, ...subtitles, text].map((line) => line.normalize('NFC').trim().replace(/\s+/g, ' '));
  return QUOTES.reduce((said, [curly, straight]) => said.replace(curly, straight), lines.join('\n'));
}

/** Whether two articles say the same. */
export const isSameText = (one: Article, other: Article): boolean => saidText(one) === saidText(other);
