import type { Page } from '../../article/page.ts';
import { readHost, siteOf } from '../../outlets/site.ts';
import { isClose, isDayClose, isDecline } from '../../phrases/controls.ts';
import { readLabel } from '../../phrases/label.ts';
import { isPlea } from '../../phrases/pleas.ts';
import { PRESSABLE } from '../names.ts';

const PARTS = 'nav, header, footer, [type="password"], a[href="/"]';

const SEARCH =
  '[role="search"], [type="search"], form[action*="search" i], :is(input, button):is([placeholder*="검색"], [value^="검색"], [title*="검색"], [aria-label*="검색"])';

/** Whether a piece of the page has the site's search in it. */
export function holdsSearch(piece: Element): boolean {
  const isNamed = (button: Element) => button.textContent?.trim() === '검색';
  return piece.querySelector(SEARCH) !== null || [...piece.querySelectorAll('button, a')].some(isNamed);
}

/** Links to a store of apps. */
export const APP_STORE_LINKS =
  'a[href*="play.google.com"], a[href*="apps.apple.com"], a[href*="itunes.apple.com"], a[href^="intent:"]';

/** Whether a layer over the page serves its reader: a header or a menu, a bar of tools, news of a storm. */
export function isSitePart(page: Page, layer: Element): boolean {
  return (
    layer.querySelector(PARTS) !== null ||
    holdsSearch(layer) ||
    [...layer.querySelectorAll('a[href*="//"]')].some((link) => leadsHome(page, link) || isOffice(link)) ||
    isToolbar(layer) ||
    isWarning(page, layer)
  );
}

/** To the page where the site begins, not to one of its other hosts ("letter.gaon.test"). */
function leadsHome({ url }: Page, link: Element): boolean {
  const address = link.getAttribute('href') ?? '';
  const host = readHost(address)?.replace(/^(?:www|m)\./, '');
  const isOwn = host === siteOf(url.hostname) || host === url.hostname.replace(/^(?:www|m)\./, '');
  return isOwn && /\/\/[^/]+\/?$/.test(address);
}

/** The weather service, a fire brigade: nobody sells what an office of the state has to say. */
function isOffice(link: Element): boolean {
  return readHost(link.getAttribute('href') ?? '')?.endsWith('.go.kr') ?? false;
}

/** Only a pop-up is closed for a day, or declined. */
export function isToolbar(layer: Element): boolean {
  const names = namesOfControls(layer);
  return !names.some((name) => isDayClose(name) || isDecline(name)) && names.filter(isTool).length >= 2;
}

function namesOfControls(layer: Element): string[] {
  return [...layer.querySelectorAll(PRESSABLE)].map(controlNameOf);
}

function controlNameOf(control: Element): string {
  const isStore = control.matches(APP_STORE_LINKS);
  return isStore ? '' : ((control.textContent?.trim() || control.getAttribute('aria-label')) ?? '');
}

/** What a pop-up is answered with, or entered by. */
const ANSWER =
  /^(?:예|네|아니[요오]|취소|확인|허용|차단|거[부절]|동의|괜찮|싫|좋아요?$|지금|더 ?알아|자세|신청|참여|바로)|로그인|가입|시작|구독|후원|알림|다운|설치|열기$/;

/** Tools have short names; what is longer is a headline, or what a pop-up is about. */
function isTool(name: string): boolean {
  return (
    name !== '' && name.length <= 12 && !isClose(name) && !isPlea(name) && !ANSWER.test(readLabel(name).words)
  );
}

/** With a particle behind it ("속보를") the word is one of an offer. */
const WARNING =
  /특보|재난|경보|주의보|속보(?![가-힣]| ?알림)|\[(?:지진|태풍|호우|대설|산불)|지진.{0,10}규모|대피(?:하|해|령|소)/;

/** Whether a layer itself tells such news, and does not only offer to send them ("속보 알림 받기"). */
function isWarning(page: Page, layer: Element): boolean {
  if (!WARNING.test(layer.textContent ?? '') || namesOfControls(layer).some(isDecline)) return false;
  const texts = page.scratch.createTreeWalker(layer, page.window.NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const text = texts.currentNode.nodeValue ?? '';
    if (WARNING.test(text) && !isPlea(text)) return true;
  }
  return false;
}
