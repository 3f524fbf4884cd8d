import type { Page } from '../../article/page.ts';
import { namesOf } from '../../dom/element.ts';
import { isSponsored, isUnvouched } from '../../dom/links.ts';
import { isAdAddress } from '../../outlets/ad-servers.ts';
import { readCounter, readOwnPath } from '../../outlets/click-counters.ts';
import { readHost } from '../../outlets/site.ts';
import { isInBody, isInFooter, type Kept } from '../kept/kept.ts';
import { isSlotName } from '../names.ts';
import { LEAST_HEADLINE } from '../shape/headlines.ts';
import { LEAST_BANNER, readSize } from '../shape/sizes.ts';
import { measure } from '../shape/substance.ts';
import { isArticleAddress, isPictureFile, mayBeOutletProfile } from './addresses.ts';
import { isSlotSized } from './frames.ts';
import { isAdFolder } from './networks.ts';
import { isOutside } from './outside.ts';

/** Whether it depends on the size of a picture or a frame what it is. */
export function mayBeBanner(page: Page, element: Element): boolean {
  if (element.localName === 'iframe') return true;
  const link = element.closest('a');
  const address = link?.getAttribute('href') ?? '';
  if (isOutside(page, address)) return !mayBeOutletProfile(address);
  return link?.getAttribute('target') === '_blank' && readCounter(readOwnPath(page.url, address)) !== null;
}

/** Finds the advertiser's banner that a link with a picture is, with another link to the same place beside it; null when it is none. */
export function findBanner(page: Page, kept: Kept, link: Element): Element | null {
  if (!isBanner(page, kept, link)) return null;
  const figure = link.closest('figure');
  if (figure && isFilledBy(figure, link)) return figure;
  const around = link.parentElement;
  const links = [...(around?.querySelectorAll('a[href]') ?? [])];
  const isSamePlace =
    links.length === 2 && links.every((one) => one.getAttribute('href') === link.getAttribute('href'));
  if (!around || !isSamePlace) return link;
  if (!kept.isArticlePage && isEntry(around, link)) return null;
  return measure(page, around).letters <= 20 ? around : link;
}

/** Letters below a picture that is an ad. */
const LONGEST_CAPTION = 80;

/** Whether a figure shows a link, and no more than a caption with it. */
function isFilledBy(figure: Element, link: Element): boolean {
  const links = figure.querySelectorAll('a[href]');
  const pictures = figure.querySelectorAll('img, video, iframe');
  const caption = (figure.textContent ?? '').trim();
  return (
    links.length === 1 &&
    pictures.length === 1 &&
    link.contains(pictures[0] ?? null) &&
    caption.length <= LONGEST_CAPTION
  );
}

/** Whether it is one of several entries of a list, each a picture and a headline: a front lists articles of other papers too. */
function isEntry(around: Element, link: Element): boolean {
  const address = link.getAttribute('href') ?? '';
  const sources = [address, link.querySelector('img')?.getAttribute('src') ?? ''];
  const [, path = ''] = /\/\/[^/]*\/(.*)/s.exec(address) ?? [];
  if (!/\d/.test(path) || sources.some((one) => isAdAddress(one) || isAdFolder(one))) return false;
  const alike = [...(around.parentElement?.children ?? [])].filter((entry) => {
    const [picture, headline, ...others] = entry.querySelectorAll('a[href]');
    if (!picture?.querySelector('img') || !headline || others.length > 0) return false;
    return (
      entry.localName === around.localName && (headline.textContent ?? '').trim().length >= LEAST_HEADLINE
    );
  });
  return alike.length >= LEAST_ALIKE && alike.includes(around);
}

/** Entries of the same form that are a list. */
const LEAST_ALIKE = 3;

function isBanner(page: Page, kept: Kept, link: Element): boolean {
  const address = link.getAttribute('href') ?? '';
  const picture = link.matches('img') ? link : link.querySelector('img');
  if (!picture) return false;
  const source = picture.getAttribute('src') ?? '';
  // A picture without a link, or with places of its own to press on.
  if (link === picture)
    return (isAdAddress(source) && isLarge(picture)) || isHouseBanner(kept, picture, source);
  if (isAdAddress(address) || isAdAddress(source)) return true;
  if (link.textContent?.trim()) return false;
  if (isSponsored(link)) return true;
  if (!isOutside(page, address)) {
    if (SHOP.test(address) && isGoods(page, link, address)) return false;
    if (SHOP.test(address) || LEADING_ON.test(address))
      return isBannerSized(picture) && isOutOfPage(kept, picture);
    return (
      leadsOutOrNowhere(page, address) &&
      (isHouseBanner(kept, picture, source) || isInOwnSlot(kept, link, picture))
    );
  }
  // What the article shows is its own, and so are the marks of the house.
  if (link.closest('nav, figure')) return false;
  if (isInBody(kept, link)) return isNamelessSlot(link, picture);
  if (isAdFolder(source)) return true;
  // To the same picture, larger.
  if (isPictureFile(address) || isInFooter(link)) return false;
  // A button of the house's own, in a menu that floats.
  if (mayBeOutletProfile(address)) return isInSlot(link) && isBannerSized(picture);
  if (isNamedSlot(link) && !isMark(picture)) return true;
  if (isArticleAddress(address) && isHeadlined(link, address)) return false;
  // In the header stand marks of the house too; who buys the place beside the logo leaves the page open.
  const isInHeader = link.closest('header, #header') !== null;
  return isBannerSized(picture) && (!isInHeader || link.getAttribute('target') === '_blank');
}

