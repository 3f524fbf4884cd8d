import type { Page } from '../../article/page.ts';
import { parentOf, precedes } from '../../dom/clobbering.ts';
import { isSameSite, readHost } from '../../outlets/site.ts';
import {
  asksForTips,
  asksToUnblock,
  isAppPlea,
  isChannelOffer,
  isOffer,
  isPreference,
  LETTER_FIELDS,
  namesAccount,
} from '../../phrases/pleas.ts';
import { isLarge } from '../ads/banners.ts';
import { isInBody, isInFooter, isInSiteFrame, type Kept, mustStay } from '../kept/kept.ts';
import { isForPleas } from '../kept/purpose.ts';
import { APP_STORE_LINKS, holdsSearch } from '../kept/site-parts.ts';
import { HELD_DIALOGS } from '../layers/over-page.ts';
import { measure, type Substance } from '../shape/substance.ts';
import { withoutSpaces } from '../shape/without-spaces.ts';

const CHANNELS =
  'a[href*="pf.kakao."], a[href*="sub_confirmation"], a[href*="//t.me/"], a[href*="media.naver.com/press"], a[href*="media.naver.com/channel"]';
const PREFERENCES = 'a[href*="google.com/preferences/source"]';
/** Money may be asked for somebody else: for whom the article tells of. */
const GIFT = /후원|[이가] 되어|조합원|구독료|원고료|응원/;
/** A reporter's name, or a sentence in the plain style of news. */
const OF_ARTICLE = /기자(?![를을가는의]|에게|들| 한 )|[^니\s]다[.?!]/;
/** In the line that tells when an article was written. */
const DATE = /(?<!\d)20\d{2} ?[.년/-] ?\d{1,2} ?[.월/-] ?\d{1,2}/;
/** The button by which a reporter is followed, with what it says once that is so. */
const FOLLOWED = /기자.*구독(?:해주셔서|중)|구독(?:해주셔서|중).*기자/;
/** Where to order the paper, among the data of the house; it may also stand below a sentence that asks. */
const PHONE = /\d{2,4}[-.)]\s?\d{3,4}-\d{4}/;
/** How one is asked, where the name of what is offered may be a way into the site. */
const ASK = /[가-힣]{1,3}(?:세요|십시오|니다|려요)|구독하면/;
/** Who writes the news. */
const PRESS = /언론|신문|일보|구독|매체/;
/** What one may give ("5천원", "+10,000 원 추가"). */
const SUM = /^\+? *(?:월 ?)?\d[\d,]* ?[천만]? ?원/;
/** The button beside each of several letters. */
const TAKE = /^\s*(?:구독|신청|받기)(?:하기)?\s*$/;
/** Pages may make elements of their own for them. */
const isBox = (element: Element) =>
  element.matches('div, section, aside, article, form, table') || element.localName.includes('-');
const HIGHEST = 5;
/** Letters of what asks: less is an entry of a menu, more may be about it. */
const [LEAST, MOST] = [14, 120];

/**
 * Finds the box between the paragraphs of an article, or behind it, in which the outlet offers its letter, its channel or a
 * subscription, or asks for money, for tips or to be preferred in a search, and nothing else; on other pages wherever it stands,
 * when it asks in a sentence. A reporter's card, which may have a button for that too, stays.
 */
export function findFlowPlea(page: Page, kept: Kept, plea: Element): Element | null {
  const words = wordsOf(plea.closest('a') ?? plea);
  const asks =
    isOffer(words) ||
    asksForTips(words) ||
    isLetterForm(plea) ||
    isChannelOffer(words) ||
    isPreference(words) ||
    (TAKE.test(words) && plea.closest(CHANNELS) !== null) ||
    (isAppPlea(words) && leadsToApp(boxAround(plea))) ||
    (GIFT.test(words) && countSums(boxAround(plea) ?? plea) >= 2);
  if (!asks || isInSiteFrame(plea) || isInFooter(plea) || isForPleas(page, kept)) return null;
  if (plea.closest(HELD_DIALOGS) || isToFollow(plea)) return null;
  // Nothing else leads there: it is known wherever it stands.
  const isSure = plea.closest(PREFERENCES) !== null;
  if (kept.isArticlePage && !isSure && !(kept.body && precedes(kept.body, plea))) return null;
  let found: Element | null = isSure ? plea.closest('a') : null;
  const alone = findLinkAlone(plea) ?? (asksToUnblock(words) ? plea.closest('p') : null);
  let box = alone ?? boxAround(plea);
  for (let level = 0; box && level < HIGHEST && !mustStay(kept, box); level += 1) {
    const text = wordsOf(box);
    if (OF_ARTICLE.test(text) || DATE.test(text) || (PHONE.test(text) && !ASK.test(text))) break;
    if (!isPleaOnly(measure(page, box), box) || holdsSearch(box)) break;
    if (
      box === alone ||
      (isBox(box) && (box.querySelector('a, button, input') || isForPress(text) || asksForTips(text)))
    )
      found = box;
    box = box.parentElement;
  }
  if (!found || (wordsOf(found).length < LEAST && !isBannerOf(found))) return null;
  if (!isOffer(words) && isChannelOffer(words) && !leadsToChannel(found)) return null;
  if (!kept.isArticlePage && !ASK.test(wordsOf(found))) return null;
  const mayBeOfOthers = !kept.isArticlePage || isInBody(kept, found) || GIFT.test(words);
  const isOwn =
    isOfOutlet(page, found) || leadsToApp(found) || (!isInBody(kept, found) && isForPress(wordsOf(found)));
  return !mayBeOfOthers || isOwn ? found : null;
}

