import { attributeOf } from '../../dom/element.ts';
import type { PartialReason } from '../article.ts';
import type { Page } from '../page.ts';
import { readQuery } from '../query.ts';
import { findWall } from '../text/walls.ts';
import { walk } from '../walk.ts';
import type { Outline } from './outline.ts';
import type { Run } from './run.ts';

/** Lines of the body's end among which a wall begins, those below it, and that which says how to pass it. */
const LINES_AT_END = 6;
const LINES_AFTER = 2;
const WAY_IN = 1;

/** Tells whether the page shows only part of the article: it says so right where the text stops, or links to page 2. */
export function readPartial(page: Page, outline: Outline, run: Run): PartialReason | null {
  const from = Math.max(run.from, run.to - LINES_AT_END);
  const wall = findWall(outline.lines.slice(from, run.to + LINES_AFTER + WAY_IN));
  if (wall && from + wall.at < run.to + LINES_AFTER) return wall.reason;
  return hasSecondPage(page, run.block) ? 'paged' : null;
}

/** A link "2" in the body, or in the box around it, to the same address with another page number. */
function hasSecondPage({ url, base }: Page, { element, parent }: Run['block']): boolean {
  let found = false;
  walk(parent?.element ?? element, {
    enter(link, name) {
      if (name === 'a' && link.textContent?.trim() === '2')
        found ||= isPageTwo(attributeOf(link, 'href'), base, url);
      return !found;
    },
  });
  return found;
}

function isPageTwo(href: string, base: URL, url: URL): boolean {
  if (!URL.canParse(href, base)) return false;
  const target = new URL(href, base);
  if (target.host !== url.host) return false;
  if (target.pathname.replace(/\/$/, '') === `${url.pathname.replace(/(?:\/1)?\/?$/, '')}/2`) return true;
  if (target.pathname !== url.pathname || withoutPage(target) !== withoutPage(url)) return false;
  return readQuery(target).some(([name, value]) => isPageName(name) && value === '2');
}

function withoutPage(url: URL): string {
  return JSON.stringify(readQuery(url).filter(([name]) => !isPageName(name)));
}

function isPageName(name: string): boolean {
  // Comments have pages too ("cpage").
  return /^(?:page(?:_?no|num)?|pn?)$/i.test(name);
}
