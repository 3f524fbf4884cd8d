import type { Page } from '../article/page.ts';
import { siteOf } from '../outlets/site.ts';
import { isBoxHeading } from '../phrases/box-headings.ts';
import { isCommentName, isSlotName } from './names.ts';
import { isAdAddress, isAdFolder, isEmbed, readHost } from './networks.ts';
import { isProse } from './prose.ts';
import { hiddenMark } from './style.ts';
import type { Substance } from './substance.ts';
import { mayTell } from './telling.ts';
import { hasAdLabel, isAdLabel, isClose, isDisclosure, isOwnLine } from './words.ts';

const invisible = new Set('script style noscript template link meta head br hr wbr'.split(' '));
const media = new Set('img picture video audio canvas object embed svg figure'.split(' '));
const controls = new Set('input textarea select button'.split(' '));
/** Letters of a link that can be the headline of an article. */
export const leastHeadline = 8;
const fixedHeight = /(?:^|;)\s*(?:min-)?height\s*:\s*[1-9]\d+px/i;

/** Adds one node; false when what is inside it is already counted or does not count. */
export function count(page: Page, node: Node, substance: Substance): boolean {
  if (node.nodeType === 3) {
    countText(node.nodeValue ?? '', substance);
    return false;
  }
  const element = node as Element;
  const name = element.localName;
  if (name === 'script' && isAdAddress(element.getAttribute('src') ?? '')) substance.slots += 1;
  if (invisible.has(name)) return false;
  const mark = element.getAttribute(hiddenMark);
  if (mark && mark !== 'shown') {
    substance.slots += 1;
    return false;
  }
  if (name === 'a') return countLink(page, element, substance);
  if (name === 'iframe') return countFrame(page, element, substance);
  if (controls.has(name)) return countControl(element, name, substance);
  if (media.has(name)) return countMedia(element, name, substance);
  if (
    name.length === 2 &&
    /^h[1-6]$/.test(name) &&
    !isAdLabel(element.textContent ?? '') &&
    !isHeadline(element)
  )
    substance.headings += 1;
  const style = element.getAttribute('style');
  if (isPainted(element, name, style)) substance.media += 1;
  if (name === 'ins' || (style && fixedHeight.test(style)))
    substance.slots += element.textContent?.trim() ? 0 : 1;
  // A place that is filled later and is never ours to close.
  if (isCommentName(`${element.getAttribute('id')} ${element.getAttribute('class')}`)) substance.fields += 1;
  return true;
}

