import type { Page } from '../article/page.ts';
import { isOutside } from './count.ts';
import { isInFooter, type Kept } from './kept.ts';
import { isSlotName } from './names.ts';
import { isAdAddress, isAdFolder, readHost } from './networks.ts';
import { measure } from './substance.ts';

// Where an outlet has a place of its own, and where its app is.
const ownPlaces =
  /(?:^|\.)(?:facebook|twitter|x|instagram|youtube|kakao|naver|band|threads|google|apple|daum)\.(?:com|net|us)$/;

/** Whether an address is that of a place where outlets are at home too: a network of friends, a store of apps. */
export function isOwnPlace(address: string): boolean {
  return ownPlaces.test(readHost(address) ?? '');
}

/** Finds the advertiser's banner that a link with a picture is, with another link to the same place beside it; null when it is none. */
export function findBanner(page: Page, kept: Kept, link: Element): Element | null {
  if (!isBanner(page, kept, link)) return null;
  const around = link.parentElement;
  const links = [...(around?.querySelectorAll('a[href]') ?? [])];
  const isSamePlace =
    links.length === 2 && links.every((one) => one.getAttribute('href') === link.getAttribute('href'));
  return around && isSamePlace && measure(page, around).letters <= 20 ? around : link;
}

function isBanner(page: Page, { body }: Kept, link: Element): boolean {
  const address = link.getAttribute('href') ?? '';
  const picture = link.matches('img') ? link : link.querySelector('img');
  if (!picture) return false;
  const source = picture.getAttribute('src') ?? '';
  // A picture without a link, or with places of its own to press on.
  if (link === picture) return isHouseBanner(picture, source, body);
  if (isAdAddress(address) || isAdAddress(source)) return true;
  if (link.textContent?.trim()) return false;
  if (!isOutside(page, address)) return leadsNowhere(address) && isHouseBanner(picture, source, body);
  if (/\bsponsored\b/.test(link.getAttribute('rel') ?? '')) return true;
  // What the article shows is its own, and so are the marks of the house.
  if (body?.contains(link) || link.closest('nav, figure')) return false;
  if (isAdFolder(source)) return true;
  if (isInFooter(link)) return false;
  if (isNamedSlot(link)) return true;
  if (isOwnPlace(address) || link.closest('header, #header')) return false;
  return isBannerSized(picture);
}

function leadsNowhere(address: string): boolean {
  return /^(?:#|javascript:)/i.test(address);
}

/**
 * Whether a picture that leads nowhere is a banner that the outlet has sold by itself. Such ones lie in a folder of
 * banners, and have the size of one or stand in a slot; so may the logo of the site, but in its header.
 */
function isHouseBanner(picture: Element, source: string, body: Element | null): boolean {
  if (!isAdFolder(source) || body?.contains(picture) || isInFooter(picture)) return false;
  if (picture.matches('[usemap]') || isNamedSlot(picture)) return true;
  return isBannerSized(picture) && !picture.closest('header, #header, nav, figure, h1');
}

const highest = 3;
const floatingName =
  /(?:^|[\s_-])(?:wing|float(?:ing)?|fly|sticky|sky|quick|pop(?:up)?|fixed|da)(?=$|[\s_\-\dA-Z])/i;

function isNamedSlot(link: Element): boolean {
  let around: Element | null = link;
  for (let level = 0; around && level <= highest; level += 1) {
    const names = `${around.getAttribute('id') ?? ''} ${around.getAttribute('class') ?? ''}`;
    if (isSlotName(names) || floatingName.test(names)) return true;
    around = around.parentElement;
  }
  return false;
}

/** Larger than the logo of a sister paper or of a prize. */
function isBannerSized(picture: Element): boolean {
  const [width, height] = [Number(picture.getAttribute('width')), Number(picture.getAttribute('height'))];
  return width >= 100 && height >= 50 && width * height >= 12_000;
}
