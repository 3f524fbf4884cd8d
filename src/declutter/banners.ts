import type { Page } from '../article/page.ts';
import { isOutside } from './count.ts';
import { isInFooter, type Kept } from './kept.ts';
import { isSlotName } from './names.ts';
import { isAdAddress, isAdFolder, readHost } from './networks.ts';

// Where an outlet has a place of its own, and where its app is.
const ownPlaces =
  /(?:^|\.)(?:facebook|twitter|x|instagram|youtube|kakao|naver|band|tiktok|threads|telegram|t|linkedin|google|apple|daum)\.(?:com|net|us|me)$/;

/** Whether a link with nothing in it but a picture is an advertiser's banner. */
export function isBanner(page: Page, { body }: Kept, link: Element): boolean {
  const address = link.getAttribute('href') ?? '';
  if (!isOutside(page, address) || link.textContent?.trim()) return false;
  if (isAdAddress(address) || /\bsponsored\b/.test(link.getAttribute('rel') ?? '')) return true;
  // What the article shows is its own, and so are the marks of the house.
  if (body?.contains(link) || link.closest('nav, figure') || isInFooter(link)) return false;
  const picture = link.querySelector('img');
  const source = picture?.getAttribute('src') ?? '';
  if (isAdFolder(source) || isAdAddress(source) || isNamedSlot(link)) return true;
  if (ownPlaces.test(readHost(address) ?? '') || link.closest('header, #header')) return false;
  return picture !== null && isBannerSized(picture);
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
