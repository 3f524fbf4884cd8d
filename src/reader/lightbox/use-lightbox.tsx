import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { type LargeImage, Lightbox } from './lightbox.tsx';

type Shown = { images: LargeImage[]; index: number };

/** The lightbox, if it is open, and how to open and close it. */
export function useLightbox(): {
  view: VNode | null;
  open: (image: HTMLImageElement) => void;
  /** @returns false when it was not open */
  close: () => boolean;
} {
  const [shown, setShown] = useState<Shown | null>(null);
  const open = (image: HTMLImageElement) => {
    const all = [...(image.closest('.body')?.querySelectorAll('img') ?? [])];
    setShown({ images: all.map(describe), index: all.indexOf(image) });
  };
  const close = () => {
    setShown(null);
    return shown !== null;
  };
  const view = shown && (
    <Lightbox {...shown} onIndex={(index) => setShown({ ...shown, index })} onClose={close} />
  );
  return { view, open, close };
}

function describe(image: HTMLImageElement): LargeImage {
  const caption = image.closest('figure')?.querySelector('figcaption')?.textContent?.trim() ?? '';
  return { src: image.src, alt: image.alt, caption };
}
