import { countLetters, tidyText } from '../../text/letters.ts';

/** The alt text; '' for placeholders that CMS templates insert. */
export function readAlt(image: Element): string {
  const alt = tidyText(image.getAttribute('alt') ?? '');
  return countLetters(alt) < 2 ||
    /^(?:크게 ?보기|확대(?: ?보기)?|사진 ?설명|이미지|사진|(?:기사|본문|첨부) ?(?:이미지|사진)|photo|image)$/i.test(
      alt,
    )
    ? ''
    : alt;
}

type Size = { width: string; height: string };

/** Width and height in CSS pixels, if the page gives both as numbers: they keep the place until the picture is there. */
export function readPageSize(image: Element): Size | null {
  const [width, height] = ['width', 'height'].map(
    (name) => /^(\d{2,4})(?:px)?$/.exec(image.getAttribute(name)?.trim() ?? '')?.[1],
  );
  return width && height ? { width, height } : null;
}

/** @param size in CSS pixels, null when unknown; an empty caption or alt is left out */
export function makeFigure(
  scratch: Document,
  { src, alt, caption, size }: { src: string; alt: string; caption: string; size: Size | null },
): Element {
  const figure = scratch.createElement('figure');
  const image = scratch.createElement('img');
  image.setAttribute('src', src);
  if (alt) image.setAttribute('alt', alt);
  for (const [name, value] of Object.entries(size ?? {})) image.setAttribute(name, value);
  figure.append(image);
  if (caption) figure.append(makeCaption(scratch, caption));
  return figure;
}

/** Makes the caption of a figure; its text goes in as it is. */
export function makeCaption(scratch: Document, text: string): Element {
  const caption = scratch.createElement('figcaption');
  caption.textContent = text;
  return caption;
}
