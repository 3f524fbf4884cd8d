import './reading-view.css';
import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../platform/i18n.ts';
import { noteAddress, type Sought } from '../../reader/address.ts';
import { CLOSE_EVENT, KEY_EVENT } from '../../reader/host.ts';
import { isPrintKey } from '../../reader/keyboard/bindings.ts';
import { isMac } from '../../ui/is-mac.ts';
import { useLife } from '../../ui/use-life.ts';

type Props = {
  /** The note that is read; null for none yet. */
  id: string | null;
  /** What the list was searched for; null for nothing. */
  sought: Sought | null;
  /** There is none that could be read. */
  isEmpty: boolean;
  /** A key of the list was pressed in the note. */
  onKey: (event: KeyboardEvent) => void;
  /** The user is done reading. */
  onLeave: () => void;
};

/** The reader beside the list. */
export function ReadingView({ id, sought, isEmpty, onKey, onLeave }: Props) {
  const frame = useRef<HTMLIFrameElement>(null);
  const latest = useRef({ onKey, onLeave });
  latest.current = { onKey, onLeave };
  useLife(
    (signal) => {
      frame.current?.addEventListener(CLOSE_EVENT, () => latest.current.onLeave(), { signal });
      const hear = (event: Event) => latest.current.onKey((event as CustomEvent<KeyboardEvent>).detail);
      frame.current?.addEventListener(KEY_EVENT, hear, { signal });
    },
    [id],
  );
  usePrintKey(frame);
  return (
    <section class="reading-view" aria-label={t('library_reading')}>
      {id === null ? (
        !isEmpty && <p class="hint">{t('library_reading_hint')}</p>
      ) : (
        // Each note a frame of its own: one that went on to the next would fill the way back.
        <NoteFrame key={id} frame={frame} address={noteAddress(id, sought)} />
      )}
    </section>
  );
}

/** A frame whose address changes in its fragment alone. */
function NoteFrame({ frame, address }: { frame: RefObject<HTMLIFrameElement | null>; address: string }) {
  const shown = useRef(address);
  useEffect(() => {
    if (shown.current === address) return;
    shown.current = address;
    // By its property it would go on to another address, which fills the way back; one without a fragment is loaded anew.
    frame.current?.contentWindow?.location.replace(address.includes('#') ? address : `${address}#`);
  }, [address]);
  const [first] = useState(address);
  return <iframe ref={frame} title={t('library_reading')} src={first} />;
}

/** The key for printing prints the note, as it does within the frame: the browser would print the list, with a hole in it. */
function usePrintKey(frame: RefObject<HTMLIFrameElement | null>): void {
  useLife((signal) => {
    const hand = (event: KeyboardEvent) => {
      const reader = frame.current?.contentWindow;
      if (!reader || !isPrintKey(event, isMac())) return;
      event.preventDefault();
      // The reader waits for its pictures.
      reader.dispatchEvent(new KeyboardEvent('keydown', event));
    };
    window.addEventListener('keydown', hand, { signal });
  }, []);
}
