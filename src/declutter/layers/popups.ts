import type { Page } from '../../article/page.ts';
import { holds, parentOf, precedes } from '../../dom/clobbering.ts';
import { isClose, isDayClose, isDecline } from '../../phrases/controls.ts';
import { readLabel } from '../../phrases/label.ts';
import { isAppPlea, isPlea, LETTER_FIELDS } from '../../phrases/pleas.ts';
import { mayBeOutletProfile } from '../ads/addresses.ts';
import { isOutside } from '../ads/outside.ts';
import { isInBody, isInSiteFrame, type Kept, mustStay } from '../kept/kept.ts';
import { isForPleas } from '../kept/purpose.ts';
import { APP_STORE_LINKS, isSitePart, isToolbar } from '../kept/site-parts.ts';
import { PRESSABLE } from '../names.ts';
import { measure, type Substance } from '../shape/substance.ts';
import { isFrozen } from './frozen.ts';
import { HELD_DIALOGS, isOverPage, staysInSight } from './over-page.ts';
import { findShades } from './shades.ts';

/** Levels above a plea of which one may be the layer. */
const HIGHEST = 8;

/**
 * Finds the layer over the page, and the shade behind it, that asks for a subscription or for the outlet's app, or the bar that leads to the app;
 * the same words elsewhere are part of the page. A bar that leads home or to several parts of the site is its header.
 * @param plea the element that holds the words
 * @returns the layer or the bar first; empty when the words stand in none; 'stays' when they stand in a layer that is to stay
 */
export function findPopup(page: Page, kept: Kept, plea: Element): Element[] | 'stays' {
  if (isInSiteFrame(plea) || isInBody(kept, plea)) return [];
  const bar = findBar(page, kept, plea);
  if (bar) return [bar, ...findShades(page, bar)];
  const words = plea.textContent ?? '';
  const isForDay = isDayClose(words);
  const isDeclining = isDecline(words);
  const isCloser = isClose(words) && !isForDay && !isDeclining;
  if (isCloser && !isNearAd(page, plea)) {
    const film = findDockedFilm(page, kept, plea);
    return film.length > 0 ? film : findDockedTeaser(page, kept, plea);
  }
  // Only a pop-up can be closed for a day.
  const layer = findFloating(page, kept, plea, { levels: HIGHEST, isMovable: isForDay });
  if (!layer) return [];
  const mayGo =
    isAsking(page, kept, layer) &&
    (!isCloser || (isAdLayer(page, layer) && (!isFold(words) || isBargain(layer)))) &&
    (!isDeclining || mayBeDeclined(layer)) &&
    (!isForDay || isPopup(page, layer));
  return mayGo ? [layer, ...findShades(page, layer)] : 'stays';
}

/**
 * Finds the layer over the page that a heading of a box stands in: it slides up to show one more film or article.
 * @returns empty when there is none, or when it shows more than a few links
 */
export function findHeadedLayer(page: Page, kept: Kept, heading: Element): Element[] {
  // A word to press on belongs to a menu.
  if (isInSiteFrame(heading) || heading.closest('a, button')) return [];
  const layer = findFloating(page, kept, heading, { levels: 4, isMovable: false });
  if (!layer || !isAsking(page, kept, layer)) return [];
  const { headlines, frames, ownLinks } = measure(page, layer);
  const shows = headlines + frames > 0 || layer.querySelector('video') !== null;
  return shows && ownLinks <= 2 ? [layer] : [];
}

/**
 * Whether a layer that can be declined wants something for the house: else it asks what the page has to know. The one button
 * of it may be what unfolds the article.
 */
function mayBeDeclined(layer: Element): boolean {
  const text = layer.textContent ?? '';
  if (layer.querySelectorAll(PRESSABLE).length <= 1 || MUST_BE_ANSWERED.test(text)) return false;
  return isBargain(layer) || WANTED.test(text) || holdsPlea(layer);
}

/** What a house wants of its readers, who may say no. */
const WANTED =
  /구독|후원|회원|레터|알림|알려 ?드|앱|가입|무료|혜택|응원|멤버십|\d원|룰렛|포인트|경품|속보를 ?(?:띄워|보내|전해)|광고를? ?막|(?:차단|확장) ?프로그램|가림 ?도구/;

function holdsPlea(layer: Element): boolean {
  return [layer, ...layer.querySelectorAll('*')].some(({ textContent }) => isPlea(textContent ?? ''));
}

/** Words of layers that must be answered before the page can be used: for adults only, log in, pay. */
const MUST_BE_ANSWERED = /성인|인증|로그인|결제|\d+세 이상|해지|삭제|지우|지울/;
/** Words of layers that ask for consent, which is the reader's to give; forms for newsletters have them too. */
const CONSENT =
  /쿠키|cookie|동의|약관|개인정보|위치 ?정보|행태 ?정보|맞춤형? ?광고|기록.{0,12}수집|수집.{0,12}(?:이용|분석)/i;
