import './reading-view.css';
import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../platform/i18n.ts';
import { CLOSE_EVENT } from '../../reader/host.ts';

type Props = {
  /** The note that is read; null for none yet. */
  id: string | null;
  /** There is none that could be read. */
  isEmpty: boolean;
  /** The user is done reading. */
  onLeave: () => void;
};

/** The reader beside the list. */
export function ReadingView({ id, isEmpty, onLeave }: Props) {
  const frame = useRef<HTMLIFrameElement>(null);
  const latest = useRef(onLeave);
  latest.current = onLeave;
  useEffect(() => {
    const life = new AbortController();
    frame.current?.addEventListener(CLOSE_EVENT, () => latest.current(), { signal: life.signal });
    return () => life.abort();
  }, [id]);
  return (
    <section class="reading-view" aria-label={t('library_reading')}>
      {id === null ? (
        !isEmpty && <p class="hint">{t('library_reading_hint')}</p>
      ) : (
        // Each note a frame of its own: one that went on to the next would fill the way back.
        <iframe
          key={id}
          ref={frame}
          title={t('library_reading')}
          src={`../reader/index.html?note=${encodeURIComponent(id)}`}
        />
      )}
    </section>
  );
}
