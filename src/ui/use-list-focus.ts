import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/**
 * Keeps the focus where it was in a list: when the row that has it goes, the row that comes in its place gets it, on its
 * button.
 * @param otherwise gets it when there is no row left
 */
export function useListFocus(
  list: RefObject<HTMLElement | null>,
  otherwise: RefObject<HTMLElement | null>,
): void {
  // Read while drawing: nothing has gone yet.
  const held = Array.from(list.current?.children ?? []).findIndex((row) =>
    row.contains(document.activeElement),
  );
  useLayoutEffect(() => {
    if (held < 0 || list.current?.contains(document.activeElement)) return;
    const rows = Array.from(list.current?.children ?? []);
    const row = rows[held] ?? rows.at(-1);
    (row?.querySelector('button') ?? otherwise.current)?.focus();
  });
}
