import type { Page } from '../../article/page.ts';
import { readMember } from '../../dom/clobbering.ts';
import { isText, namesOf } from '../../dom/element.ts';
import { addressOf, isMadeLink, isSponsored } from '../../dom/links.ts';
import { shadowOf } from '../../dom/shadow.ts';
import { isAdAddress } from '../../outlets/ad-servers.ts';
import { hasAdLabel, isAdLabel, isDisclosure } from '../../phrases/ads.ts';
import { isBoxHeading } from '../../phrases/box-headings.ts';
import { isClose } from '../../phrases/controls.ts';
import { isAdFrame } from '../ads/frames.ts';
import { isEmbed } from '../ads/networks.ts';
import { isOutside } from '../ads/outside.ts';
import { isCommentName, isSentinelName, isSlotName } from '../names.ts';
import { HIDDEN_MARK } from '../style.ts';
import { coveredWords, coverOf, LEAST_HEADLINE } from './headlines.ts';
import { holdsSentence, isOwnLine } from './prose.ts';
import type { Substance } from './substance.ts';
import { mayTell } from './telling.ts';

const INVISIBLE = new Set('script style noscript template link meta head br hr wbr'.split(' '));
const MEDIA = new Set('img picture video audio canvas object embed svg figure'.split(' '));
const FORM_CONTROLS = new Set('input textarea select button'.split(' '));
const FIXED_HEIGHT = /(?:^|;)\s*(?:min-)?height\s*:\s*[1-9]\d+px/i;

/** Adds one node; false when what is inside it is already counted or does not count. */
export function count(page: Page, node: Node, substance: Substance): boolean {
  if (isText(node)) {
    countText(node.data, substance);
    return false;
  }
  const element = node as Element; // only elements and texts are walked over
  const name = element.localName;
  if (name === 'script' && isAdAddress(element.getAttribute('src') ?? '')) substance.slots += 1;
  if (INVISIBLE.has(name)) return false;
  const mark = element.getAttribute(HIDDEN_MARK);
  if (mark && mark !== 'shown') {
    substance.slots += 1;
    return false;
  }
  if (name === 'a' || isMadeLink(element)) return countLink(page, element, substance);
  const cover = coverOf(element);
  if (cover) return countLink(page, cover, substance, coveredWords(cover) ?? '');
  if (name === 'iframe') return countFrame(page, element, substance);
  if (FORM_CONTROLS.has(name)) return countControl(element, name, substance);
  if (MEDIA.has(name)) return countMedia(element, name, substance);
  if (
    name.length === 2 &&
    /^h[1-6]$/.test(name) &&
    !isAdLabel(element.textContent ?? '') &&
    !isEntryHeadline(element) &&
    !isTab(element)
  )
    substance.headings += 1;
  const style = element.getAttribute('style');
  if (isPainted(element, name, style)) substance.media += 1;
  if (name === 'ins' || (style && FIXED_HEIGHT.test(style)))
    substance.slots += element.textContent?.trim() ? 0 : 1;
  const names = namesOf(element);
  // Comments are filled in later: a place for them counts though it is empty, so that nothing takes it for a slot.
  if (isCommentName(names)) substance.fields += 1;
  // So does what a page watches for, to go on loading when it comes into sight: hidden, it never would.
  else if (names && !element.firstChild && isSentinelName(names)) substance.fields += 1;
  return true;
}

