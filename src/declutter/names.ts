import { NETWORK_SELECTORS } from './ads/networks.ts';

/** Finds every slot that an ad network marks. */
export const ANY_NETWORK = NETWORK_SELECTORS.join(', ');

// What every name contains that `SLOT_NAME` or a network's selector fits. Few and plain: each costs a look at every element.
const PIECES = ['ad', 'ban', 'bn', 'slot', 'ponsor', 'popin'].flatMap((piece) => [
  `[class*="${piece}" i]`,
  `[id*="${piece}" i]`,
]);

const NETWORKS = [
  ...['dable', 'taboola', 'mobon', 'tdn_', 'criteo_', 'crtg_'].map((start) => `[id^="${start}"]`),
  '.mobon_toast',
  '[class^="gfp_"]',
  '.td-a-rec',
  '.revenue_unit_wrap',
  'amp-ad, amp-sticky-ad, amp-embed',
  '.fc-ab-root',
  '[data-google-query-id]',
];

/** Finds every element that may be called a slot; `isSlotName` and `ANY_NETWORK` decide. */
export const TELLING_NAMES = [...PIECES, ...NETWORKS].join(', ');

// Whole words of a name ("view_ad01", "topAd", "BaseAd_x3", "ad-box"); "header", "read" and "shadow" have none.
// What the element shows decides, since bodies are called so too.
const SLOT_NAME =
  /(?:^|[\s_-])(?:ads?|adv|advert\w*|banners?|ban|bnr?|slot|sponsor\w*)(?=$|[\s_\-\dA-Z])|[a-z](?:Ads?|Adv|Banner|Bnr?|Sponsor)(?=$|[\s_\-\dA-Z])|(?:^|[\s_-])(?:AD|Ad|Banner|BNR|Slot(?=_))/;

/** What is no name: an address, or a code in which any two letters may stand. */
const CODES = /\S*[/.+=]\S*|\S{61,}/g;

/** Whether an id or a class says that its element is an ad slot. */
export function isSlotName(name: string): boolean {
  return SLOT_NAME.test(name) && SLOT_NAME.test(name.replace(CODES, ''));
}

// Whole words too, or together with a word for a place ("replyArea", "commentlist"); "commentary" and "commentable" are others,
// and "_comment_body_b2024…" is what imweb calls the text of a post.
const COMMENT_NAME =
  /(?:^|[\s_-]|[a-z](?=[CR]))(?:[Cc]omments?|COMMENT|[Rr]epl(?:y|ies)|REPLY|cbox|[Ll]ivere(?!_?[Aa]d)|lv-container|disqus)(?:area|box|form|frame|list|view|wrap|zone)?(?![a-z]|_body_[a-z]\d)/;

/** Whether an id or a class says that its element is a place for comments. */
export function isCommentName(name: string): boolean {
  return COMMENT_NAME.test(name);
}

// Whole words, or the beginning of one: "scroll-sentinel", "infiniteEnd", "load_more_trigger", "nextArticle".
const SENTINEL_NAME =
  /sentinel|infinite|waypoint|(?:scroll|load|view|inter)\w*[_-]?(?:trigger|observer|anchor|more)|(?:next|more)[_-]?(?:article|page|news|load)|(?:^| )loader(?: |$)/i;

/** Whether an id or a class says that an empty element is where the page goes on loading once it comes into sight. */
export function isSentinelName(name: string): boolean {
  return SENTINEL_NAME.test(name) && !isSlotName(name);
}

/** What a heading stands in, on pages that have any; in a list every entry may have one. */
export const TITLES = 'h2, h3, h4, h5, h6, strong, dt, [class*="tit"]:not(html, body)';

/** What can be pressed. */
export const PRESSABLE = 'button, a, [role="button"]';