/** Whether something belongs to the button by which a reporter is followed. */
function isToFollow(plea: Element): boolean {
  let box: Element | null = plea;
  for (let level = 0; box && level < HIGHEST; level += 1) {
    const words = withoutSpaces(wordsOf(box));
    if (words.length > 2 * MOST) return false;
    if (FOLLOWED.test(words)) return true;
    box = parentOf(box);
  }
  return false;
}

function boxAround(plea: Element): Element | null {
  let box: Element | null = plea;
  while (box && !isBox(box)) box = parentOf(box);
  return box;
}

/** A store of apps, or who leads on to the store of one's telephone. */
function leadsToApp(box: Element | null): boolean {
  return (
    box?.querySelector(`${APP_STORE_LINKS}, a[href*=".onelink."], a[href*="app.link"], a[href*="//app."]`) !=
    null
  );
}

/** Whether all of a box is one picture, larger than an icon. */
function isBannerOf(box: Element): boolean {
  const [picture, ...others] = box.querySelectorAll('img');
  return picture !== undefined && others.length === 0 && !box.textContent?.trim() && isLarge(picture);
}

function leadsToChannel(box: Element): boolean {
  return box.matches(CHANNELS) || box.querySelector(CHANNELS) !== null;
}

/** Whether a text names the account of a newspaper that asks for help. */
function isForPress(text: string): boolean {
  return namesAccount(text) && PRESS.test(text) && ASK.test(text);
}

/**
 * The link that stands among paragraphs as one of them, or the paragraph that is all link but for a mark; not one in a line,
 * a list or a row of links.
 */
function findLinkAlone(plea: Element): Element | null {
  const link = plea.closest('a');
  const isInLine = [link?.previousSibling, link?.nextSibling].some(
    (node) => node?.nodeType === 3 && /[\w가-힣]/.test(node.nodeValue ?? ''),
  );
  if (!link || isInLine) return null;
  const around = link.parentElement;
  const line = around?.localName === 'p' && around.childElementCount === 1 ? around : link;
  const beside = [line.previousElementSibling, line.nextElementSibling];
  const isAmongBlocks =
    beside.some(Boolean) &&
    beside.every((other) => !other || other.matches('p, figure, div, section, article, aside, h2, h3'));
  return isAmongBlocks ? line : null;
}

/** What is to be read of a box, or of its picture when that is all. */
function wordsOf(box: Element): string {
  return box.textContent?.trim() || (box.querySelector('img') ?? box).getAttribute('alt') || '';
}

const LETTER_SERVICE =
  /\b(?:stibee|maily|mailchi|pf\.kakao)\.|media\.naver\.com\/(?:press|channel)|[?&]sub_confirmation=|google\.com\/preferences\/source/;

/**
 * Whether a box names the outlet, leads to it, or to who sends its letters and messages, or has something to fill in: an
 * article may tell of the letters of others, and of an account for somebody.
 */
function isOfOutlet({ url, root }: Page, box: Element): boolean {
  if (box.querySelector('form, input') || namesOutlet(root, box)) return true;
  if (box.querySelector('button') && !namesAccount(wordsOf(box))) return true;
  const links = box.matches('a') ? [box] : [...box.querySelectorAll('a')];
  return links.some((link) => {
    const address = link.getAttribute('href') ?? '';
    if (/^(?:tel|mailto|sms):/i.test(address)) return false;
    const host = readHost(address);
    return host === null || isSameSite(host, url.hostname) || LETTER_SERVICE.test(address);
  });
}

/** Letters of a name that are no other word. */
const SHORTEST_NAME = 4;

function namesOutlet(root: Element, box: Element): boolean {
  const name = root.querySelector('meta[property="og:site_name"]')?.getAttribute('content')?.trim() ?? '';
  return name.length >= SHORTEST_NAME && wordsOf(box).includes(name);
}

/** Whether something stands in a form that orders a letter. */
export function isLetterForm(part: Element): boolean {
  const form = part.closest('form');
  if (form && ordersLetter(form)) return true;
  // A script may send what is filled in without one; what closes a layer with a field in it asks for nothing.
  if (!part.matches('input')) return false;
  let box = form ?? part.parentElement;
  for (let level = 0; box && level < 3 && wordsOf(box).length <= MOST; level += 1) {
    if (ordersLetter(box)) return true;
    box = box.parentElement;
  }
  return false;
}

/** With a password it is a form to sign in with. */
function ordersLetter(form: Element): boolean {
  if (!form.querySelector(LETTER_FIELDS) || form.querySelector('[type="password"]')) return false;
  return /구독|레터|편지|메일로|문자로|받아 ?보기/.test(form.textContent ?? '');
}

/** How many sums one may choose from. */
function countSums(box: Element): number {
  const choices = [...box.querySelectorAll('button, a, label')];
  return choices.filter(({ textContent }) => SUM.test(textContent?.trim() ?? '')).length;
}

/** How many letters or channels of the outlet one may choose from. */
function countWays(box: Element): number {
  const buttons = [...box.querySelectorAll('button')].filter(({ textContent }) =>
    TAKE.test(textContent ?? ''),
  );
  return buttons.length + box.querySelectorAll(`${CHANNELS}, ${PREFERENCES}`).length;
}

function isPleaOnly(shown: Substance, box: Element): boolean {
  const { letters, linkLetters, prose, ownLinks, outsideLinks, fields, buttons, headings, frames } = shown;
  // Where a letter can be ordered at once, more may be said of it.
  const most = box.querySelector(LETTER_FIELDS) ? 2 * MOST : MOST;
  return (
    shown.isWhole &&
    letters + linkLetters <= most &&
    prose <= (2 / 3) * most &&
    ownLinks + outsideLinks + buttons - countSums(box) - countWays(box) <= 2 &&
    fields <= 2 &&
    headings <= 1 &&
    shown.media <= 1 &&
    frames === 0
  );
}
