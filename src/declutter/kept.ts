import type { Page } from '../article/page.ts';
import type { PageHints } from '../outlets/rule.ts';
import { isBoxHeading } from './headings.ts';
import { findArticleBody, type Prose } from './prose.ts';

/** What no hidden element may be or contain. */
export type Kept = {
  isArticlePage: boolean;
  body: Element | null;
  /** The article and its headline, which nothing hidden may contain. */
  elements: readonly Element[];
  /** What the outlet's rule keeps; nothing in it is hidden either. */
  listed: readonly Element[];
};

// Parts of a page that are never hidden as a whole, though an ad inside them may be.
const frame =
  'html, head, body, main, [role="main"], h1, nav, [role="navigation"], [role="banner"], [role="contentinfo"], [role="search"], thead, tbody, tfoot, tr, td, th';

/** Finds the article, its headline and what the outlet's rule wants to stay. */
export function findKept(page: Page, rule: PageHints | null, prose: readonly Prose[]): Kept {
  const { root } = page;
  const isListed = rule?.articlePath ? rule.articlePath.test(page.url.pathname) : null;
  const { headlines, isTitled } = findHeadlines(root);
  const isDeclared = isTitled && readMeta(root, 'og:type') === 'article';
  const found = findFirst(root, rule?.body) ?? findArticleBody(prose, isDeclared);
  const body = isListed === false ? null : found;
  return {
    isArticlePage: isListed ?? (body !== null && (isDeclared || !isTeaserList(body))),
    body,
    elements: [body, findFirst(root, rule?.title), ...headlines].filter((element) => element !== null),
    listed: findAll(root, rule?.keep),
  };
}

function readMeta(root: Element, property: string): string {
  return root.querySelector(`meta[property="${property}"]`)?.getAttribute('content') ?? '';
}

/** Lists of teasers are sentences too, but each with a headline that is a link. */
function isTeaserList(body: Element): boolean {
  const links = firstOf(body.getElementsByTagName('a'), mostLinks).filter((link) => lettersOf(link) >= 8);
  if (links.length < 3) return false;
  const share = links.reduce((sum, link) => sum + lettersOf(link), 0) / lettersOf(body);
  const titled = links.filter((link) => link.closest(titles) ?? link.querySelector(titles));
  return share > 0.2 || (share > 0.08 && titled.length >= 3);
}

const titles = 'h2, h3, h4, dt, strong';

function lettersOf(element: Element): number {
  return element.textContent?.trim().length ?? 0;
}

/** Letters of a title that can be no name of a section. */
const leastTitle = 8;

/** Links, or headings, that are enough to tell. */
const mostLinks = 200;

function firstOf(elements: ArrayLike<Element>, most: number): Element[] {
  return Array.from({ length: Math.min(elements.length, most) }, (_, at) => elements[at]).filter(
    (element) => element !== undefined,
  );
}

/** Whether hiding an element would take away something that must stay. */
export function mustStay(kept: Kept, element: Element): boolean {
  if (element.matches(frame) || isSiteEdge(element)) return true;
  if (kept.elements.some((keptElement) => element.contains(keptElement))) return true;
  return kept.listed.some((keptElement) => element.contains(keptElement) || keptElement.contains(element));
}

/** Whether an element lies in the menu, the header or the footer of the site. */
export function isInSiteFrame(element: Element): boolean {
  if (element.closest('nav, [role="navigation"], [role="banner"], [role="contentinfo"]')) return true;
  const edge = element.closest('header, footer');
  return edge !== null && isSiteEdge(edge);
}

/** Whether an element lies in what the page calls its footer. */
export function isInFooter(element: Element): boolean {
  return (
    element.parentElement?.closest(
      'footer, #footer, .footer, [class*="footer-"], [class*="_footer"], #foot',
    ) != null
  );
}

/** A <header> or <footer> of the page itself; those of a section or an article are plain parts of it. */
function isSiteEdge(element: Element): boolean {
  return element.matches('header, footer') && !element.parentElement?.closest('section, article, aside');
}

function findFirst(root: Element, selectors: readonly string[] = []): Element | null {
  for (const selector of selectors) {
    const found = root.querySelector(selector);
    if (found) return found;
  }
  return null;
}

function findAll(root: Element, selectors: readonly string[] = []): Element[] {
  return selectors.flatMap((selector) => [...root.querySelectorAll(selector)]);
}

/**
 * Every <h1>, and lower headings that repeat the title of the page; in a list of links they are only entries.
 * @returns also whether any of them is that title: then what the page says of its kind is said of itself, not of the site
 */
function findHeadlines(root: Element): { headlines: Element[]; isTitled: boolean } {
  const printed = readMeta(root, 'og:title') || (root.querySelector('title')?.textContent ?? '');
  const title = squeeze(printed);
  const firstWord = printed.trim().split(/\s/, 1)[0] ?? '';
  const repeats = (heading: Element) => {
    const text = heading.textContent ?? '';
    if (text.length > 300 || !text.includes(firstWord)) return false;
    const words = squeeze(text);
    // The outlet's name may follow ("… - 가온일보").
    return words.length >= leastTitle && title.startsWith(words);
  };
  const main = [...root.querySelectorAll('h1')].filter((heading) => !isBoxHeading(heading.textContent ?? ''));
  if (title.length < leastTitle) return { headlines: main, isTitled: false };
  const others = firstOf(root.querySelectorAll('h2, h3, h4'), mostLinks).filter(
    (heading) => repeats(heading) && !heading.closest('a, li'),
  );
  return { headlines: [...main, ...others], isTitled: others.length > 0 || main.some(repeats) };
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, '');
}
