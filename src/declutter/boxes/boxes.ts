import type { Page } from '../../article/page.ts';
import { namesOf } from '../../dom/element.ts';
import { isBoxHeading, isWeakBoxHeading } from '../../phrases/box-headings.ts';
import { isEmbed } from '../ads/networks.ts';
import { isOutside } from '../ads/outside.ts';
import { isInBody, isInFooter, isInSiteFrame, type Kept, mustStay, standsAboveBody } from '../kept/kept.ts';
import { isLetter } from '../kept/purpose.ts';
import { TITLES } from '../names.ts';
import { isTab } from '../shape/count.ts';
import { LEAST_HEADLINE } from '../shape/headlines.ts';
import { isAdOnly, isBare, measure, nothing, type Substance } from '../shape/substance.ts';
import { withoutSpaces } from '../shape/without-spaces.ts';
import { HIDDEN_MARK } from '../style.ts';
import { isSeries, openArticleLinks } from './article-lists.ts';
import { findPlainList } from './plain-lists.ts';

const ENTRIES = `a, iframe, ins, script, form, textarea, [style], [${HIDDEN_MARK}]`;
/** Levels above a heading of which one may be its box. */
const HIGHEST = 7;
/** Nodes of the largest box: a ranking may hold that of each outlet or reporter, one of them to be seen. */
const LARGEST = 10_000;

// Parts that make one box each: when there is no list in it, the list further out belongs to another box.
const WHOLE_BOX = 'section, aside, article';

/**
 * Finds the ranking or recommendation box that a heading announces: the narrowest element around it with little else in it
 * than, behind the heading, two headlines as links (one, when the heading has the element for itself) or three short
 * entries. Where several boxes share a parent: the heading and the list behind it.
 * @param heading an element whose words announce such a box, or a frame of which they are the title
 * @returns the list or the box first; empty when the heading is an entry of a menu or a list, or heads no such box
 */
export function findBox(page: Page, kept: Kept, heading: Element): Element[] {
  if (isInSiteFrame(heading)) return [];
  const card = findCard(page, kept, heading);
  if (card) return [card];
  if (isEntry(heading)) return [];
  const plain = findPlainList(kept, heading);
  if (plain) return [plain];
  if (heading.localName === 'iframe') return isEmbed(heading.getAttribute('src') ?? '') ? [] : [heading];
  // The head of a table that is the list; other tables lay out the page.
  const cell = isInBody(kept, heading) ? null : headCell(heading);
  const table = cell?.closest('table');
  let box = (cell?.matches('td') ? table : table?.parentElement) ?? heading;
  let shown = measureBox(page, box);
  const words = heading.textContent || (heading.getAttribute('alt') ?? '');
  // Such a word alone may head links of any kind.
  const isWeak = isWeakBoxHeading(words) && !isBoxHeading(words);
  if (isWeak && isInFooter(heading)) return [];
  for (let level = 0; level < HIGHEST && !mustStay(kept, box); level += 1) {
    if (isBoxShaped(shown, standsAlone(kept, heading, box) ? 1 : 2)) {
      const isOther = isAtEdge(page, heading, box) && recommends(page, kept, words, box, shown);
      return isOther ? wholeOf(page, kept, heading, box, shown) : [];
    }
    if (!isWeak && isRecommender(kept, box, shown)) return [box];
    // Nothing but a slot: a feed of ads that has not come.
    if (isAdOnly(shown) && shown.slots > 0 && shown.outsideLinks === 0) return [box];
    if (!shown.isWhole || isNoBox(shown) || shown.frames > 0 || box.matches(WHOLE_BOX)) return [];
    const around = outOf(box);
    if (!around) return [];
    if (mustStay(kept, around)) return findListAfter(page, kept, words, heading, box);
    shown = measureBox(page, around);
    if (isNoBox(shown) || isColumn(around, box)) return findListAfter(page, kept, words, heading, box);
    box = around;
  }
  return [];
}

/** Whether a list is no menu, and no part of what this article itself tells, asks or offers. */
function recommends(page: Page, kept: Kept, words: string, list: Element, shown: Substance): boolean {
  if (isShareList(kept, list, shown) || isVote(words, list, shown) || isMenu(words, list, shown))
    return false;
  if (!isInBody(kept, list)) return true;
  return !(isContents(list) || isSeries(list) || isSubjectOfArticle(page, words, list, shown));
}

