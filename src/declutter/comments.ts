import { type Kept, mustStay } from './kept.ts';

/** Finds the element that may be a page's comments. */
export const commentNames = ['comment', 'reply', 'cbox', 'livere', 'lv-container', 'disqus']
  .flatMap((piece) => [`[id*="${piece}" i]`, `[class*="${piece}" i]`])
  .join(', ');

const blocks = 'div, section, aside, article';

/**
 * Finds the comments of a page, for those who want none.
 * @param named an element with a name of comments
 * @returns empty when it is only a count or a button, or a part of the article or of the site's frame
 */
export function findComments(kept: Kept, named: Element): Element[] {
  if (!named.matches(blocks) || mustStay(kept, named) || kept.body?.contains(named)) return [];
  const around = named.parentElement?.closest(commentNames);
  // The outermost of them speaks for all.
  if (around?.matches(blocks) && !mustStay(kept, around)) return [];
  const isPlace = named.querySelector('textarea, iframe, ul, ol, dl, [contenteditable]') !== null;
  return isPlace || /댓글/.test((named.textContent ?? '').slice(0, 200)) ? [named] : [];
}
