import './found.css';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Source } from '../../platform/calls.ts';
import { useLife } from '../../ui/use-life.ts';
import { parseSought, type Sought } from '../address.ts';
import type { ArrangedBody } from '../body/body.tsx';

/** Name of the highlight in the style. */
const NAME = 'jeongdok-found';

export type FoundWords = {
  /** null when nothing is to be marked. */
  sought: Sought | null;
  /** Marks them no more. @returns false when none were marked */
  clear: () => boolean;
};

/** What the page's fragment asks to be marked in a note, as it changes. */
export function useSought(source: Source): FoundWords {
  // Over somebody's page the fragment is not ours; there is no note then.
  const read = () => (source.kind === 'note' ? parseSought(location.hash) : null);
  const [sought, setSought] = useState(read);
  useLife((signal) => window.addEventListener('hashchange', () => setSought(read()), { signal }), []);
  return {
    sought,
    clear() {
      setSought(null);
      return sought !== null;
    },
  };
}

/**
 * Marks what a note was found by, and goes to the first of it, once for each search.
 * @param onGo goes to a place of the body's text; 0 for the headline
 */
export function useFoundMarks(
  sought: Sought | null,
  body: ArrangedBody | null,
  onGo: (offset: number) => void,
): void {
  const gone = useRef<Sought | null>(null);
  const latest = useRef(onGo);
  latest.current = onGo;
  useEffect(() => {
    if (!sought || !body) return;
    let isOver = false;
    const mark = async () => {
      // Who reads what was not searched for needs no search.
      const { findRanges } = await import('./find-ranges.ts');
      if (isOver) return;
      const headline = document.querySelectorAll('.article h1, .article .subtitles p');
      const found = findRanges(sought, headline, body.map);
      const highlight = new Highlight(...found.headline, ...found.body);
      // Above what the user has marked.
      highlight.priority = 1;
      CSS.highlights.set(NAME, highlight);
      const place = found.headline.length > 0 ? 0 : found.place;
      if (gone.current !== sought && place !== null) latest.current(place);
      gone.current = sought;
    };
    mark().catch((error: unknown) => console.error('정독: what was found is not marked', error));
    return () => {
      isOver = true;
      CSS.highlights.delete(NAME);
    };
  }, [sought, body]);
}
