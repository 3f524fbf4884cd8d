import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/** Gives the focus back to where it was when a box came, if the box holds it when it goes. */
export function useFocusBack(box: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const before = document.activeElement;
    const element = box.current;
    return () => {
      if (!element?.contains(document.activeElement)) return;
      if (before instanceof HTMLElement) before.focus({ preventScroll: true });
    };
  }, []);
}
