import type { RefObject } from 'preact';
import { useRef } from 'preact/hooks';
import { t } from '../platform/i18n.ts';

type Props = {
  field: RefObject<HTMLInputElement | null>;
  query: string;
  /** @param isComposing the last letter is still being composed */
  onQuery: (query: string, isComposing: boolean) => void;
  /** ↓: on to what was found. */
  onLeave: () => void;
};

/** The search field. It searches with every letter, also with one that is not finished. */
export function SearchField({ field, query, onQuery, onLeave }: Props) {
  const typed = useRef(query);
  const take = (value: string, isComposing: boolean) => {
    typed.current = value;
    onQuery(value, isComposing);
  };
  return (
    <input
      ref={field}
      type="search"
      class="search"
      lang="ko"
      aria-label={t('library_search')}
      placeholder={t('library_search')}
      value={query}
      onInput={(event) => {
        const { value } = event.currentTarget;
        // Firefox sends one more when a composition ends, without a change: the last letter may still grow.
        if (value !== typed.current) take(value, event.isComposing);
      }}
      onKeyDown={(event) => {
        if (event.isComposing) return;
        if (event.key === 'Enter') take(event.currentTarget.value, false);
        if (event.key === 'Escape') {
          event.preventDefault();
          take('', false);
        }
        if (event.key === 'ArrowDown') {
          event.preventDefault();
          onLeave();
        }
      }}
    />
  );
}