const background = /(?:^|;)\s*background(?:-image)?\s*:[^;]*url\(/i;
const lateBackground = '[data-bg], [data-src], [data-background]';

/** Whether an element shows something without children: one of the page's own making, or one with a picture behind it. */
function isPainted(element: Element, name: string, style: string | null): boolean {
  const isOwn = name.includes('-');
  const isFilled = element.firstElementChild !== null || (element.textContent ?? '').trim() !== '';
  if (isFilled && !(isOwn && element.shadowRoot)) return false;
  if (!isOwn && !(style && background.test(style)) && !element.matches(lateBackground)) return false;
  const names = [name, element.getAttribute('id'), element.getAttribute('class')].join(' ');
  return !isSlotName(names) && !/^amp-(?:analytics|embed|pixel)$/.test(name);
}

/** Whether a heading is the headline of an entry: it is all link, and long enough for one. */
function isHeadline(heading: Element): boolean {
  const words = heading.querySelector('a[href]')?.textContent?.trim() ?? '';
  return words.length >= leastHeadline && words === heading.textContent?.trim();
}

function countText(text: string, substance: Substance): void {
  const words = text.trim();
  // The heading of a box counts as its label: with the entries gone, nothing of it would be missed.
  if (!words || isAdLabel(words) || isClose(words) || isDisclosure(words)) return;
  if (words.length <= 20 && hasAdLabel(words)) return;
  if (mayTell(words) && isBoxHeading(words)) return;
  substance.letters += words.length;
  if (isProse(words) || isOwnLine(words)) substance.prose += words.length;
}

function countLink(page: Page, link: Element, substance: Substance): boolean {
  const text = (link.textContent ?? '').replace(/\s+/g, ' ').trim();
  const label = text || link.querySelector('img')?.getAttribute('alt') || link.getAttribute('title') || '';
  if (isAdLabel(label) || isClose(label)) return false;
  const address = link.getAttribute('href') ?? '';
  if (sharing.test(address)) {
    substance.buttons += 1;
    return false;
  }
  const frame = link.querySelector('iframe');
  if (frame) countFrame(page, frame, substance);
  const isPicture = !text && link.querySelector('img, picture, video, svg, [style*="background"]') !== null;
  if (!text && !isPicture) return false;
  substance.linkLetters += isPicture ? pictureWorth : text.length;
  // The contents of the article.
  const isPlaceHere = /^#./.test(address.replace(page.url.href, ''));
  // The heading of a box may lead to the whole ranking.
  const isEntry = text.length >= 4 && !isPlaceHere && !(mayTell(text) && isBoxHeading(text));
  const leadsAway = isOutside(page, address) || (isPicture && isAdPicture(link));
  if (isEntry || (isPicture && !leadsAway)) substance.entries += 1;
  if (isEntry && text.length >= leastHeadline) substance.headlines += 1;
  if (leadsAway) substance.outsideLinks += 1;
  else substance.ownLinks += 1;
  return false;
}

// Links by which an article is shared on social networks.
const sharing = /\/\/[^?#]*\/(?:sharer?|share-?article|intent)\b/i;

function isAdPicture(link: Element): boolean {
  return /\/(?:ads?|adv)\//.test(link.querySelector('img')?.getAttribute('src') ?? '');
}

/** Letters that a picture in a link counts for. */
const pictureWorth = 8;

/** Whether a link leaves the site, or leads to an ad, a shop or an event within it. */
export function isOutside(page: Page, address: string): boolean {
  const host = readHost(address);
  return (
    isAdFolder(address) ||
    (host !== null &&
      host !== page.url.hostname &&
      (siteOf(host) !== siteOf(page.url.hostname) ||
        isAdAddress(address) ||
        /^(?:shop(?:ping)?|mall|event|subscribe)\./.test(host)))
  );
}

function countFrame(page: Page, frame: Element, substance: Substance): false {
  const address = frame.getAttribute('src') ?? '';
  substance.frames += 1;
  const isAd = isAdFrame(page, frame);
  if (isAd) substance.slots += 1;
  if (isAd || !isEmbed(address)) substance.plainFrames += 1;
  return false;
}

// Sizes sold as ad slots (IAB and the Korean ones); films and maps have others.
const slotSizes = new Set(
  '300x250 336x280 250x250 200x200 728x90 970x90 970x250 468x60 234x60 160x600 120x600 120x240 300x600 320x50 320x100 640x100 640x200'.split(
    ' ',
  ),
);

/**
 * Whether a frame shows an advertisement: by its address, its name, its title, or an ad's size.
 * @param isInArticle there its size proves nothing, once it has an address
 */
export function isAdFrame(page: Page, frame: Element, isInArticle = false): boolean {
  const address = frame.getAttribute('src') ?? frame.getAttribute('data-src') ?? '';
  if (isAdAddress(address)) return true;
  if (isEmbed(address)) return false;
  if (isAdFolder(address)) return true;
  const title = frame.getAttribute('title') ?? '';
  const saysSo = /^(?:광고|AD)(?:$|[ -])|(?:광고|배너)(?: ?영역)?\s*\d*$/.test(title) && title.length <= 20;
  if (saysSo || isAdLabel(title)) return true;
  if (/^(?:google_ads_iframe|aswift_)/.test(frame.getAttribute('id') ?? '')) return true;
  const isBlank = address === '' || address.startsWith('about:');
  if (isSlotSized(frame) && isBlank) return true;
  // "날씨", "독자 투표": who names a frame for those who cannot see it means them to use it.
  if (isInArticle || /[가-힣]{2}/.test(title)) return false;
  return isBlank ? isSlotLarge(frame) : isSlotSized(frame) && isOutside(page, address);
}

const styledSizes = ['width', 'height'].map(
  (name) => new RegExp(`(?:^|[;\\s])(?:min-)?${name}\\s*:\\s*(\\d+)px`),
);

/** Whether a box is given the size of a slot by its own style. */
export function isSlotStyled(box: Element): boolean {
  const style = box.getAttribute('style') ?? '';
  return slotSizes.has(styledSizes.map((size) => size.exec(style)?.[1]).join('x'));
}

/** Whether something has the size of a slot, or is as wide and low as only a banner is. */
function isSlotSized(frame: Element): boolean {
  const [width, height] = [frame.getAttribute('width'), frame.getAttribute('height')];
  if (slotSizes.has(`${width}x${height}`)) return true;
  return Number(height) >= 40 && Number(height) <= 150 && Number(width) >= 4 * Number(height);
}

/** Whether a frame has at least the size of the smallest slots, in whatever form. */
function isSlotLarge(frame: Element): boolean {
  return Number(frame.getAttribute('width')) >= 120 && Number(frame.getAttribute('height')) >= 50;
}

function countControl(control: Element, name: string, substance: Substance): false {
  if (name === 'input' && /^(?:hidden|checkbox|radio)$/.test(control.getAttribute('type') ?? ''))
    return false;
  const picture = control.querySelector('img');
  const labels = [control.textContent, picture?.getAttribute('alt'), ...namesOf(control)];
  if (labels.some((label) => label && (isClose(label) || isAdLabel(label)))) return false;
  const isButton =
    name === 'button' || /^(?:button|submit|image|reset)$/.test(control.getAttribute('type') ?? '');
  if (isButton) substance.buttons += 1;
  else substance.fields += 1;
  return false;
}

function namesOf(control: Element): (string | null)[] {
  return ['aria-label', 'title'].map((name) => control.getAttribute(name));
}

function countMedia(element: Element, name: string, substance: Substance): boolean {
  if (name === 'figure' || name === 'picture') return true;
  const alt = element.getAttribute('alt') ?? '';
  if (isAdLabel(alt) || isClose(alt)) return false;
  // Tracking pixels.
  if (
    /^[01]$/.test(element.getAttribute('width') ?? '') ||
    /^[01]$/.test(element.getAttribute('height') ?? '')
  )
    return false;
  if (/^(?:video|img)$/.test(name) && isAdAddress(element.getAttribute('src') ?? '')) substance.slots += 1;
  else substance.media += 1;
  return false;
}
