import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** The comparison of an article with a text that its note had before; it stands in the place of the article. */
export type ComparisonState = {
  /** The `number` of a revision; null while the article itself is shown. */
  revision: number | null;
  begin(revision: number): void;
  /** @returns false when nothing was compared */
  end(): boolean;
};

/** Gives the article back where it was left. */
export function useComparison(): ComparisonState {
  const [revision, setRevision] = useState<number | null>(null);
  /** In CSS pixels. */
  const scrolledTo = useRef<number | null>(null);
  useLayoutEffect(() => {
    if (revision !== null || scrolledTo.current === null) return;
    window.scrollTo({ top: scrolledTo.current, behavior: 'instant' });
    scrolledTo.current = null;
  }, [revision]);
  return {
    revision,
    begin(chosen) {
      scrolledTo.current ??= window.scrollY;
      setRevision(chosen);
    },
    end() {
      setRevision(null);
      return revision !== null;
    },
  };
}
