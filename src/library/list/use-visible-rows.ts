import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

/** Rows by their number; `last` is in it. */
export type Range = { first: number; last: number };

/**
 * The rows of a list that can be seen, whatever scrolls: the page or a box around the list. All rows are as high as
 * the list's property `--row-height` says.
 */
export function useVisibleRows(list: RefObject<HTMLElement | null>, total: number): Range {
  const [range, setRange] = useState<Range>({ first: 0, last: 20 });
  useLayoutEffect(() => {
    const life = new AbortController();
    const measure = () => {
      if (!list.current) return;
      const height = rowHeightOf(list.current);
      const { top } = list.current.getBoundingClientRect();
      const first = Math.max(0, Math.floor(-top / height));
      const last = Math.min(total - 1, Math.floor((window.innerHeight - top) / height));
      setRange((range) => (range.first === first && range.last === last ? range : { first, last }));
    };
    // Scrolling does not bubble, but can be caught on its way down.
    document.addEventListener('scroll', measure, { capture: true, passive: true, signal: life.signal });
    window.addEventListener('resize', measure, { signal: life.signal });
    measure();
    return () => life.abort();
  }, [total]);
  return range;
}

/** In CSS pixels. */
export function rowHeightOf(list: HTMLElement): number {
  return Number.parseFloat(getComputedStyle(list).getPropertyValue('--row-height'));
}

/** Scrolls as little as brings a row into view, clear of what the page's bars cover. */
export function revealRow(list: HTMLElement, index: number): void {
  const scroller = findScroller(list);
  const box = scroller === document.documentElement ? null : scroller.getBoundingClientRect();
  const { scrollPaddingTop, scrollPaddingBottom } = getComputedStyle(scroller);
  const top = (box?.top ?? 0) + (Number.parseFloat(scrollPaddingTop) || 0);
  const bottom = (box?.bottom ?? window.innerHeight) - (Number.parseFloat(scrollPaddingBottom) || 0);
  const height = rowHeightOf(list);
  const rowTop = list.getBoundingClientRect().top + index * height;
  if (rowTop < top) scroller.scrollBy({ top: rowTop - top, behavior: 'instant' });
  else if (rowTop + height > bottom) {
    scroller.scrollBy({ top: Math.min(rowTop - top, rowTop + height - bottom), behavior: 'instant' });
  }
}

function findScroller(list: HTMLElement): Element {
  for (let element = list.parentElement; element; element = element.parentElement) {
    if (getComputedStyle(element).overflowY === 'auto') return element;
  }
  return document.documentElement;
}