/** The link in an article, or right beside it, that is one other article, and begins with the words that say so. */
function findCard(page: Page, kept: Kept, heading: Element): Element | null {
  const link = heading.closest('a[href]');
  if (!link || link === heading || link.closest('li, p, figure')) return null;
  const isBeside = kept.bodies.some((body) => link.parentElement?.contains(body));
  if (!isInBody(kept, link) && !isBeside) return null;
  const words = heading.textContent?.trim() ?? '';
  const text = link.textContent?.trim() ?? '';
  const isCard = text.startsWith(words) && text.length - words.length >= LEAST_HEADLINE;
  return isCard && !isInSentence(link) && !isOutside(page, link.getAttribute('href') ?? '') ? link : null;
}

function isInSentence({ previousSibling, nextSibling }: Element): boolean {
  return [previousSibling, nextSibling].some((beside) => beside?.nodeType === 3 && beside.nodeValue?.trim());
}

/** Whether what looks like a list of key words is that of the ways to share an article, under its subtitle. */
function isShareList(kept: Kept, box: Element, { headlines }: Substance): boolean {
  return headlines < 2 && standsAboveBody(kept, box);
}

/** Whether it is called a vote, or its links lead nowhere and none is a headline: what a reader may think of the article. */
function isVote(words: string, box: Element, { headlines }: Substance): boolean {
  if (/(?:투표|설문|퀴즈)\s*$/.test(words) || /(?:^|[\s_-])(?:poll|vote|survey)/i.test(namesOf(box)))
    return true;
  const addresses = [...box.querySelectorAll('a[href]')].map((link) => link.getAttribute('href') ?? '');
  if (addresses.length === 0) return false;
  return (
    addresses.every((address) => CASTS.test(address)) ||
    (headlines === 0 && addresses.every((address) => address === '#'))
  );
}

/** By what a vote is cast: a script, or a page that is asked with the answer. */
const CASTS = /^javascript:.*(?:poll|vote|survey)|\/(?:poll|vote|survey)s?\b[^?]*\?/i;

/** What heads a ranking of words that many look for, none of them as long as a headline. */
const OF_KEY_WORDS = /검색어|핫\s?이슈|키워드|토픽|태그|트렌드|급상승|실시간/;

/** Whether nothing in a list is as long as a headline, or has a picture. */
function isMenu(words: string, box: Element, { headlines }: Substance): boolean {
  const isRanking = isBoxHeading(words) && OF_KEY_WORDS.test(words);
  return headlines === 0 && !isRanking && !box.querySelector('a img');
}

