import type { Page } from '../../article/page.ts';
import { isAdAddress } from '../../outlets/ad-servers.ts';
import { isSameSite, readHost } from '../../outlets/site.ts';
import { countsClicks } from './learnt-counters.ts';
import { isAdFolder } from './networks.ts';

/** Whether a link leaves the site, or leads to an ad, a shop or an event within it. */
export function isOutside(page: Page, address: string): boolean {
  const host = readHost(address);
  return (
    (isAdFolder(address) && !isOwnPage(page, host, address)) ||
    countsClicks(page, address) ||
    (host !== null &&
      host !== page.url.hostname &&
      (!isSameSite(host, page.url.hostname) ||
        isAdAddress(address) ||
        /^(?:shop(?:ping)?|store|hotdeal|mall|event|subscribe)\./.test(host)))
  );
}

/** Whether a folder that may be an ad's holds a page of the site itself, with no more than its number ("/click/51"). */
function isOwnPage({ url }: Page, host: string | null, address: string): boolean {
  return (host === null || host === url.hostname) && /\/(?:ad|bn|click)\/\d+\/?$/.test(address);
}
