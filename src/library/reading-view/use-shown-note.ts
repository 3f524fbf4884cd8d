import { useEffect, useState } from 'preact/hooks';
import { useLife } from '../../ui/use-life.ts';

/** How long the list must have stood on a note before it is shown beside it, in milliseconds. */
const PAUSE = 150;

/** Where there is room for the list and the reader. As in `library.css` and `reading-view.css`. */
const WIDE = '(min-width: 1100px) and (min-height: 480px)';

type ShownNote = {
  /** The screen is wide enough. */
  isWide: boolean;
  /** null while none is shown. */
  shownId: string | null;
  /** Shows a note, or none, once the list has stood on it for a moment. */
  show: (id: string | null) => void;
};

/** The note that is shown beside the list. */
export function useShownNote(): ShownNote {
  const [isWide, setWide] = useState(() => matchMedia(WIDE).matches);
  const [wanted, setWanted] = useState<string | null>(null);
  const [shownId, setShownId] = useState<string | null>(null);
  useLife((signal) => {
    const query = matchMedia(WIDE);
    query.addEventListener('change', () => setWide(query.matches), { signal });
  }, []);
  useEffect(() => {
    const timer = setTimeout(() => setShownId(wanted), PAUSE);
    return () => clearTimeout(timer);
  }, [wanted]);
  return { isWide, shownId: isWide ? shownId : null, show: setWanted };
}
