import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '../../platform/i18n.ts';
import { callBackground, type ReaderContent, type Source } from '../../platform/messages.ts';
import type { ArrangedBody } from '../body/body.tsx';
import { offsetAtLine, scrollToOffset } from './viewport.ts';

/** Once the scrolling has rested for so long, the place is kept, in milliseconds. */
const restTime = 800;

/** Goes on where the article was left the last time, and keeps where it is left this time. */
export function usePlace(
  source: Source,
  content: ReaderContent,
  body: ArrangedBody | null,
  say: (text: string) => void,
): void {
  const latest = useRef(body);
  const before = useRef<{ body: ArrangedBody; offset: number } | null>(null);
  latest.current = body;

  useLayoutEffect(() => {
    if (!body) return;
    // Put together anew (pictures on or off): the words under the eye stay there.
    const offset = before.current ? before.current.offset : content.place;
    if (!before.current && offset) say(t('place_resumed'));
    if (offset) scrollToOffset(body.map, offset, window);
    before.current = { body, offset: offset ?? 0 };
  }, [body]);

  useEffect(() => {
    const life = new AbortController();
    const { signal } = life;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const keep = () => {
      clearTimeout(timer);
      timer = undefined;
      const offset = before.current?.offset ?? 0;
      // Closing the reader takes the connection with it; nothing is lost but the last bit of the way.
      callBackground('keepPlace', source, offset).catch((error: unknown) =>
        console.info('정독: the place was not kept', error),
      );
    };
    const look = () => {
      const shown = latest.current;
      if (!shown) return;
      before.current = { body: shown, offset: offsetAtLine(shown, window) };
      clearTimeout(timer);
      timer = setTimeout(keep, restTime);
    };
    window.addEventListener('scroll', look, { passive: true, signal });
    window.addEventListener('pagehide', () => timer !== undefined && keep(), { signal });
    signal.addEventListener('abort', () => clearTimeout(timer));
    return () => life.abort();
  }, [source]);
}
