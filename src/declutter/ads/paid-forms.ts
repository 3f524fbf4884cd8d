import type { Page } from '../../article/page.ts';
import { readOwnPath } from '../../outlets/click-counters.ts';
import { readHost } from '../../outlets/site.ts';
import { isInSiteFrame, type Kept, mustStay } from '../kept/kept.ts';
import { holdsSearch } from '../kept/site-parts.ts';
import { measure } from '../shape/substance.ts';
import { isOutside } from './outside.ts';

/** Finds forms that open a window of their own; `isPaidForm` decides. */
export const PAID_FORMS = 'form[target="_blank"]';

/** What is asked for and given, where one leaves a name or a number. */
const SERVICE =
  /(?:보험|대출|연금|렌탈|카드|이자|한도|견적|상담|진단).{0,60}(?:조회|비교|상담|신청|확인|진단|받기)/s;
/** What a reader pays for or gives, and what is worked out for one. */
const OF_READER = /구독|결제|후원|계좌 ?이체|계산기/;
/** Letters of such a form. */
const LONGEST = 200;

/** Whether a form takes the data of customers: it offers a deal in a few words, and opens a window of its own. */
export function isPaidForm(form: Element): boolean {
  const text = form.textContent ?? '';
  if (text.length > 2 * LONGEST || !SERVICE.test(text) || OF_READER.test(text)) return false;
  return !form.querySelector('[type="password"]');
}

/** Whether what is filled in goes to another host than the page's. */
function isSentAway(page: Page, form: Element): boolean {
  const action = form.getAttribute('action') ?? '';
  const host = readHost(action);
  if ((host !== null && host !== page.url.hostname) || isOutside(page, action)) return true;
  return LEADS_ON.test(readOwnPath(page.url, action) ?? '');
}

/** A folder of the site from which it leads on to those for whom it gathers them. */
const LEADS_ON = /^\/(?:bridge|relay|redirect|landing)\//;

/** Finds the form itself, where it shows nothing else. */
export function findPaidForm(page: Page, kept: Kept, form: Element): Element | null {
  if (!form.matches(PAID_FORMS) || !isPaidForm(form) || !isSentAway(page, form)) return null;
  if (isInSiteFrame(form) || mustStay(kept, form)) return null;
  const { letters, ownLinks, isWhole } = measure(page, form);
  return isWhole && letters <= LONGEST && ownLinks <= 1 && !holdsSearch(form) ? form : null;
}
