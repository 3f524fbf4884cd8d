import type { Page } from '../../article/page.ts';
import { namesOf } from '../../dom/element.ts';
import { addressOf, isMadeLink, LINKS } from '../../dom/links.ts';
import { isAdAddress } from '../../outlets/ad-servers.ts';
import { isAdClose, isAdLabel, isDisclosure, isKindOfAd } from '../../phrases/ads.ts';
import { isClose } from '../../phrases/controls.ts';
import type { Clue } from '../clues.ts';
import { findHole } from '../holes.ts';
import { isInBody, isInFooter, isInSiteFrame, type Kept, mustStay, standsAboveBody } from '../kept/kept.ts';
import { isOverPage } from '../layers/over-page.ts';
import { isSlotName, PRESSABLE } from '../names.ts';
import { isAdOnly, isBare, measure, type Substance } from '../shape/substance.ts';
import { HIDDEN_MARK, LEFT_SHOWN } from '../style.ts';
import { isListAddress } from './addresses.ts';
import { findBanner } from './banners.ts';
import { isAdFrame, isSlotSized, mayBeAdFrame } from './frames.ts';
import { findNamedAd } from './named-ads.ts';
import { findNarrowestAd, measureAd } from './narrowest-ad.ts';
import { findNativeAd } from './native-ads.ts';
import { isOutside } from './outside.ts';
import { findPaidForm } from './paid-forms.ts';
import { findPaidLink } from './paid-links.ts';

/** Finds the ad slot that a clue belongs to; null when it is none, or when hiding it would take more than an ad. */
export function findAd(page: Page, kept: Kept, element: Element, clue: Clue): Element | null {
  const slot = findSlot(page, kept, element, clue);
  return slot && !mustStay(kept, slot) ? slot : null;
}

function findSlot(page: Page, kept: Kept, element: Element, clue: Clue): Element | null {
  if (clue === 'network' || clue === 'rule') return isLongProse(page, element) ? null : element;
  if ((clue === 'slot' || clue === 'label') && isSectionName(page, element)) return null;
  if (clue === 'frame') return isAdFrame(page, element, isInBody(kept, element)) ? element : null;
  if (clue === 'script') return findScriptSlot(page, element);
  if (clue === 'slot')
    return findLabelCalledSlot(page, kept, element) ?? (isSlot(page, kept, element) ? element : null);
  if (clue === 'banner')
    return (
      findBanner(page, kept, element) ??
      findPaidLink(page, kept, element) ??
      findPaidForm(page, kept, element)
    );
  if (clue === 'label')
    return (
      findLabelled(page, kept, element) ??
      findLabelledButton(page, kept, element) ??
      findNamedAd(page, kept, element) ??
      findNamedLabel(page, kept, element)
    );
  if (clue === 'close' && !isSkipped(element))
    return findClosable(page, kept, element) ?? findCloser(page, element);
  return null;
}

