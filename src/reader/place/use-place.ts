import { useLayoutEffect, useRef } from 'preact/hooks';
import type { ReaderContent, Source } from '../../platform/calls.ts';
import { t } from '../../platform/i18n.ts';
import { callBackground } from '../../platform/messages.ts';
import type { Typography } from '../../platform/reader-settings.ts';
import { useLife } from '../../ui/use-life.ts';
import type { ArrangedBody } from '../body/body.tsx';
import { isInView, offsetAtEdge, placeToKeep, scrollToOffset } from './viewport.ts';

/** Once the scrolling has rested for so long, the place is kept, in milliseconds. */
const REST_TIME = 800;

/**
 * Goes on where the article was left the last time, and keeps where it is left this time.
 * @param isLed something else leads to another place at once: nothing is said of this one
 * @returns goes to another place, an offset into the body's text, without keeping it: who looks there has not read up to it
 */
export function usePlace(
  source: Source,
  content: ReaderContent,
  body: ArrangedBody | null,
  typography: Typography,
  isLed: boolean,
  say: (text: string) => void,
): (offset: number) => void {
  const latest = useRef(body);
  latest.current = body;
  /** Where to go on the next time, in UTF-16 units into the body's text; null until the body is there. */
  const place = useRef<number | null>(null);
  /** The words at the upper edge, in the same units: they stay there, however the text is set. */
  const eye = useRef(0);
  /** How far down we have scrolled ourselves, in CSS pixels; null once the reader has scrolled on. */
  const ownScroll = useRef<number | null>(null);
  const isKept = useRef(true);

  const goThere = () => {
    if (!latest.current || eye.current === 0) return;
    scrollToOffset(latest.current.map, eye.current, window);
    ownScroll.current = window.scrollY;
  };
  // Set otherwise or put together anew (pictures on or off): the words under the eye stay there.
  useLayoutEffect(() => {
    if (!body) return;
    if (place.current === null && content.place && !isLed) say(t('place_resumed'));
    if (place.current === null) place.current = eye.current = content.place ?? 0;
    goThere();
    // By its values: whatever is set comes back from where it is kept as a new object.
  }, [body, JSON.stringify(typography)]);

  useLife(
    (signal) => {
      let timer: ReturnType<typeof setTimeout> | undefined;
      const keep = () => {
        clearTimeout(timer);
        timer = undefined;
        const offset = place.current ?? 0;
        // Closing the reader takes the connection with it; nothing is lost but the last bit of the way.
        callBackground('keepPlace', source, offset).catch((error: unknown) =>
          console.info('정독: the place was not kept', error),
        );
      };
      const look = () => {
        const shown = latest.current;
        if (!shown) return;
        // Where we went ourselves we know better: what is at the edge now is only the beginning of the line.
        if (window.scrollY !== ownScroll.current) {
          ownScroll.current = null;
          eye.current = offsetAtEdge(shown.map);
          place.current = placeToKeep(shown, eye.current, window);
          isKept.current = true;
        }
        if (!isKept.current) return;
        clearTimeout(timer);
        timer = setTimeout(keep, REST_TIME);
      };
      window.addEventListener('scroll', look, { passive: true, signal });
      // Also when we get a size at all: a frame that has just been shown may hear of that after its article has come.
      let width = window.innerWidth;
      window.addEventListener(
        'resize',
        () => {
          // A bar of the browser that comes and goes changes the height alone, while somebody scrolls.
          if (window.innerWidth === width) return;
          width = window.innerWidth;
          goThere();
        },
        { signal },
      );
      window.addEventListener('pagehide', () => timer !== undefined && keep(), { signal });
      signal.addEventListener('abort', () => clearTimeout(timer));
    },
    [source],
  );
  return (offset) => {
    isKept.current = false;
    place.current = eye.current = offset;
    if (offset > 0 && latest.current && isInView(latest.current.map, offset, window)) return;
    if (offset > 0) return goThere();
    window.scrollTo({ top: 0, behavior: 'instant' });
    ownScroll.current = 0;
  };
}
