import type { Page } from '../../article/page.ts';
import { parentOf, precedes } from '../../dom/clobbering.ts';
import { namesOf } from '../../dom/element.ts';
import { readHost, siteOf, withoutHost } from '../../outlets/site.ts';
import { isListAddress, isPictureFile } from '../ads/addresses.ts';
import { isInBody, isInFooter, isInSiteFrame, type Kept, mustStay } from '../kept/kept.ts';
import { TITLES } from '../names.ts';
import { coveredWords, LEAST_HEADLINE } from '../shape/headlines.ts';
import { measure, type Substance } from '../shape/substance.ts';
import { LEFT_SHOWN } from '../style.ts';

/** Entries that make a list. */
export const LEAST_ENTRIES = 3;
/** Words to press on above a list that are links too. */
const MOST_TABS = 6;
/** Levels between a link and the list that it is an entry of. */
const HIGHEST_ENTRY = 5;

/**
 * A test whether a link leads to another article of the site: its address has the form of the page's own.
 * @returns null when the page's address has no number by which articles are told apart
 */
export function openArticleLinks(page: Page): ((link: Element) => boolean) | null {
  const own = readForm(page.url.pathname + page.url.search);
  if (own.digits === 0) return null;
  const site = siteOf(page.url.hostname);
  return (link) => {
    const address = link.getAttribute('href') ?? '';
    const host = readHost(address);
    if (!isHeadline(link) || (host !== null && siteOf(host) !== site)) return false;
    const form = readForm(withoutHost(address));
    if (isListAddress(address) && !isListAddress(page.url.pathname)) return false;
    // A part of the same article: one of its pictures, its next page.
    if (own.page === '' && pathOf(address) === page.url.pathname) return false;
    if (isPictureFile(address) || (isPhotoViewer(address) && !link.textContent?.trim())) return false;
    if (form.digits === 0 || form.page !== own.page || form.id === own.id) return false;
    if (own.isNumber && !form.isNumber && !DAY.test(address)) return false;
    return (
      form.folder === own.folder ||
      isLikelySystem(form.digits, own.digits) ||
      (DAY.test(address) && DAY.test(page.url.pathname))
    );
  };
}

function pathOf(address: string): string | undefined {
  return withoutHost(address).split('?', 1)[0];
}

/** Digits by which a system tells its articles apart, so many that its series and its people have fewer. */
const LEAST_DIGITS = 6;

/** Whether addresses in different folders may be those of one system's articles: by how long their numbers are. */
function isLikelySystem(one: number, other: number): boolean {
  return Math.min(one, other) >= LEAST_DIGITS && Math.abs(one - other) <= 1;
}

/** The day of an article as folders; what tells it from others of that day may be letters alone. */
const DAY = /\/20\d{2}\/[01]\d\/[0-3]\d\//;

/** Whether an address is where a picture of the article is shown larger. */
function isPhotoViewer(address: string): boolean {
  return /\/(?:photos?|images?|gallery|viewer)\b/i.test(address);
}

/** What articles of one system have in common (first folder, name of the page), and what tells one from the other. */
type Form = {
  folder: string;
  page: string;
  /** All its numbers. */
  id: string;
  digits: number;
  /** Whether a number is its page: one in a name ("home01.html") tells no article from another. */
  isNumber: boolean;
};

/** How addresses write letters that are not Latin ("%EA%B0%80"). */
const ENCODED = /%[0-9a-f]{2}/gi;

function readForm(address: string): Form {
  const [path = ''] = address.split('?', 1);
  const names = path.split('/');
  const page = names.at(-1) ?? '';
  const id = address.replace(ENCODED, '').replace(/\D+/g, ' ').trim();
  return {
    // Some have the article's number alone, or begin with a year.
    folder: (names[1] ?? '').replace(/^\d+$/, ''),
    page: /\d/.test(page) ? '' : page,
    id,
    digits: id.replaceAll(' ', '').length,
    isNumber: /^\d/.test(page),
  };
}

/** Whether a list numbers headlines that are one link each, wherever they lead. */
export function isNumbered(list: Element): boolean {
  return list.localName === 'ol' && hasEntries(list);
}

