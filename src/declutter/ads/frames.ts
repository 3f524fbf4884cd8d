import type { Page } from '../../article/page.ts';
import { isAdAddress } from '../../outlets/ad-servers.ts';
import { isAdLabel } from '../../phrases/ads.ts';
import { readSize } from '../shape/sizes.ts';
import { isAdFolder, isEmbed } from './networks.ts';
import { isOutside } from './outside.ts';
import { isLabelledByStyle } from './styled-labels.ts';

// Sizes sold as ad slots (IAB and the Korean ones); films and maps have others.
const SLOT_SIZES = new Set(
  '300x250 336x280 250x250 200x200 728x90 970x90 970x250 468x60 234x60 160x600 120x600 120x240 300x600 320x50 320x100 640x100 640x200'.split(
    ' ',
  ),
);

/**
 * Whether a frame shows an advertisement: by its address, its name, its title, an ad's size, or a label that a style sheet
 * writes beside it.
 * @param isInArticle there its size proves nothing, once it has an address
 */
export function isAdFrame(page: Page, frame: Element, isInArticle = false): boolean {
  if (isToldAd(page, frame, isInArticle)) return true;
  // Last: the browser may have to style the page for the answer.
  return isSlotSized(frame) && isLabelledByStyle(page, [frame, frame.parentElement]);
}

function isToldAd(page: Page, frame: Element, isInArticle: boolean): boolean {
  const address = readAddress(frame);
  if (isAdAddress(address) || isSilentSlot(frame, address) || holdsBanner(frame)) return true;
  if (isEmbed(address)) return false;
  if (isAdFolder(address)) return true;
  const title = frame.getAttribute('title') ?? '';
  const saysSo = /^(?:광고|AD)(?:$|[ -])|(?:광고|배너)(?: ?영역)?\s*\d*$/.test(title) && title.length <= 20;
  if (saysSo || isAdLabel(title)) return true;
  if (/^(?:google_ads_iframe|aswift_)/.test(frame.getAttribute('id') ?? '')) return true;
  if (isTool(frame, address) || (isInArticle && frame.hasAttribute('srcdoc'))) return false;
  const isBlank = isBlankAddress(address);
  if (isSlotSized(frame) && isBlank) return true;
  // "날씨", "독자 투표": who names a frame for those who cannot see it means them to use it.
  if (isInArticle || /[가-힣]{2}/.test(title)) return false;
  return isBlank ? isSlotLarge(frame) : isSlotSized(frame) && isOutside(page, address);
}

/**
 * Whether a frame in what is called a slot may be an ad: one, or one that tells nothing of what it shows and is still blank,
 * is a stranger's, or has an ad's size.
 */
export function mayBeAdFrame(page: Page, frame: Element, isInArticle: boolean): boolean {
  if (isAdFrame(page, frame, isInArticle)) return true;
  const address = readAddress(frame);
  if (isTool(frame, address) || isEmbed(address) || frame.getAttribute('title')) return false;
  return isBlankAddress(address) || (!isInArticle && (isOutside(page, address) || isSlotSized(frame)));
}

function isBlankAddress(address: string): boolean {
  return address === '' || address.startsWith('about:');
}

/** What a frame shows, or what a script will have it show once it comes into view. */
function readAddress(frame: Element): string {
  const given = frame.getAttribute('src') ?? frame.getAttribute('data') ?? '';
  const lazy = frame.getAttributeNames().filter((name) => name.startsWith('data-'));
  const addresses = [given, ...lazy.map((name) => frame.getAttribute(name) ?? '')];
  return addresses.find((address) => /^(?:https?:)?\/./.test(address)) ?? given;
}

/** Names of players, charts, weather and the like, which may have the size of a slot and are none. */
const TOOL =
  /player|video|movie|youtu|weather|stock|widget|captcha|challenge|listen|audio|editor|(?<![a-z]-|[a-z])exchange|quote|chart|graph|(?<![a-z])(?:vod|tv|live|map|poll|vote|calc|game|tts)|_ifr\b/i;

/** Whether a frame may be such a thing by its address, its name or its title, because it may fill the screen, or as a part of a form. */
function isTool(frame: Element, address: string): boolean {
  return (
    frame.hasAttribute('allowfullscreen') ||
    isDescribed(frame) ||
    isInForm(frame) ||
    TOOL.test(`${address} ${frame.getAttribute('name') ?? ''} ${frame.getAttribute('id') ?? ''}`)
  );
}

/** Whether the title of a frame says in words what it is for; Google's say "3rd party ad content". */
function isDescribed(frame: Element): boolean {
  const title = frame.getAttribute('title')?.trim() ?? '';
  return /\s/.test(title) && !/\bad(?:s|v|vert\w*)?\b|sponsor|banner|promo|광고|배너/i.test(title);
}

/** Letters of a form; some systems set the whole page in one. */
const LONGEST_FORM = 300;

/** Whether a frame stands in a form that is filled in: it asks whether a human does. */
function isInForm(frame: Element): boolean {
  const form = frame.closest('form');
  const isFilledIn =
    form?.querySelector('textarea, [type="password"], [type="text"], [type="email"]') != null;
  return isFilledIn && (form?.textContent ?? '').length <= LONGEST_FORM;
}

/** Characters of what is written into a frame in which its link is looked for: the time for it grows with their square. */
const LONGEST_WRITTEN = 2000;

/** Whether all that is written into a frame is a picture, or the words of a slot, that lead away. */
function holdsBanner(frame: Element): boolean {
  const written = frame.getAttribute('srcdoc') ?? '';
  return (
    /<a\s[^>]*href/i.test(written.slice(0, LONGEST_WRITTEN)) &&
    (/<img\s/i.test(written) || isSlotSized(frame)) &&
    !/<(?:script|video|iframe|table|svg|canvas|p|h\d)\b/i.test(written)
  );
}

/** A frame of a slot's size that has no name and cannot be scrolled, as nobody sets a film or a table; also one of the site's own. */
function isSilentSlot(frame: Element, address: string): boolean {
  const [width, height] = readSize(frame);
  return (
    SLOT_SIZES.has(`${width}x${height}`) &&
    (frame.getAttribute('scrolling') === 'no' || frame.localName === 'object') &&
    !frame.getAttribute('title') &&
    !isTool(frame, address)
  );
}

const STYLED_SIZES = ['width', 'height'].map(
  (name) => new RegExp(`(?:^|[;\\s])(?:min-)?${name}\\s*:\\s*(\\d+)px`),
);

/** Whether a box is given the size of a slot by its own style. */
export function isSlotStyled(box: Element): boolean {
  const style = box.getAttribute('style') ?? '';
  return SLOT_SIZES.has(STYLED_SIZES.map((size) => size.exec(style)?.[1]).join('x'));
}

/** Whether something has the size of a slot, or is as wide and low as only a banner is. */
export function isSlotSized(frame: Element): boolean {
  const [width, height] = readSize(frame);
  return SLOT_SIZES.has(`${width}x${height}`) || (height >= 40 && height <= 150 && width >= 4 * height);
}

/** Whether a frame has at least the size of the smallest slots, in whatever form. */
function isSlotLarge(frame: Element): boolean {
  const [width, height] = readSize(frame);
  return width >= 120 && height >= 50;
}
