import { addressOf } from '../../dom/links.ts';
import { isPortal, isSameSite } from '../../outlets/site.ts';
import { offersDeal } from '../../phrases/ads.ts';
import type { Cleaning } from './step.ts';

/** Left out: links to "#" and "#none" and those with a handler or a role, which scripts use as buttons. */
const PLACE =
  'a[href^="#"]:not([href="#"], [href="#none"], [onclick]), a:not([href], [onclick], [class], [role])';

/** Whether an anchor is a place in the article or leads to one, not to another page. */
export function isPlaceInText(anchor: Element): boolean {
  return anchor.matches(PLACE);
}

/** Whether an address is within the site of a page, or of one of its other hosts. */
export function isWithinSite(host: string, page: URL): boolean {
  return isSameSite(host, page.hostname);
}

/** Whether a link has a whole address that is not within the site of a page. */
export function leavesSite(link: Element, page: URL): boolean {
  const address = addressOf(link);
  return URL.canParse(address) && !isWithinSite(new URL(address).hostname, page);
}

/** A host for ads: "ad.example.kr". */
const AD_HOST = /^ad(?:s|v|img)?\d*\./;

/**
 * Whether every one of some links leads out of the site, to a place of which an article may tell: no portal, no ad. From a
 * portal the articles of its outlets lead out too.
 */
export function leadAway(links: Element[], page: URL): boolean {
  if (links.length === 0 || isPortal(page.hostname)) return false;
  return links.every((link) => {
    const href = link.getAttribute('href') ?? '';
    if (!/^(?:https?:)?\/\//i.test(href) || !URL.canParse(href, page)) return false;
    const { hostname } = new URL(href, page);
    return (
      !isWithinSite(hostname, page) &&
      !isPortal(hostname) &&
      !AD_HOST.test(hostname) &&
      !offersDeal(link.textContent ?? '')
    );
  });
}

/** Makes links absolute, so that they still lead somewhere outside the page; what leads nowhere is plain text again. */
export function resolveLinks(cleaning: Cleaning): void {
  for (const link of cleaning.root.querySelectorAll('a')) {
    const address = resolve(link.getAttribute('href') ?? '', cleaning.base);
    if (address) link.setAttribute('href', address);
    else link.replaceWith(...link.childNodes);
  }
}

function resolve(href: string, base: URL): string | null {
  if (href === '' || href.startsWith('#') || !URL.canParse(href, base)) return null;
  const url = new URL(href, base);
  return ['http:', 'https:', 'mailto:'].includes(url.protocol) ? url.href : null;
}
