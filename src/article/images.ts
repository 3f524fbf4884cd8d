import type { ArticleImage } from './article.ts';
import { tidyText } from './text/letters.ts';

/** Attributes that hold the real address while `src` holds a placeholder, most telling first. */
const LAZY = ['data-src', 'data-original', 'data-org-src', 'data-lazy-src', 'data-lazy', 'data-img-src'];
/** Tried last: on many sites it is the address of the link, or the one that is shared. */
const LAST_LAZY = 'data-url';
const PLACEHOLDER =
  /(?:^|[/_-])(?:(?:blank|spacer|transparent|loading|1x1|dummy|no_?image|placeholder)[\w-]{0,60}|clear|pixel)\.(?:gif|png|svg|jpg)/i;
/** Pictures are kept in folders by year, whatever these stand in: "/common/2026/11/a.jpg". */
const FURNITURE =
  /\/(?:icons?|ico|btn|buttons?|common(?!\/20\d\d)|bullets?|emoticons?|logos?)[/_-]|(?:^|[/_-])(?:icon|ico|btn|logo|bullet)[_-][\w-]{0,60}\.|\/(?:icon|logo)\./i;
/** Pixels that a photo has at least: one that declares as many is no icon, whatever it is called. */
const [LEAST_WIDTH, LEAST_HEIGHT] = [300, 200];
const DRAWING = /\.svg(?:$|\?)/i;

/** Reads the pictures of a cleaned body in order. */
export function readImages(root: Element): ArticleImage[] {
  return Array.from(root.querySelectorAll('figure'), (figure) => {
    const image = figure.querySelector('img');
    return {
      src: image?.getAttribute('src') ?? '',
      alt: image?.getAttribute('alt') || null,
      caption: tidyText(figure.querySelector('figcaption')?.textContent ?? '') || null,
    };
  }).filter(({ src }) => src !== '');
}

/**
 * Finds the address of a picture, however late the page loads it.
 * @returns an absolute http(s) URL, or null when it has none
 */
export function readImageSource(image: Element, base: URL): string | null {
  for (const address of listAddresses(image)) {
    const url = resolve(address, base);
    if (url) return url;
  }
  return null;
}

/** Whether an address is that of a picture, or of a page that shows one larger. */
export function showsPicture(address: string): boolean {
  return /photo|image|gallery|viewer|\.(?:jpe?g|png|gif|webp|avif)(?:[?#]|$)/i.test(address);
}

/** The portrait on a reporter's card. */
const PORTRAIT = /^[가-힣]{2,4}\s?(?:선임|수석|인턴)?\s?기자$/;

/** Whether a picture is a tracking pixel, an icon, a placeholder or a reporter's portrait, and no part of the article. */
export function isFurnitureImage(image: Element): boolean {
  return (
    isTiny(image) ||
    PORTRAIT.test(image.getAttribute('alt')?.trim() ?? '') ||
    listAddresses(image).length === 0
  );
}

function listAddresses(image: Element): string[] {
  const largest = largestOf(image);
  const offered = [
    largest && largest.size > 1 ? largest.address : null,
    ...LAZY.map((name) => image.getAttribute(name)),
    largest?.address ?? null,
    image.getAttribute('src'),
    image.getAttribute(LAST_LAZY),
  ];
  const isPhoto = declaresPhoto(image);
  return offered.filter(
    (address): address is string =>
      address !== null &&
      address !== '' &&
      !PLACEHOLDER.test(address) &&
      (isPhoto || !FURNITURE.test(address)) &&
      !address.startsWith('data:') &&
      !(DRAWING.test(address) && !isAloneInFigure(image)),
  );
}

/** Icons are drawings too, and stand beside the picture or in the text. */
function isAloneInFigure(image: Element): boolean {
  return image.closest('figure')?.querySelectorAll('img').length === 1;
}

function isTiny(image: Element): boolean {
  return readSides(image).some((side) => side > 0 && side <= 40);
}

function declaresPhoto(image: Element): boolean {
  const [width = 0, height = 0] = readSides(image);
  return width >= LEAST_WIDTH && height >= LEAST_HEIGHT;
}

/** Width and height in pixels, 0 where they are not declared so. */
function readSides(image: Element): number[] {
  return ['width', 'height'].map((side) => {
    const value = image.getAttribute(side) ?? '';
    return /^\d+(?:px)?$/.test(value) ? Number.parseInt(value, 10) : 0;
  });
}

/** The largest version in `srcset`, of the picture or of the <source> elements beside it; `size` is its width or its density. */
function largestOf(image: Element): { address: string; size: number } | null {
  const sets = [image.getAttribute('srcset'), image.getAttribute('data-srcset')];
  for (const source of image.closest('picture')?.querySelectorAll('source') ?? []) {
    sets.push(source.getAttribute('srcset'), source.getAttribute('data-srcset'));
  }
  const versions = sets
    .flatMap((set) => (set ?? '').split(/,\s+|(?<=\s[\d.]+[wx]),/))
    .map((version) => {
      const [address = '', size = '1x'] = version.trim().split(/\s+/);
      return { address, size: Number.parseFloat(size) || 1 };
    });
  versions.sort((a, b) => b.size - a.size);
  return versions[0]?.address ? versions[0] : null;
}

function resolve(address: string, base: URL): string | null {
  if (!URL.canParse(address, base)) return null;
  const url = new URL(address, base);
  return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : null;
}
