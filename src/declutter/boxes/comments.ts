import type { Page } from '../../article/page.ts';
import { namesOf } from '../../dom/element.ts';
import { isInBody, type Kept, mustStay } from '../kept/kept.ts';
import { isCommentName } from '../names.ts';
import { tightText } from '../shape/without-spaces.ts';
import { isHeadline, LEAST_ENTRIES } from './article-lists.ts';

/** Finds every element that may be a page's comments; `isCommentName` decides. */
export const COMMENT_NAMES = ['comment', 'repl', 'cbox', 'livere', 'lv-container', 'disqus']
  .flatMap((piece) => [`[id*="${piece}" i]`, `[class*="${piece}" i]`])
  .join(', ');

const BLOCKS = 'div, section, aside, article';

/**
 * Finds the comments of a page, for those who want none.
 * @param named an element with a name of comments
 * @returns empty when it is only a count or a button, or more than comments, or a part of the article or of the site's frame
 */
export function findComments(page: Page, kept: Kept, named: Element): Element[] {
  if (!isPlace(page, kept, named)) return [];
  let around = named.parentElement?.closest(COMMENT_NAMES);
  while (around) {
    // The outermost of them speaks for all.
    if (isPlace(page, kept, around)) return [];
    around = around.parentElement?.closest(COMMENT_NAMES);
  }
  return [named];
}

function isPlace(page: Page, kept: Kept, named: Element): boolean {
  if (!named.matches(BLOCKS) || !isCommentName(namesOf(named))) return false;
  if (mustStay(kept, named) || isInBody(kept, named) || !hasSign(named)) return false;
  // Without an article, what most of the page stands in.
  if (!kept.body && 2 * tightText(named).length > tightText(page.root).length) return false;
  return !listsArticles(named);
}

function hasSign(named: Element): boolean {
  if (named.querySelector('textarea, [contenteditable]')) return true;
  const isOwn = [...named.querySelectorAll('iframe')].some((frame) => {
    return SERVICE.test(namesOf(named)) || OWN_FRAME.test(`${frame.getAttribute('src')} ${namesOf(frame)}`);
  });
  return isOwn || /댓글/.test((named.textContent ?? '').slice(0, 200));
}

const SERVICE = /cbox|livere|lv-container|disqus/i;
const OWN_FRAME = /comment|reply|댓글|cbox|livere|disqus/i;

/** Whether several headlines lead to pages with a number; links of comments lead to themselves, or are a name without a space. */
function listsArticles(named: Element): boolean {
  const links = [...named.querySelectorAll('a[href]')].filter(
    (link) => isHeadline(link) && /\S\s+\S/.test(link.textContent ?? ''),
  );
  const addresses = links.map((link) => (link.getAttribute('href') ?? '').replace(/#.*/, ''));
  return new Set(addresses.filter((address) => /^(?!javascript:).*\d/i.test(address))).size >= LEAST_ENTRIES;
}
