import { useState } from 'preact/hooks';
import { useLife } from '../../ui/use-life.ts';
import type { ArrangedBody } from '../body/body.tsx';

/** What the user has selected of the body: UTF-16 offsets into its text. */
export type Selected = { start: number; end: number };

/** @returns null when nothing is selected, or nothing of the body */
export function readSelection(window: Window, body: ArrangedBody): Selected | null {
  const selection = window.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  return readRange(selection.getRangeAt(0), body);
}

/** The words of the body that a range holds; null when it holds none. */
export function readRange(range: Range, { element, map }: ArrangedBody): Selected | null {
  if (!range.intersectsNode(element)) return null;
  const from = map.offsetOf(range.startContainer, range.startOffset);
  const to = map.offsetOf(range.endContainer, range.endOffset);
  const text = map.text.slice(from, to);
  const [start, end] = [
    from + text.length - text.trimStart().length,
    to - text.length + text.trimEnd().length,
  ];
  return start < end ? { start, end } : null;
}

/** Follows the selection in the body; it is told when it has come to rest, not while it is being drawn. */
export function useSelectedWords(body: ArrangedBody | null): Selected | null {
  const [selected, setSelected] = useState<Selected | null>(null);
  useLife(
    (signal) => {
      if (!body) return;
      let isPressed = false;
      const look = () => {
        if (!isPressed) setSelected(readSelection(window, body));
      };
      document.addEventListener('selectionchange', look, { signal });
      document.addEventListener('pointerdown', ({ pointerType }) => (isPressed = pointerType === 'mouse'), {
        signal,
      });
      const release = () => {
        isPressed = false;
        look();
      };
      // The browser takes the pointer away from us when it is selected words that are drawn along.
      for (const name of ['pointerup', 'pointercancel']) document.addEventListener(name, release, { signal });
    },
    [body],
  );
  return selected;
}