/** Words of notices of the site itself: maintenance, outages, changed terms, holidays, corrections. */
const NOTICE =
  /(?:서버|시스템|서비스|사이트|정기|긴급) ?점검|장애(?!인)|처리방침|휴[무간]|쉽니다|사과드립니다|사칭|바로잡습니다|정정합니다|주소가? ?(?:바뀌|변경)/;

/** Whether a control folds what stays in sight; who has something to sell calls it so too. */
function isFold(words: string): boolean {
  return readLabel(words).tight.startsWith('접기');
}

/** Whether a layer that can be closed for a day asks, sells, leads away, or is a picture; in words alone the house has something to say. */
function isPopup(page: Page, layer: Element): boolean {
  if (isBargain(layer) || holdsPlea(layer)) return true;
  const { letters, outsideLinks } = measure(page, layer);
  const isPicture = layer.querySelector(`a ${PICTURES}`) !== null || letters <= LONGEST_CAPTION;
  return outsideLinks > 0 || (isPicture && layer.querySelector(PICTURES) !== null);
}

const PICTURES = ':is(img, video, canvas, iframe, svg, [style*="url("])';
/** Letters that a pop-up shows beside its picture. */
const LONGEST_CAPTION = 60;

/** The film that follows the reader in a corner, and is no part of anything else: the article's own comes back to its place. */
function findDockedFilm(page: Page, kept: Kept, closer: Element): Element[] {
  let near: Element | null = closer;
  for (let level = 0; near && level < DOCK_LEVELS && !near.querySelector(FILMS); level += 1)
    near = parentOf(near);
  if (!near?.querySelector(FILMS) || near.localName === 'body') return [];
  const dock = findFloating(page, kept, closer, { levels: DOCK_LEVELS, isMovable: false });
  if (!dock || parentOf(dock)?.localName !== 'body' || !isAsking(page, kept, dock)) return [];
  const { letters, linkLetters, ownLinks, fields } = measure(page, dock);
  return letters + linkLetters <= 60 && ownLinks <= 1 && fields === 0 ? [dock] : [];
}

/** The one article more that slides into a corner. */
function findDockedTeaser(page: Page, kept: Kept, closer: Element): Element[] {
  const dock = findFloating(page, kept, closer, { levels: DOCK_LEVELS, isMovable: false });
  if (!dock || !RECOMMENDS.test(dock.textContent ?? '') || !isAsking(page, kept, dock)) return [];
  const { letters, linkLetters, ownLinks, headlines, fields } = measure(page, dock);
  return letters + linkLetters <= 90 && ownLinks === 1 && headlines === 1 && fields === 0 ? [dock] : [];
}

const RECOMMENDS = /다음 ?기사|추천|다 ?읽으|이어서|놓치|인기|많이/;

/** What plays by itself in the corner of a page. */
const FILMS = 'video, iframe[src*="player"], iframe[src*="video"], iframe[src*="/vod"]';
/** Levels above the control that closes a docked film of which one is the dock. */
const DOCK_LEVELS = 4;

/** The nearest element around that floats over the page. */
function findFloating(
  page: Page,
  kept: Kept,
  element: Element,
  { levels, isMovable }: { levels: number; isMovable: boolean },
): Element | null {
  let layer: Element | null = element;
  for (let level = 0; layer && level < levels; level += 1) {
    // Old pop-ups are set in tables.
    if (!layer.matches('td, tbody') && mustStay(kept, layer)) return null;
    if (isOverPage(page, layer, isMovable)) return layer;
    layer = layer.parentElement;
  }
  return null;
}

/** Words of the site's own offers. */
const BARGAIN = /할인|쿠폰|특가|세일|기획전|이벤트|신청하기|가입하기|참여하기/;

/** Whether a control that closes something stands beside a link to another site, or a bargain: asked before any style, which costs more. */
function isNearAd(page: Page, closer: Element): boolean {
  let around: Element | null = closer;
  for (let level = 0; around && level < 4; level += 1) {
    const link = around.querySelector('a[href]:not([href^="#"], [href^="javascript:"])');
    if (link) return isOutside(page, link.getAttribute('href') ?? '') || isBargain(around);
    around = around.parentElement;
  }
  return false;
}

function isBargain({ textContent }: Element): boolean {
  const text = textContent ?? '';
  return text.length <= 500 && BARGAIN.test(text);
}