/** The narrowest elements that hold several of some links each. */
export function findLists(links: readonly Element[]): Set<Element> {
  const entries = new Map<Element, number>();
  for (const link of links) for (const box of listAround(link)) entries.set(box, (entries.get(box) ?? 0) + 1);
  const lists = links.map((link) => listAround(link).find((box) => (entries.get(box) ?? 0) >= LEAST_ENTRIES));
  return new Set(lists.filter((list) => list !== undefined));
}

function listAround(link: Element): Element[] {
  const around: Element[] = [];
  for (let box = parentOf(link); box && around.length < HIGHEST_ENTRY; box = parentOf(box)) around.push(box);
  return around;
}

/**
 * Finds the box beside the article that a list of other articles fills, whatever its heading says.
 * @returns the box first, then its heading when that stands beside it; empty when it is no such list, or one that
 *   belongs to the article (what it is related to, its series, its reporter's) or is plain news: the latest articles
 */
export function findArticleList(page: Page, kept: Kept, list: Element): Element[] {
  if (!kept.isArticlePage || isInSiteFrame(list) || isInFooter(list)) return [];
  if (!standsAside(kept, list)) return [];
  let box = list;
  let shown = measure(page, box, { limit: LARGEST });
  if (!isList(shown) || !hasEntries(list)) return [];
  for (let around = parentOf(box); around && !mustStay(kept, around); around = parentOf(around)) {
    const wider = measure(page, around, { limit: LARGEST });
    if (
      wider.headlines !== shown.headlines ||
      wider.entries > shown.entries + MOST_TABS ||
      !isList(wider) ||
      !isLast(page, around, box)
    )
      break;
    [box, shown] = [around, wider];
  }
  if (mustStay(kept, box)) return [];
  // The user wants to see it, or a part of it.
  if (box.closest(LEFT_SHOWN) ?? box.querySelector(LEFT_SHOWN)) return [];
  const inside = headingsOf(page, box);
  const title = inside === '' ? box.previousElementSibling : null;
  const heading = title && isHeading(page, kept, title) ? title : null;
  const words = heading?.textContent ?? inside;
  if (isOfArticle(words) || STAYS.test(words) || isCalledOfArticle(list)) return [];
  if (isColumnOf(page, heading ?? box.querySelector(TITLES))) return [];
  if (isSeries(list)) return [];
  return heading ? [box, heading] : [box];
}

/** Nodes of the largest box. */
const LARGEST = 1500;
/** Letters of the heading of a list. */
export const LONGEST_HEADING = 40;
const OF_ARTICLE =
  /관련|연관|기자|필자|칼럼|시리즈|연재|연속|기획(?!전)|특집|이전|지난\s?(?:기사|글|[회화호편](?![가-힣]))|앞선|후속|이어지는|이\s?사건|다음\s?(?:기사|글|뉴스|[회화호편](?![가-힣])|$)|회차|목차|꼭지|최신|속보|새\s?소식/;
const OF_ARTICLE_NAME =
  /rel(?:at|news|_)|report|journal|writer|author|column|series|gallery|paging|comment|reply|(?:^|[\s_-])(?:issue(?![_-]?(?:now|pick))|topic|timeline|notice|paper|scrap|vod)/i;
/** What goes on, what the house has to say, and what its reader has chosen; in a headline each may stand for anything. */
const STAYS =
  /이슈(?!\s?(?:픽|now|pick))|타임라인|일지|지면|바로잡|정정|공지|알림|알립니다|최근\s?본|(?<!많이\s?)저장|스크랩|다시\s?보기/i;

/** Whether words above or in a list say that it belongs to the article. */
export function isOfArticle(words: string): boolean {
  return OF_ARTICLE.test(words);
}

/** Letters of the name of a column. */
const LEAST_COLUMN = 5;

/** Whether the heading of a list is the name of the column that the page's own title tells ("[나래울의 세상읽기] …"), or one of its tags. */
function isColumnOf({ root }: Page, heading: Element | null): boolean {
  const name = heading?.textContent?.trim() ?? '';
  if (name.length < LEAST_COLUMN) return false;
  const told = 'title, h1, meta:is([property="og:title"], [property="article:tag"], [name$="keywords"])';
  const titles = [...root.querySelectorAll(told)].map(
    (title) => title.getAttribute('content') ?? title.textContent ?? '',
  );
  return titles.some((title) => title.includes(name));
}