/** What carries the address to which it leads on, once the click is counted. */
const CARRIED = /[?&]\w{1,12}=https?(?:%3A|:)/i;

/** Whether the page does not vouch for where a picture leads, or it leads on from there, which has the size of a slot and no name. */
function isNamelessSlot(link: Element, picture: Element): boolean {
  const isCounted = CARRIED.test(link.getAttribute('href') ?? '');
  return (isUnvouched(link) || isCounted) && isSlotSized(picture) && !picture.getAttribute('alt')?.trim();
}

/** Whether an address leads to another host, or nowhere. */
function leadsOutOrNowhere(page: Page, address: string): boolean {
  const host = readHost(address);
  return /^(?:#|javascript:)/i.test(address) || (host !== null && host !== page.url.hostname);
}

/** Levels between the picture of an article and the entry that has its headline too. */
const HIGHEST_ENTRY = 3;

/** Whether a link to the same place stands beside a picture as its headline: of a sister paper, in any list. */
function isHeadlined(link: Element, address: string): boolean {
  let entry: Element | null = link;
  for (let level = 0; entry && level < HIGHEST_ENTRY && entry.localName !== 'li'; level += 1)
    entry = entry.parentElement;
  return [...(entry?.querySelectorAll('a[href]') ?? [])].some(
    (other) =>
      other.getAttribute('href') === address && (other.textContent ?? '').trim().length >= LEAST_HEADLINE,
  );
}

/**
 * Whether a picture that leads to no page of the outlet is a banner that it has sold by itself. Such ones lie in a folder of
 * banners, and have the size of one or stand in a slot; so may the logo of the site, but in its header.
 */
function isHouseBanner(kept: Kept, picture: Element, source: string): boolean {
  if (!isAdFolder(source) || isInBody(kept, picture) || isInFooter(picture)) return false;
  if (picture.matches('[usemap]') || isNamedSlot(picture)) return true;
  return isBannerSized(picture) && isOutOfPage(kept, picture);
}

/** Whether a banner for another of the house's sites stands in what is called a slot. */
function isInOwnSlot(kept: Kept, link: Element, picture: Element): boolean {
  const isCalledSo = [link, link.parentElement].some((one) => one && isSlotName(namesOf(one)));
  const leadsNowhere = readHost(link.getAttribute('href') ?? '') === null;
  return isCalledSo && !leadsNowhere && isBannerSized(picture) && isOutOfPage(kept, picture);
}

/** Where the house has its shop; the folder of it. */
const SHOP = /^(?:https?:\/\/[^/]+)?\/(shop|store|mall|goods)\//i;
/** A page that only leads on to who has bought a place for a banner ("/side/item_link.php?idx=3", "/link.php?bn=3"). */
const LEADING_ON = /\/(?:\w{1,20}_)?link\.(?:php|aspx?|jsp|do)\?\w+=\d+$/i;

/** Whether a picture is that of something in the shop of the house, which its reader has come to, or which lists several. */
function isGoods({ url }: Page, link: Element, address: string): boolean {
  const folder = SHOP.exec(address)?.[1] ?? '';
  if (`${url.pathname}/`.startsWith(`/${folder}/`)) return true;
  const entry = link.closest('li') ?? link.parentElement ?? link;
  const entries = [...(entry.parentElement?.children ?? [])].filter(
    (other) => other.localName === entry.localName && other.querySelector(`a[href*="/${folder}/"] img`),
  );
  return entries.length >= LEAST_ALIKE;
}

/** Whether a picture is no part of the article or of the frame of the site. */
function isOutOfPage(kept: Kept, picture: Element): boolean {
  return !(
    isInBody(kept, picture) ||
    isInFooter(picture) ||
    picture.closest('header, #header, nav, figure, h1')
  );
}

/** Levels above a link of which one may be called a slot. */
const HIGHEST = 3;
/** Where banners float beside a page; menus and headers do so by other names ("quick", "sticky", "fixed"). */
const FLOATING_NAME = /(?:^|[\s_-])(?:wing|fly|sky|pop(?:up)?|da)(?=$|[\s_\-\dA-Z])/i;

/** Whether a link, or what is around it, is called a slot, or one of the places for banners that float. */
function isNamedSlot(link: Element): boolean {
  return isCalled(link, (names) => isSlotName(names) || FLOATING_NAME.test(names));
}

function isInSlot(link: Element): boolean {
  return isCalled(link, isSlotName);
}

function isCalled(link: Element, isSo: (names: string) => boolean): boolean {
  let around: Element | null = link;
  for (let level = 0; around && level <= HIGHEST; level += 1) {
    if (isSo(namesOf(around))) return true;
    around = around.parentElement;
  }
  return false;
}

/** Pixels of a side that some banner has at least one of. */
const LEAST_SIDE = 100;
/** Pixels of the height of a banner that is no narrow strip. */
const LEAST_HEIGHT = 50;

/** Whether a picture says that it is an icon or a mark. */
function isMark(picture: Element): boolean {
  const [width, height] = readSize(picture);
  return width > 0 && width < LEAST_SIDE && height < LEAST_SIDE;
}

/** Larger than the logo of a sister paper or of a prize, and no narrow strip. */
function isBannerSized(picture: Element): boolean {
  const [width, height] = readSize(picture);
  return width >= LEAST_SIDE && height >= LEAST_HEIGHT && isLarge(picture);
}

/** Whether a picture says that it takes more room than an icon or a button. */
export function isLarge(picture: Element): boolean {
  const [width, height] = readSize(picture);
  return width * height >= LEAST_BANNER;
}
