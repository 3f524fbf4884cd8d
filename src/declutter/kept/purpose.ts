import type { Page } from '../../article/page.ts';
import { isSiteRoot } from '../../outlets/site.ts';
import type { Kept } from './kept.ts';

/** Whether an article is a letter of the outlet, whose lists are what it brings. */
export function isLetter({ root, url }: Page): boolean {
  const title = root.querySelector('h1')?.textContent ?? '';
  return /\/(?:news)?letters?(?:[/.]|$)/i.test(url.pathname) || /뉴스레터|레터(?![가-힣])/.test(title);
}

/** The first folder of an address where one orders a letter, subscribes, gives or gets the app; its articles have numbers. */
const PATH =
  /^(?:\/(?:ko|kr|en|m))?\/(?:newsletters?|letters?|subscri\w+|support|supporters?|donat\w+|membership|apps?)(?:[/.][^\d]*)?$/i;
const NAME = /뉴스레터|레터(?![가-힣])|구독|후원|멤버십|앱(?![가-힣])/;

/** Whether a page is there for what is a plea on others: to order a letter, to subscribe, to give, to get the app. */
export function isForPleas({ root, url }: Page, { isArticlePage }: Kept): boolean {
  if (PATH.test(url.pathname)) return true;
  if (isArticlePage || isSiteRoot(url)) return false;
  const titles = [root.querySelector('title'), root.querySelector('h1') ?? root.querySelector('h2')];
  return titles.some((title) => NAME.test(title?.textContent ?? ''));
}