/** Whether all of an element is a link to a page of the site: "광고" may be the name of a section. */
function isSectionName(page: Page, element: Element): boolean {
  const address = element.matches('a[href]') ? (element.getAttribute('href') ?? '') : '';
  return /^[^#]/.test(address) && isListAddress(address) && !isOutside(page, address);
}

/** What is called a slot may be the label alone of the ad around it. */
function findLabelCalledSlot(page: Page, kept: Kept, label: Element): Element | null {
  return isAdLabel(label.textContent ?? '') ? findNativeAd(page, kept, label) : null;
}

/** Whether something that is marked as a slot holds an article after all. */
function isLongProse(page: Page, element: Element): boolean {
  return (element.textContent ?? '').length > LONGEST_PROSE && measure(page, element).prose > LONGEST_PROSE;
}

/** Letters of sentences that an ad may have. */
const LONGEST_PROSE = 200;

/** An ad server's script writes its ad where it stands; what it stands in is a slot when it holds nothing else. */
function findScriptSlot(page: Page, script: Element): Element | null {
  const holder = script.parentElement;
  if (!holder || !isAdAddress(script.getAttribute('src') ?? '')) return null;
  return isAdOnly(measureAd(page, holder)) ? holder : null;
}

/** Something named like a slot, and showing nothing but what a slot shows, or nothing yet. */
function isSlot(page: Page, kept: Kept, element: Element): boolean {
  const shown = measureAd(page, element);
  if (!isAdOnly(shown)) return false;
  // "bn" is a language as well.
  if (element.querySelector('a[hreflang]')) return false;
  if (mayShowData(page, kept, element) || isFunding(element) || isOfHeadline(kept, element)) return false;
  if (!isSlotName(namesOf(element)) && !holdsAd(element, shown)) return false;
  if (shown.slots + shown.plainFrames > 0) return true;
  // A banner is a picture; and the site's footer links its own marks that way.
  const isNotice = isOnlyBanner(element) && shown.letters + shown.linkLetters > 25;
  if (isNotice || isInFooter(element)) return false;
  return shown.outsideLinks > 0 || isBare(shown);
}

/** Whether it is the place of a chart, or has a frame that shows one: no name or frame tells of an ad. */
function mayShowData(page: Page, kept: Kept, element: Element): boolean {
  const isInArticle = isInBody(kept, element);
  const isCalledAd = !isInArticle && /(?:^|[\s_-])ads?(?![a-z])|[a-z]Ads?(?![a-z])/.test(namesOf(element));
  if (!isCalledAd && /chart|graph|map(?![a-z])/i.test(namesOf(element))) return true;
  const frames = [...element.querySelectorAll('iframe')];
  if (!isOnlyBanner(element) || frames.length === 0) return false;
  return !frames.some((frame) =>
    isInArticle ? isAdFrame(page, frame, true) : mayBeAdFrame(page, frame, false),
  );
}

/** Whether what has only the size of a slot holds something of an ad's, or is called by its place; a chart that is still to be drawn is as empty as an ad. */
function holdsAd(box: Element, { outsideLinks }: Substance): boolean {
  const scripts = [...box.querySelectorAll('script[src]')];
  return (
    PLACE_NAME.test(namesOf(box)) ||
    outsideLinks > 0 ||
    box.querySelector(`iframe, ins, [${HIDDEN_MARK}]`) !== null ||
    scripts.some((script) => isAdAddress(script.getAttribute('src') ?? ''))
  );
}

/** A place on the page, under which it is sold ("khan_article_mid1"). */
const PLACE_NAME = /(?:^|[\s_-])(?:top|mid(?:dle)?|bottom|left|right|side|wing|sky)(?=$|[\s_\-\d])/i;

/** Whether words tell who has paid for the work ("취재 지원: 언론진흥기금"), in what is called a sponsor's: an ad shows more. */
function isFunding(element: Element): boolean {
  if (!/sponsors?(?![a-z])/i.test(namesOf(element)) || !element.textContent?.trim()) return false;
  return (
    /지원|후원|기금|재단/.test(element.textContent) || !element.querySelector('img, iframe, ins, script')
  );
}

/** Letters of a word that is in two places by no accident. */
const LEAST_WORD = 4;

/** Whether a banner in the article, or above it, names in words what the headline does: where to apply for what it tells of. */
function isOfHeadline(kept: Kept, element: Element): boolean {
  if (!isOnlyBanner(element) || !isOfArticle(kept, element)) return false;
  const headlines = kept.elements.filter((one) => !kept.bodies.includes(one));
  const words = (element.textContent ?? '').match(/[가-힣A-Za-z]+/g) ?? [];
  return words.some(
    (word) => word.length >= LEAST_WORD && headlines.some(({ textContent }) => textContent?.includes(word)),
  );
}

function isOnlyBanner(element: Element): boolean {
  return !/ad/i.test(namesOf(element));
}

const BLIND_NAME =
  /(?:^|[\s_-])(?:blind|sr-only|screen[_-]?(?:out|reader)|sound[_-]?only|hidden|hide|a11y|ir)(?:[\s_-]|$)/i;

/**
 * The narrowest element around a label "광고" that shows an ad and nothing else but a few words.
 * The label alone proves nothing: it may be the name of a section, a cell of a table or a link to the sales desk.
 */
function findLabelled(page: Page, kept: Kept, label: Element): Element | null {
  if (isInSiteFrame(label) || isInFooter(label) || (isInBody(kept, label) && isSponsor(label))) return null;
  if (isSkipped(label) && isOfArticle(kept, label)) return null;
  const table = label.closest('table');
  if (table && isInBody(kept, label)) return null;
  const native = findNativeAd(page, kept, label) ?? findTextAd(page, kept, label);
  if (native) return native;
  const options = {
    isForReaders: BLIND_NAME.test(label.getAttribute('class') ?? ''),
    // One that is all of a link says where it leads, not what stands beside it.
    least: isAdLabel(label.closest('a[href]')?.textContent ?? '') ? Number.POSITIVE_INFINITY : 1,
  };
  return (
    findNarrowestAd(page, kept, label.querySelector('a[href]') ? label : label.parentElement, options) ??
    (table && findNarrowestAd(page, kept, table, options)) ??
    findLoneLabel(page, kept, label) ??
    findPoster(page, kept, label) ??
    findFilm(page, kept, label)
  );
}

/** Whether an element stands in the article, or above it, where its film is. */
function isOfArticle(kept: Kept, element: Element): boolean {
  return isInBody(kept, element) || standsAboveBody(kept, element);
}

/** Whether a label stands before the name of who supports what the article tells of ("협찬 가온은행"): an ad shows more. */
function isSponsor(label: Element): boolean {
  const line = label.closest('li, p, dd, tr') ?? label.parentElement;
  return /^[^가-힣]*협찬/.test(line?.textContent ?? '') && !line?.querySelector('img, iframe');
}

/** A button that bears a label and leads away by a form or a script, with the entry of a list that it fills. */
function findLabelledButton(page: Page, kept: Kept, label: Element): Element | null {
  const button = label.closest('button');
  if (!button?.matches('[onclick], [form], [type="submit"]') || !isAdLabel(label.textContent ?? ''))
    return null;
  if (button.textContent === label.textContent && !button.hasAttribute('aria-label')) return null;
  if (isInSiteFrame(button) || isInFooter(button)) return null;
  const entry = button.closest('li');
  const isFilled = entry && isBare(measure(page, entry, { except: button })) && !mustStay(kept, entry);
  return isFilled ? entry : button;
}

/** A picture of an ad's size that leads nowhere, as in print, beside the article and with nothing but its label. */
function findPoster(page: Page, kept: Kept, label: Element): Element | null {
  const box = label.parentElement;
  const [picture, ...others] = box?.querySelectorAll('img') ?? [];
  if (!box || !picture || others.length > 0 || !isAdLabel(label.textContent ?? '')) return null;
  if (isInBody(kept, box) || box.closest('figure') || !isSlotSized(picture)) return null;
  return isBare(measure(page, box, { except: picture })) ? box : null;
}

/** A film that plays over the page, with nothing beside it but the label and what closes it. */
function findFilm(page: Page, kept: Kept, label: Element): Element | null {
  let layer: Element | null = label.parentElement;
  for (let level = 0; layer && level < 3 && !mustStay(kept, layer); level += 1) {
    const { letters, ownLinks, fields, media, isWhole } = measure(page, layer);
    if (!isWhole || letters > 60 || ownLinks + fields > 0) return null;
    if (media > 0 && layer.querySelector('video') && isOverPage(page, layer)) return layer;
    layer = layer.parentElement;
  }
  return null;
}

/** A link that leads away and bears a label among its own words. */
function findTextAd(page: Page, kept: Kept, label: Element): Element | null {
  const link = label.closest(LINKS);
  if (!link || link === label || isInSiteFrame(link)) return null;
  // What a script makes a link of stands in no sentence.
  if (isMadeLink(link)) return link;
  const isPaid = isDisclosure(label.textContent ?? '');
  return (!isInBody(kept, link) || isPaid) && isOutside(page, addressOf(link)) ? link : null;
}

/** A label next to a slot that is hidden already, or to the script that is to fill it; in the article a sub-head may read like one. */
function findLoneLabel(page: Page, kept: Kept, label: Element): Element | null {
  if (label.closest('a[href], table') || isInSiteFrame(label)) return null;
  if (isInBody(kept, label) && (label.closest(SUBHEADS) || isKindOfAd(label.textContent ?? ''))) return null;
  if (!isBare(measureAd(page, label))) return null;
  const lone = findHole(page, label, (wrapper) => !mustStay(kept, wrapper));
  // Its ad has not come.
  if (lone !== label && lone.querySelector('script, ins')) return lone;
  const neighbours = [lone.previousElementSibling, lone.nextElementSibling];
  return neighbours.some((neighbour) => neighbour?.hasAttribute(HIDDEN_MARK)) ? lone : null;
}

const SUBHEADS = 'h2, h3, h4, h5, h6';

/** A slot that shows only its label so far. */
function findNamedLabel(page: Page, kept: Kept, label: Element): Element | null {
  const isNamed = isSlotName(namesOf(label));
  return isNamed && isSlot(page, kept, label) ? label : null;
}

/** The ad that a control closes. */
function findClosable(page: Page, kept: Kept, control: Element): Element | null {
  return findNarrowestAd(page, kept, control.parentElement);
}

/** Whether a control or a label is about an ad that is skipped: that is part of a film that is wanted. */
function isSkipped(element: Element): boolean {
  const names = ['aria-label', 'alt'].map((name) => element.getAttribute(name) ?? '');
  return /건너|skip/i.test(`${element.textContent} ${names.join(' ')}`);
}

/** The control that closes an ad, with the button around it; of no use once the ad is gone. */
function findCloser(page: Page, element: Element): Element | null {
  const control = element.closest(PRESSABLE) ?? element;
  const name = control.textContent?.trim() || control.getAttribute('aria-label') || '';
  const isCloser = name === '' || isClose(name) || isAdClose(name);
  return isCloser && isBesideHidden(page, control) ? control : null;
}

/** Levels above a control of which one may hold its ad. */
const CLOSER_LEVELS = 3;

/** Whether the ad that a control closes is hidden: it stands beside it, or beside what shows nothing else. */
function isBesideHidden(page: Page, control: Element): boolean {
  let at = control;
  for (let level = 0; level < CLOSER_LEVELS; level += 1) {
    const around = at.parentElement;
    const beside = [at.previousElementSibling, at.nextElementSibling];
    if (!around || beside.some((other) => other?.matches(HIDDEN))) return around !== null;
    if (!isBare(measure(page, around, { except: at }))) return false;
    if (around.querySelector(HIDDEN)) return true;
    at = around;
  }
  return false;
}

const HIDDEN = `[${HIDDEN_MARK}]:not(${LEFT_SHOWN})`;
