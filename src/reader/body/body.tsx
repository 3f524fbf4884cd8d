import { useLayoutEffect, useRef } from 'preact/hooks';
import { sanitizeToFragment } from '../../article/sanitize.ts';
import { t, uiLanguage } from '../../platform/i18n.ts';
import { arrangeBody } from './arrange-body.ts';
import type { Heading } from './headings.ts';
import { revealImage, showCome, standInFor } from './images.ts';
import { mapText, type TextMap } from './text-map.ts';

/** The body as it stands in the page. */
export type ArrangedBody = { element: HTMLElement; headings: Heading[]; map: TextMap };

type Props = {
  html: string;
  showImages: boolean;
  explainHanja: boolean;
  /** Called after each time that the body was put together; what was known of its nodes before holds no longer. */
  onArranged: (body: ArrangedBody) => void;
  onEnlarge: (image: HTMLImageElement) => void;
};

/** The article's own text. It is sanitized once more: a note may have been written by an older version of ours. */
export function Body({ html, showImages, explainHanja, onArranged, onEnlarge }: Props) {
  const body = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const fragment = sanitizeToFragment(html, window);
    const headings = arrangeBody(fragment, {
      showImages,
      explainHanjaIn: explainHanja ? uiLanguage() : null,
      texts: {
        enlarge: (caption) => t('reader_enlarge', caption),
        showImage: t('reader_show_image'),
        table: t('reader_table'),
      },
    });
    const element = body.current;
    if (!element) return;
    const keepFocus = holdFocus(element);
    element.replaceChildren(fragment);
    keepFocus();
    onArranged({ element, headings, map: mapText(element) });
  }, [html, showImages, explainHanja]);

  const press = (event: MouseEvent) => {
    const button = event.target instanceof Element ? event.target.closest('button.zoom') : null;
    if (!(button instanceof HTMLButtonElement) || revealImage(button)) return;
    const image = button.querySelector('img');
    if (image) onEnlarge(image);
  };
  const fail = ({ target }: Event) => {
    if (target instanceof HTMLImageElement) standInFor(target, t('reader_image_failed'));
  };
  const come = ({ target }: Event) => {
    if (target instanceof HTMLImageElement) showCome(target);
  };
  // What tells of images does not bubble.
  // biome-ignore lint/a11y: the buttons inside are what is pressed, also by keyboard
  return <div class="body" ref={body} onClick={press} onLoadCapture={come} onErrorCapture={fail} />;
}

/**
 * Remembers which link, picture or table of a body has the focus.
 * @returns gives the focus to its like, once the body was put together anew
 */
function holdFocus(body: HTMLElement): () => void {
  const focused = document.activeElement;
  if (!(focused instanceof HTMLElement)) return () => undefined;
  const likes = () => [...body.querySelectorAll<HTMLElement>(focused.localName)];
  const index = likes().indexOf(focused);
  return () => likes()[index]?.focus({ preventScroll: true });
}