/** Whether what a list stands in is called so. */
export function isCalledOfArticle(list: Element): boolean {
  return OF_ARTICLE_NAME.test(namesAround(list));
}

/** An entry that is sold may be hidden already. */
function isList({
  entries,
  slots,
  prose,
  fields,
  headings,
  linkLetters,
  letters,
  isWhole,
}: Substance): boolean {
  const isFull = entries + slots >= LEAST_ENTRIES && 2 * linkLetters >= letters;
  return isWhole && isFull && prose <= 300 && fields === 0 && headings <= 1;
}

/** Whether its parts are entries with one article each: what holds several is a box in a column of boxes. */
function hasEntries(list: Element): boolean {
  const addresses = [...list.children].map((entry) => {
    const links = entry.matches('a') ? [entry] : [...entry.querySelectorAll('a[href]')];
    return new Set(links.filter(isHeadline).map((link) => link.getAttribute('href')));
  });
  const entries = addresses.filter(({ size }) => size > 0);
  return entries.length >= LEAST_ENTRIES && entries.every(({ size }) => size === 1);
}

/** Whether the words of a link, its picture's, or those that it lies over are long enough for a headline. */
export function isHeadline(link: Element): boolean {
  const words = link.textContent?.trim() || (link.querySelector('img')?.getAttribute('alt') ?? '');
  return words.length >= LEAST_HEADLINE || coveredWords(link) !== null;
}

/** Whether nothing but a heading stands beside a part of a box, above it, and a word that leads on below. */
function isLast(page: Page, around: Element, part: Element): boolean {
  const children = [...around.children];
  const at = children.indexOf(part);
  const above = children.slice(0, at).map(({ textContent }) => (textContent ?? '').trim());
  return (
    above.join('').length <= LONGEST_HEADING && children.slice(at + 1).every((below) => isMore(page, below))
  );
}

function isMore(page: Page, element: Element): boolean {
  const { letters, linkLetters, media, fields } = measure(page, element);
  return letters + linkLetters <= 10 && media + fields === 0;
}

const SIDES = 'aside, [class*="side" i], [id*="side" i], [class*="right" i], [id*="right" i]';

/** Whether a list stands behind the article, or in a column beside it. */
function standsAside(kept: Kept, list: Element): boolean {
  const { body, bodies } = kept;
  if (!body || isInBody(kept, list)) return false;
  const side = list.closest(SIDES);
  if (side && !bodies.some((one) => side.contains(one))) return true;
  return precedes(body, list);
}

/** Whether the entries count on (①②, (상)(중)(하)), or bear the same name before their headlines. */
export function isSeries(list: Element): boolean {
  const words = [...list.querySelectorAll('a[href]')].map(({ textContent }) => (textContent ?? '').trim());
  const names = words.map((text) => /^\[[^\]]+\]|[①-⑳]|\((?:상|중|하|\d{1,2})\)/.exec(text)?.[0] ?? '');
  const named = names.filter((name) => name !== '');
  return named.length >= 2 && (new Set(named).size === 1 || named.every((name) => !name.startsWith('[')));
}

/** A few words above a list, which may lead to all of it. */
function isHeading(page: Page, kept: Kept, title: Element): boolean {
  if (mustStay(kept, title) || title.querySelector('table, ul, ol, dl')) return false;
  const { letters, linkLetters, headlines, media, fields } = measure(page, title);
  return letters + linkLetters <= LONGEST_HEADING && headlines <= 1 && media + fields === 0;
}

/** What stands above the first entry, and the further headings among them. */
function headingsOf(page: Page, box: Element): string {
  const first = [...box.querySelectorAll('a')].find(isHeadline);
  // Not by the document, whose properties a page can replace.
  const above = new page.window.Range();
  above.setStart(box, 0);
  if (first) above.setEndBefore(first);
  const others = [...box.querySelectorAll(TITLES)].filter((title) => !title.closest('a'));
  return [above.toString(), ...others.map(({ textContent }) => textContent)].join(' ').trim();
}

function namesAround(list: Element): string {
  const around = [list, ...listAround(list).slice(0, 2)];
  return around.map(namesOf).join(' ');
}
