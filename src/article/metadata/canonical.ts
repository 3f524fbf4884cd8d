import { routeOf } from '../../dom/address.ts';
import { attributeOf } from '../../dom/element.ts';
import { isOutletRule, type Rule } from '../../outlets/rule.ts';
import { isSameSite } from '../../outlets/site.ts';
import { withoutTracking } from '../address.ts';
import { type MetaTags, metaContents } from '../meta-tags.ts';
import type { Page } from '../page.ts';
import { isNumbered, isSameArticle } from '../same-article.ts';

/**
 * The address that identifies the article: the page's own canonical one when it names this site, else the page's.
 * A copy on a listed portal is identified by the article on its outlet's own site, where the portal links to it.
 */
export function findCanonicalUrl(page: Page, rule: Rule | null, tags: MetaTags): string {
  const original =
    rule && isOutletRule(rule) && rule.portal ? findOriginal(page, rule.portal.original) : null;
  if (original) return withoutTracking(original).href;
  const links = page.head?.isStale
    ? []
    : [...page.root.querySelectorAll('link[rel~=canonical i][href]')].map(
        (link) => link.getAttribute('href') ?? '',
      );
  for (const address of [...links, ...metaContents(tags, ['og:url'])]) {
    const url = URL.canParse(address, page.base) ? new URL(address, page.base) : null;
    if (!url || !mayIdentify(url, page.url)) continue;
    // Old heads still say "http:" of a site that has moved on.
    if (url.host === page.url.host && page.url.protocol === 'https:') url.protocol = 'https:';
    return withoutTracking(url).href;
  }
  return withoutTracking(page.url).href;
}

function findOriginal(page: Page, selectors: string[]): URL | null {
  for (const link of selectors.flatMap((selector) => [...page.root.querySelectorAll(selector)])) {
    const href = attributeOf(link, 'href');
    const url = href && URL.canParse(href, page.base) ? new URL(href, page.base) : null;
    if (!url || !/^https?:$/.test(url.protocol) || isSameSite(url.hostname, page.url.hostname)) continue;
    if (!isFrontPage(url) && !isUnnumbered(url, page.url)) return url;
  }
  return null;
}

/** Whether an address that the head names can be the article's: a stale one, or a template's, leads elsewhere. */
function mayIdentify(url: URL, page: URL): boolean {
  if (!/^https?:$/.test(url.protocol)) return false;
  if (page.protocol === 'file:') return true;
  if (!isSameSite(url.hostname, page.hostname)) return false;
  if (isFrontPage(url)) return isFrontPage(page);
  return !isSectionOf(url, page) && !isTemplateOf(url, page) && !isUnnumbered(url, page);
}

/**
 * A section, or the like, which many articles name: the page's address numbers its article, and this one neither does nor
 * has words of its headline.
 */
function isUnnumbered(url: URL, page: URL): boolean {
  const named = url.pathname + url.search + routeOf(url);
  return isNumbered(page) && !/\d|[-_][^/_-]+[-_]/.test(named);
}

/** Templates name the section that the article is in; behind the article's own address stands at most "amp". */
function isSectionOf(url: URL, page: URL): boolean {
  const section = `${url.pathname.replace(/\/$/, '')}/`;
  const isAbove = page.pathname.startsWith(section) && !/\d{4}/.test(section) && url.search === '';
  return isAbove && !/^(?:amp|print|full|all)?\/?$/.test(page.pathname.slice(section.length));
}

/** "articleView.html" of all articles, which a template names without the number that stands behind it. */
function isTemplateOf(url: URL, page: URL): boolean {
  return url.pathname === page.pathname && !/\d/.test(url.pathname + url.search) && !isSameArticle(url, page);
}

/** Whether an address is that of a front page, whatever its file is called. */
function isFrontPage(url: URL): boolean {
  return /^\/(?:index\.\w+|main)?$/.test(url.pathname) && url.search === '' && routeOf(url) === '';
}
