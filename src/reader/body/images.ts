import { ASIDE_ATTRIBUTE } from './text-map.ts';

type Options = { showImages: boolean; enlarge: (caption: string) => string; showImage: string };

/** Makes each image a button that shows it large; while images are off, one that shows it at all. */
export function arrangeImages(body: DocumentFragment, { showImages, enlarge, showImage }: Options): void {
  for (const image of body.querySelectorAll('img')) {
    const caption = image.closest('figure')?.querySelector('figcaption')?.textContent?.trim() ?? '';
    const button = body.ownerDocument.createElement('button');
    button.type = 'button';
    button.className = 'zoom';
    button.setAttribute(ASIDE_ATTRIBUTE, '');
    const name = caption || image.alt;
    button.setAttribute('aria-label', enlarge(name));
    outermostLink(image).replaceWith(button);
    image.loading = 'lazy';
    image.decoding = 'async';
    if (showImages) {
      button.append(image);
      continue;
    }
    // Without the element there is nothing that the browser would load.
    button.dataset.source = image.src;
    button.dataset.text = image.alt;
    button.dataset.enlarge = enlarge(name);
    button.setAttribute('aria-label', name ? `${showImage}: ${name}` : showImage);
    button.textContent = showImage;
  }
}

/**
 * Puts words in the place of an image that did not come; its button asks for it once more.
 * @param failed what to say
 */
export function standInFor(image: HTMLImageElement, failed: string): void {
  const button = image.closest<HTMLButtonElement>('button.zoom');
  if (!button) return;
  button.dataset.source = image.src;
  button.dataset.text = image.alt;
  button.dataset.enlarge = button.getAttribute('aria-label') ?? '';
  button.removeAttribute('aria-label');
  // Most sites write the caption, which stands below, into it once more.
  const caption = button.closest('figure')?.querySelector('figcaption')?.textContent ?? '';
  button.textContent = caption.includes(image.alt.trim()) ? failed : `${failed} ${image.alt}`;
}

/**
 * Marks an image that has come: what shines through it was drawn for white paper, in every theme. Not before it can be
 * painted, else the paper would be seen first.
 */
export async function showCome(image: HTMLImageElement): Promise<void> {
  // One that cannot be decoded is told of as an error.
  await image.decode().catch(() => undefined);
  // Else a new ground may be painted a moment before the picture on it (Chromium 150).
  image.decoding = 'sync';
  image.dataset.come = '';
}

/** Shows the image that a button stands for. @returns false when it shows already */
export function revealImage(button: HTMLButtonElement): boolean {
  const { source, text, enlarge } = button.dataset;
  if (!source || button.querySelector('img')) return false;
  const image = button.ownerDocument.createElement('img');
  image.alt = text ?? '';
  image.src = source;
  button.replaceChildren(image);
  button.setAttribute('aria-label', enlarge ?? '');
  return true;
}

/** The link that holds nothing but the image, which leads to a larger version or to the page itself; else the image. */
function outermostLink(image: HTMLImageElement): Element {
  const link = image.closest('a');
  return link && link.textContent?.trim() === '' && link.childElementCount === 1 ? link : image;
}
