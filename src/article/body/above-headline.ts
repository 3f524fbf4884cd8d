import { isPublished } from './header.ts';
import { SHORTEST_ARTICLE } from './least-prose.ts';
import { type Outline, proseIn } from './outline.ts';

/** Lines from the headline on in which an article begins: subtitles, times, names, the words of buttons. */
export const REACH = 40;

/** Whether the text of an article begins below a headline: a list of teasers has headlines with times too. */
export function beginsBelow(outline: Outline, headline: number): boolean {
  return proseIn(outline, headline + 1, Math.min(outline.lines.length, headline + REACH)) >= SHORTEST_ARTICLE;
}

/**
 * Marks what stands above the headline as not prose, where the article begins below it: columns with other articles
 * may come first. A headline without a time or a reporter may be a repetition, and proves nothing.
 * @param headline place of this page's headline in the lines
 */
export function dropAbove(outline: Outline, headline: number): void {
  const { lines } = outline;
  if (!isPublished(lines, headline)) return;
  if (!beginsBelow(outline, headline)) return;
  for (const line of lines.slice(0, headline)) line.prose = false;
}
