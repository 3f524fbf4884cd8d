import './lightbox.css';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../platform/i18n.ts';
import { Icon } from '../../ui/icon.tsx';

export type LargeImage = { src: string; alt: string; caption: string };

type Props = {
  images: LargeImage[];
  index: number;
  onIndex: (index: number) => void;
  onClose: () => void;
};

/** One image as large as the window, with its caption; arrow keys go to the others. */
export function Lightbox({ images, index, onIndex, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const before = document.activeElement;
    const box = dialog.current;
    box?.showModal();
    // The keys belong to the picture, not to one of its buttons; Chromium (150) passes over `autofocus` on a dialog.
    box?.focus();
    return () => {
      // While it is open, nothing else can get the focus.
      box?.close();
      if (before instanceof HTMLElement) before.focus({ preventScroll: true });
    };
  }, []);
  // Further down in the article, it may not have been asked for before.
  const [failed, setFailed] = useState('');
  /** What has come, and its width by its height; null for a drawing that has no size of its own. */
  const [come, setCome] = useState<{ src: string; ratio: number | null } | null>(null);
  const image = images[index];
  if (!image) return null;
  const ratio = come?.src === image.src ? come.ratio : null;

  const step = (distance: number) => onIndex((index + distance + images.length) % images.length);
  const onKey = (event: KeyboardEvent) => {
    if (event.code === 'ArrowRight') step(1);
    if (event.code === 'ArrowLeft') step(-1);
  };
  return (
    <dialog
      class="lightbox"
      aria-label={t('lightbox_title', index + 1, images.length)}
      ref={dialog}
      tabIndex={-1}
      onKeyDown={onKey}
      // However the browser was asked to close it.
      onClose={onClose}
    >
      <figure>
        {failed === image.src ? (
          <p>{t('lightbox_failed')}</p>
        ) : (
          <div class="frame">
            <img
              src={image.src}
              alt={image.alt}
              decoding="sync"
              onError={() => setFailed(image.src)}
              onLoad={({ currentTarget }) => {
                whenPaintable(currentTarget).then((ratio) => setCome({ src: image.src, ratio }));
              }}
              {...(ratio && { 'data-come': '', style: { '--ratio': ratio } })}
            />
          </div>
        )}
        {image.caption && <figcaption lang="ko">{image.caption}</figcaption>}
      </figure>
      <div class="lightbox-tools">
        {images.length > 1 && (
          <>
            <button type="button" class="button" aria-label={t('lightbox_previous')} onClick={() => step(-1)}>
              <Icon name="left" />
            </button>
            <span>
              {index + 1} / {images.length}
            </span>
            <button type="button" class="button" aria-label={t('lightbox_next')} onClick={() => step(1)}>
              <Icon name="right" />
            </button>
          </>
        )}
        <button type="button" class="button" aria-label={t('lightbox_close')} onClick={onClose}>
          <Icon name="close" />
        </button>
      </div>
    </dialog>
  );
}

/** Its ratio, once it can be painted: else its ground would be seen first. */
async function whenPaintable(image: HTMLImageElement): Promise<number | null> {
  await image.decode().catch(() => undefined);
  return image.naturalHeight > 0 ? image.naturalWidth / image.naturalHeight : null;
}