const BACKGROUND = /(?:^|;)\s*background(?:-image)?\s*:[^;]*url\(/i;
const LATE_BACKGROUND = '[data-bg], [data-src], [data-background]';

/** Whether an element shows something without children: one of the page's own making, or one with a picture behind it. */
function isPainted(element: Element, name: string, style: string | null): boolean {
  const isOwn = name.includes('-');
  const isFilled = element.firstElementChild !== null || (element.textContent ?? '').trim() !== '';
  const isHost = (isOwn || !isFilled) && shadowOf(element) !== null;
  if (isFilled && !isHost) return false;
  if (!isOwn && !isHost && !(style && BACKGROUND.test(style)) && !element.matches(LATE_BACKGROUND))
    return false;
  const names = `${name} ${namesOf(element)}`;
  return !isSlotName(names) && !/^amp-(?:analytics|embed|pixel)$/.test(name);
}

/** Whether a heading is the headline of an entry: it is all link, and long enough for one. */
function isEntryHeadline(heading: Element): boolean {
  const words = heading.querySelector('a[href]')?.textContent?.trim() ?? '';
  return words.length >= LEAST_HEADLINE && words === heading.textContent?.trim();
}

/** Letters of the longest name of a tab. */
const LONGEST_TAB = 6;

/** Finds what is pressed and leads to no other page. */
const TABS = 'button, a[href^="#"], a[href^="javascript:"], [role="tab"]';

/** Whether a heading is one of the tabs of a box, or bears its name above the list that the tab opens. */
export function isTab(heading: Element): boolean {
  const words = heading.textContent?.trim() ?? '';
  if (words.length > LONGEST_TAB) return false;
  const isCalledSo = (tab: Element) => words === tab.textContent?.trim();
  const pressed = heading.querySelector(TABS);
  if (pressed) return isCalledSo(pressed);
  const panels = heading.parentElement?.parentElement;
  return panels != null && [...panels.querySelectorAll(TABS)].some(isCalledSo);
}

function countText(text: string, substance: Substance): void {
  const words = text.trim();
  // The heading of a box counts as its label: with the entries gone, nothing of it would be missed.
  if (!words || isAdLabel(words) || isClose(words) || isDisclosure(words)) return;
  if (words.length <= 20 && hasAdLabel(words)) return;
  if (mayTell(words) && isBoxHeading(words)) return;
  substance.letters += words.length;
  if (holdsSentence(words) || isOwnLine(words)) substance.prose += words.length;
}

/** @param words what it says, or lies over */
function countLink(page: Page, link: Element, substance: Substance, words = link.textContent ?? ''): boolean {
  const text = words.replace(/\s+/g, ' ').trim();
  const label = text || link.querySelector('img')?.getAttribute('alt') || link.getAttribute('title') || '';
  if (isAdLabel(label) || isClose(label)) return false;
  const address = addressOf(link);
  if (isSharing(address)) {
    substance.buttons += 1;
    return false;
  }
  const frame = link.querySelector('iframe');
  if (frame) countFrame(page, frame, substance);
  const isPicture =
    !text &&
    (link.querySelector('img, picture, video, svg, [style*="background"]') !== null ||
      BACKGROUND.test(link.getAttribute('style') ?? ''));
  if (!text && !isPicture) {
    // The style sheet draws it.
    if (isDrawnButton(page, link, address)) substance.buttons += 1;
    return false;
  }
  substance.linkLetters += isPicture ? PICTURE_WORTH : text.length;
  // The contents of the article.
  const isPlaceHere = leadsToPlaceHere(page, address);
  // The heading of a box may lead to the whole ranking.
  const isEntry = text.length >= 4 && !isPlaceHere && !(mayTell(text) && isBoxHeading(text));
  const leadsAway = isSponsored(link) || isOutside(page, address) || (isPicture && isAdPicture(link));
  if (isEntry || (isPicture && !leadsAway)) substance.entries += 1;
  if (isEntry && text.length >= LEAST_HEADLINE) substance.headlines += 1;
  if (leadsAway) substance.outsideLinks += 1;
  else substance.ownLinks += 1;
  return false;
}

/** Whether an address is that of a place on the page, which there is: by one that there is not a script does its work. */
function leadsToPlaceHere({ root, url }: Page, address: string): boolean {
  const [, place] = /^#(.+)/s.exec(address.replace(url.href, '')) ?? [];
  if (place === undefined) return false;
  const document = root.ownerDocument;
  return (
    readMember(document, 'getElementById').call(document, place) !== null ||
    readMember(document, 'getElementsByName').call(document, place).length > 0
  );
}

/** What turns the pages of a slot, and what belongs to its ad. */
const OF_SLOT = /광고|배너|이전|다음|정지|재생|\bads?\b|adchoices|prev|next|pause|play|slide/i;

/** Whether a link without words has a name, and is no part of an ad: "글자 크게", drawn by the style sheet. */
function isDrawnButton(page: Page, link: Element, address: string): boolean {
  const names = labelsOf(link).filter((name) => name?.trim());
  if (names.length === 0 || isOutside(page, address)) return false;
  return !names.some((name) => name && (OF_SLOT.test(name) || isClose(name) || isAdLabel(name)));
}

/** Whether by a link an article is shared on social networks. */
function isSharing(address: string): boolean {
  return address.split(/[?#]/).some((part) => {
    const host = part.indexOf('//');
    return host >= 0 && /\/(?:sharer?|share-?article|intent)\b/i.test(part.slice(host + 2));
  });
}

function isAdPicture(link: Element): boolean {
  return /\/(?:ads?|adv)\//.test(link.querySelector('img')?.getAttribute('src') ?? '');
}

/** Letters that a picture in a link counts for. */
const PICTURE_WORTH = 8;

function countFrame(page: Page, frame: Element, substance: Substance): false {
  const address = frame.getAttribute('src') ?? '';
  substance.frames += 1;
  const isAd = isAdFrame(page, frame);
  if (isAd) substance.slots += 1;
  if (isAd || !isEmbed(address)) substance.plainFrames += 1;
  return false;
}

function countControl(control: Element, name: string, substance: Substance): false {
  if (name === 'input' && /^(?:hidden|checkbox|radio)$/.test(control.getAttribute('type') ?? ''))
    return false;
  const picture = control.querySelector('img');
  const labels = [control.textContent, picture?.getAttribute('alt'), ...labelsOf(control)];
  if (labels.some((label) => label && (isClose(label) || isAdLabel(label)))) return false;
  const isButton =
    name === 'button' || /^(?:button|submit|image|reset)$/.test(control.getAttribute('type') ?? '');
  if (isButton) substance.buttons += 1;
  else substance.fields += 1;
  return false;
}

function labelsOf(control: Element): (string | null)[] {
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
  // A sign, or a label that is drawn.
  const sideOf = (side: 'width' | 'height') => Number(element.getAttribute(side) || 100);
  const [width, height] = [sideOf('width'), sideOf('height')];
  if (name === 'svg' && height <= 20) return false;
  if (name === 'img' && width <= 30 && height <= 20 && !alt) return false;
  if (/^(?:video|img)$/.test(name) && isAdAddress(element.getAttribute('src') ?? '')) substance.slots += 1;
  else substance.media += 1;
  return false;
}
