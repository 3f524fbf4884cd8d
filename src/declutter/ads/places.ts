import { readHost } from '../../outlets/site.ts';

// Where an outlet has a place of its own, and where its app is.
const OWN_PLACES =
  /(?:^|\.)(?:facebook|twitter|x|instagram|youtube|kakao|naver|band|threads|google|apple|daum)\.(?:com|net|us)$/;
const STORES = /^(?:m\.)?(?:smartstore|shopping|brand)\.naver\.com$/;

/** Whether an address is that of a place where everybody sells. */
function isStore(address: string): boolean {
  return STORES.test(readHost(address) ?? '');
}

/** Whether an address is that of a place where outlets are at home too: a network of friends, a store of apps. */
export function isOwnPlace(address: string): boolean {
  return OWN_PLACES.test(readHost(address) ?? '') && !isStore(address);
}

/** Where outlets are at home among their readers; a link there beside an ad belongs to the page. */
const HOMES = /(?:^|\.)(?:facebook|twitter|x|instagram|youtube|threads|band)\.(?:com|net|us)$/;

/** Whether a box leads to where outlets are at home on the sites of others. */
export function leadsHome(box: Element): boolean {
  return [...box.querySelectorAll('a[href*="//"]')].some((link) =>
    HOMES.test(readHost(link.getAttribute('href') ?? '') ?? ''),
  );
}

/** Whether an address has the form of an article's, as those of sister papers that a front lists. */
export function isArticleAddress(address: string): boolean {
  if (isStore(address)) return false;
  const [path = ''] = address.replace(/^(?:https?:)?\/\/[^/]*/, '').split(/[?#]/, 1);
  return /article|news|stor(?:y|ies)|read|view|\/(?:19|20)\d\d\/|\d{7}/i.test(path);
}

/** Whether an address is that of a picture. */
export function isPictureFile(address: string): boolean {
  return /\.(?:jpe?g|png|gif|webp|avif)(?:[?#]|$)/i.test(address);
}