/** Whether all links of a list lead to places on the page: some are made late, by a script. */
function isContents(list: Element): boolean {
  const addresses = [...list.querySelectorAll('a[href]')].map((link) => link.getAttribute('href') ?? '');
  return addresses.length > 0 && addresses.every((address) => /^#./.test(address));
}

/** What an article recommends that is no other article, unless the links are ("추천 맛집", "기자가 추천한 곳"). */
const OF_THINGS = /코스|맛집|도서|전시|축제|공연|영화|여행지|명소|숙소|카페|곳\s*$/;

/** Whether a list inside the article is what it tells of: it leads away from the site, or the article is a letter. */
function isSubjectOfArticle(
  page: Page,
  words: string,
  list: Element,
  { ownLinks, outsideLinks }: Substance,
): boolean {
  if (outsideLinks > ownLinks || isLetter(page)) return true;
  if (!OF_THINGS.test(words)) return false;
  const links = [...list.querySelectorAll('a[href]')];
  return 2 * links.filter(openArticleLinks(page) ?? (() => false)).length < links.length;
}

/** Whether nothing but a frame stands below a heading: what the site recommends by a script of its own. */
function isRecommender(kept: Kept, box: Element, shown: Substance): boolean {
  const { letters, ownLinks, outsideLinks, media, buttons, fields, frames, plainFrames, isWhole } = shown;
  if (isInBody(kept, box) || frames !== 1 || plainFrames !== 1) return false;
  const frame = box.querySelector('iframe');
  const isOther = frame && OTHER_FRAME.test(`${frame.getAttribute('src')} ${namesOf(frame)} ${namesOf(box)}`);
  return isWhole && !isOther && letters + ownLinks + outsideLinks + media + buttons + fields === 0;
}

/** What a frame shows that is no list: what readers write or think, films and charts. */
const OTHER_FRAME =
  /comment|reply|cbox|livere|disqus|poll|vote|survey|video|movie|\bvod|\btv|live|chart|graph|map|stock|weather/i;

/** A box with the picture beside its one entry, or as much of it as is no stranger to the list. */
function wholeOf(page: Page, kept: Kept, heading: Element, box: Element, shown: Substance): Element[] {
  const around = box.parentElement;
  if (shown.headlines === 1 && around?.childElementCount === 2 && !mustStay(kept, around)) {
    const { letters, headlines, ownLinks, media, frames } = measure(page, around, { except: box });
    if (letters + headlines + frames === 0 && ownLinks + media === 1) return [around];
  }
  return withoutStrangers(page, heading, box);
}

/** The head of a table that a heading stands in; a plain cell is one when it is the whole first row, and holds nothing else. */
function headCell(heading: Element): Element | null {
  const cell = heading.closest('th, caption, td:only-child');
  if (!cell?.matches('td')) return cell;
  const isFirst = !cell.parentElement?.previousElementSibling;
  return isFirst && cell.textContent?.trim() === heading.textContent?.trim() ? cell : null;
}

/** A table of one column is a box like any other. */
function outOf({ parentElement }: Element): Element | null {
  const table = parentElement?.matches('td') ? parentElement.closest('table') : null;
  return table && !table.querySelector('th, td + td') ? table : parentElement;
}

/** Measures only until it is clear that there is more than one box of links; not at all what has neither links nor slots. */
function measureBox(page: Page, element: Element): Substance {
  if (!element.querySelector(ENTRIES)) return nothing();
  return measure(page, element, { limit: LARGEST, isEnough: isNoBox });
}

/** Letters of a heading that is set like any other text. */
const LONGEST_TITLE = 30;

/** Whether another part of it is a list with a heading of its own, however that is set. */
function isColumn(around: Element, own: Element): boolean {
  return [...around.children].some((part) => {
    const [first, ...rest] = part.children;
    if (part === own || !first || part.hasAttribute(HIDDEN_MARK)) return false;
    if (first.matches('a[href]') || first.querySelector('a[href]') || isTab(first)) return false;
    const words = first.textContent?.trim() ?? '';
    const isTitle = words.length <= LONGEST_TITLE && /[가-힣a-z]{2}/i.test(words);
    return isTitle && rest.some((list) => list.querySelectorAll('a[href]').length >= 2);
  });
}

/** A box, or, when something that is neither heading nor list stands in it too, those two. */
function withoutStrangers(page: Page, heading: Element, box: Element): Element[] {
  const children = [...box.children];
  const first = children.findIndex(
    (child) => !child.contains(heading) && (child.matches('a[href]') || child.querySelector('a[href]')),
  );
  // What stands above the list belongs to its heading.
  const strangers = children
    .slice(first)
    .filter((child) => !child.contains(heading) && isStranger(page, child));
  // A line below a single entry is its lead.
  const isSingle = strangers.length === 1 && measure(page, box).headlines === 1;
  if (strangers.length === 0 || box === heading || isSingle) return [box];
  const list = children.filter((child) => {
    return child.contains(heading) || !(strangers.includes(child) || isBare(measure(page, child)));
  });
  return list.sort((one, other) => Number(one.contains(heading)) - Number(other.contains(heading)));
}

/** A line of the weather, a notice. */
function isStranger(page: Page, child: Element): boolean {
  if (child.matches('a[href]') || child.querySelector('a[href]')) return false;
  return measure(page, child).letters >= 12 && !COUNTED.test(child.textContent ?? '');
}

/** "06.17. 오후 3시 기준": when a ranking was counted. */
const COUNTED = /\d.{0,20}(?:기준|집계|업데이트)\s*$/;

/** The list beside a heading; inside the article it is a part of the article, and above it the ways to share it. */
function findListAfter(page: Page, kept: Kept, words: string, heading: Element, title: Element): Element[] {
  const list = title.nextElementSibling;
  // With a picture of its own it heads that.
  if (title !== heading && title.querySelector('figure, video')) return [];
  if (!list || isInBody(kept, title) || mustStay(kept, list) || standsAboveBody(kept, list)) return [];
  const shown = measureBox(page, list);
  const isBox = isBoxShaped(shown) && !isVote(words, list, shown) && !isMenu(words, list, shown);
  return isBox ? [list, title] : [];
}

/** @param least headlines; of a list that turns its pages, one is to be seen */
function isBoxShaped(shown: Substance, least = 2): boolean {
  const hasList =
    shown.headlines >= least || shown.entries >= 3 || (shown.headlines > 0 && shown.entries > 1);
  return shown.isWhole && !isNoBox(shown) && hasList && 2 * shown.linkLetters >= shown.letters;
}

/** Sentences, fields or further headings make it more than one box of links; dates, ranks and short teasers do not. */
function isNoBox({ prose, fields, headings }: Substance): boolean {
  return prose > 300 || fields > 0 || headings > 1;
}

/** Whether a heading is at the top of its box, or at the bottom of one that has nothing above its list. */
function isAtEdge(page: Page, heading: Element, box: Element): boolean {
  if (heading === box) return true;
  // A link is counted whole.
  const end = heading.closest('a') ?? heading;
  const above = measure(page, box, { limit: LARGEST, until: end });
  if (above.headlines === 0 && above.entries <= 2 && above.letters <= 20) return true;
  const whole = measure(page, box, { limit: LARGEST });
  const isLast = above.headlines === whole.headlines && above.entries === whole.entries;
  const first = box.querySelector('a') ?? end;
  // A number at most stands before the first of them.
  if (!isLast || measure(page, box, { until: first }).letters > 1) return false;
  // Else it heads the list that comes next, unless that has a heading of its own.
  const next = box.nextElementSibling && measureBox(page, box.nextElementSibling);
  return whole.letters <= 20 && !(next && isBoxShaped(next) && next.letters + next.headings === 0);
}

/** Whether a box has nothing above its one list but this heading, so that a single entry may be all that is to be seen of it. */
function standsAlone(kept: Kept, heading: Element, box: Element): boolean {
  const title = heading.closest('h2, h3, h4, h5, h6, strong, b') ?? firstIn(heading.parentElement, heading);
  const words = title?.textContent ?? '';
  if (isInBody(kept, box))
    return box.matches('div, aside, section') && isBoxHeading(words) && title?.parentElement === box;
  if (isWeakBoxHeading(words) && !isBoxHeading(words) && !isPaged(box)) return false;
  return title !== null && (box.matches(WHOLE_BOX) || title.parentElement === box);
}

function firstIn(box: Element | null, heading: Element): Element | null {
  return box?.firstElementChild === heading ? heading : null;
}

/** Whether it turns its pages ("1/4"). */
function isPaged(box: Element): boolean {
  return /(?:^|\D)\d{1,2}\s*\/\s*\d{1,2}(?:\D|$)/.test(box.textContent ?? '');
}

function isTitleOf(heading: Element): boolean {
  return heading.closest(`${TITLES}, img, [role="tab"]`) !== null;
}

/** Whether the words are those of a link among others, not of what stands above them; tabs are headings. */
function isEntry(heading: Element): boolean {
  const link = heading.closest('a[href]');
  const isTitle = isTitleOf(heading);
  if (!link && isTitle) return false;
  const list = heading.closest('ul, ol');
  // A heading that leads to the whole ranking, alone in its line.
  const line = link?.parentElement;
  const isAlone =
    line?.childElementCount === 1 && line.matches('div, p, header') && isBoxHeading(link?.textContent ?? '');
  if (!list && isAlone) return false;
  const leadsOn = link !== null && !/#|^javascript:/i.test(link.getAttribute('href') ?? '');
  if (!list) return leadsOn && !isTitle;
  return leadsOn || list.children.length > 5 || withoutSpaces(list.textContent ?? '').length > 60;
}
