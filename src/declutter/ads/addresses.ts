import { readHost, withoutHost } from '../../outlets/site.ts';

const PROFILE_HOSTS =
  /(?:^|\.)(?:facebook|twitter|x|instagram|youtube|kakao|naver|band|threads|google|apple|daum)\.(?:com|net|us)$/;
const SHOPS = /^(?:m\.)?(?:smartstore|shopping|brand)\.naver\.com$/;

/** Whether an address is on a host where everybody sells. */
function isShop(address: string): boolean {
  return SHOPS.test(readHost(address) ?? '');
}

/** Whether an address is on a host where outlets have profiles or apps too: a social network, a store of apps. */
export function mayBeOutletProfile(address: string): boolean {
  return PROFILE_HOSTS.test(readHost(address) ?? '') && !isShop(address);
}

/** Where outlets meet their readers; a link there beside an ad belongs to the page. */
const SOCIAL_NETWORKS = /(?:^|\.)(?:facebook|twitter|x|instagram|youtube|threads|band)\.(?:com|net|us)$/;

/** Whether a box links to a social network. */
export function linksToSocialNetwork(box: Element): boolean {
  return [...box.querySelectorAll('a[href*="//"]')].some((link) =>
    SOCIAL_NETWORKS.test(readHost(link.getAttribute('href') ?? '') ?? ''),
  );
}

/** Whether an address has the form of an article's, as those of sister papers that a front lists. */
export function isArticleAddress(address: string): boolean {
  if (isShop(address)) return false;
  const [path = ''] = withoutHost(address).split('?', 1);
  return /article|news|stor(?:y|ies)|read|view|\/(?:19|20)\d\d\/|\d{7}/i.test(path);
}

/** Whether an address is that of a section, which may have a number too. */
export function isListAddress(address: string): boolean {
  return /\/(?:list|section|category|articleList)\b/i.test(address);
}

/** Whether an address is that of a picture. */
export function isPictureFile(address: string): boolean {
  return /\.(?:jpe?g|png|gif|webp|avif)(?:[?#]|$)/i.test(address);
}