/** Whether a layer shows nothing but a way to an advertiser, or to a bargain; what has a button wants an answer, or serves the page. */
function isAdLayer(page: Page, layer: Element): boolean {
  const { outsideLinks, ownLinks, buttons, fields } = measure(page, layer);
  if (buttons + fields > 0) return false;
  if (ownLinks > 0) return ownLinks === 1 && outsideLinks === 0 && isBargain(layer);
  const links = [...layer.querySelectorAll('a[href*="//"]')];
  return outsideLinks > 0 && links.every((link) => !mayBeOutletProfile(link.getAttribute('href') ?? ''));
}

function isAsking(page: Page, kept: Kept, layer: Element): boolean {
  return (
    !layer.closest(HELD_DIALOGS) &&
    !isFrozen(page, kept) &&
    !isSitePart(page, layer) &&
    !isForReader(layer) &&
    isShort(measure(page, layer))
  );
}

/** Whether a layer wants the reader's consent, or tells what the house has to say: whoever may close it for a day should read it first. */
function isForReader(layer: Element): boolean {
  const text = readAll(layer);
  return (
    (CONSENT.test(text) && !layer.querySelector(LETTER_FIELDS)) || (NOTICE.test(text) && !isBargain(layer))
  );
}

/** The words of a layer, with those of its pictures. */
function readAll(layer: Element): string {
  const names = [...layer.querySelectorAll('[alt], [aria-label]')].map(
    (element) => element.getAttribute('alt') ?? element.getAttribute('aria-label'),
  );
  return [layer.textContent, layer.getAttribute('aria-label'), ...names].join(' ');
}

function isShort({ letters, linkLetters, prose, ownLinks, headlines, buttons, isWhole }: Substance): boolean {
  return (
    isWhole && letters + linkLetters <= 250 && prose <= 150 && ownLinks <= 3 && headlines <= 2 && buttons <= 4
  );
}

/**
 * The bar over a page, or at its top, that asks and hardly says more than that: for the app, with a link to a store or a
 * control that closes it, or for anything else, with such a control, or by one link above the site's header. What asks
 * where the page goes on belongs to it: a reporter's card has a button too.
 */
function findBar(page: Page, kept: Kept, plea: Element): Element | null {
  const words = plea.textContent ?? '';
  const isForApp = isAppPlea(words);
  // Beside a field for comments that is how to use it.
  if (!isForApp && (!isPlea(words) || /로그인/.test(words))) return null;
  let bar: Element | null = plea;
  for (let level = 0; bar && level < 4 && !mustStay(kept, bar); level += 1) {
    const shown = measure(page, bar);
    if (!isShort(shown) || (!isForApp && shown.fields > 0) || shown.letters + shown.linkLetters > 100)
      return null;
    const isBar =
      (canBeClosed(bar) && (isForApp || isAtTop(page, bar) || staysInSight(page, bar))) ||
      (isForApp && leadsToApp(bar) && !isForPleas(page, kept)) ||
      (isStrip(bar, shown) && isAbove(bar, findHeader(page)));
    if (bar.matches('div, aside, section') && isBar) return isToolbar(bar) ? null : bar;
    bar = bar.parentElement;
  }
  return null;
}

function leadsToApp(bar: Element): boolean {
  const isInstaller = ({ textContent }: Element) => /^\s*(?:앱 ?)?(?:설치|다운로드)/.test(textContent ?? '');
  return (
    bar.querySelector(APP_STORE_LINKS) !== null || [...bar.querySelectorAll('button, a')].some(isInstaller)
  );
}

/** How one is asked; a headline that runs above the header may be about subscriptions ("가온, 뉴스레터 구독 신청 받는다"). */
const ASKS = /(?:세요|십시오|하기|받기|보기|되기)(?![가-힣])/;

/** Whether it is a link that asks and no more. */
function isStrip(bar: Element, { ownLinks, outsideLinks, buttons, fields }: Substance): boolean {
  return ownLinks + outsideLinks === 1 && buttons + fields === 0 && ASKS.test(bar.textContent ?? '');
}

/** Whether it stands above the site's header, or between that and the headline, where no reporter and no series has its card. */
function isAtTop(page: Page, bar: Element): boolean {
  if (isAbove(bar, findHeader(page))) return true;
  const story = page.root.querySelector('main, article, :not(header) > h1');
  return isAbove(bar, story) && !OF_CARD.test(bar.textContent ?? '');
}

function findHeader({ root }: Page): Element | null {
  return root.querySelector('header, nav, [role="banner"], [role="navigation"]');
}

/** What the card of a reporter or of a series says. */
const OF_CARD = /기자|연재|시리즈/;

function isAbove(bar: Element, other: Element | null): boolean {
  return other !== null && !holds(bar, other) && precedes(bar, other);
}

function canBeClosed(bar: Element): boolean {
  const controls = [...bar.querySelectorAll('button, a')].map(({ textContent }) => textContent ?? '');
  return controls.some(isDecline) || (bar.querySelector('a') !== null && controls.some(isClose));
}
