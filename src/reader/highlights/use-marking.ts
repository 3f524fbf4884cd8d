import { useMemo, useRef, useState } from 'preact/hooks';
import type { HighlightColor } from '../../notes/highlights.ts';
import { t } from '../../platform/i18n.ts';
import { shorten } from '../../ui/shorten.ts';
import { useLife } from '../../ui/use-life.ts';
import type { ArrangedBody } from '../body/body.tsx';
import type { Say } from '../use-message.ts';
import { findHere } from './here.ts';
import { findPlaced } from './placed.ts';
import { readSelection, type Selected, useSelectedWords } from './selected-words.ts';
import type { Highlights } from './use-highlights.ts';

/** How many letters of what was marked are repeated where that is said. */
const MOST_REPEATED = 20;

export type Marking = {
  selected: Selected | null;
  /** The selected words in the page; null when none are. */
  range: Range | null;
  /** Marks the selected words. */
  mark: (color: HighlightColor) => void;
  /** Marks the selected words; without any, what is being read. What is marked already is opened. */
  markHere: () => void;
  /** Marks them, unless they are just what is marked already, and opens the field for a remark. */
  remark: () => void;
  /** Gives up the selection. @returns false when nothing is selected */
  deselect: () => boolean;
  lastColor: HighlightColor;
  /** The highlight that is being changed. */
  editedId: string | null;
  edit: (id: string | null) => void;
};

/**
 * Marking what is selected, and opening what was marked by pressing it.
 * @param onOpen shows the highlight that is being changed
 */
export function useMarking(
  body: ArrangedBody | null,
  highlights: Highlights,
  onOpen: () => void,
  say: Say,
): Marking {
  const selected = useSelectedWords(body);
  const [lastColor, setLastColor] = useState<HighlightColor>('yellow');
  const [editedId, setEditedId] = useState<string | null>(null);
  const range = useMemo(
    () => (selected && body ? body.map.rangeOf(selected.start, selected.end) : null),
    [selected, body],
  );
  const open = (id: string) => {
    setEditedId(id);
    onOpen();
  };
  const isPending = useRef(false);
  const markPassage = async (passage: Selected | null, color: HighlightColor) => {
    // The second press of a double click, while the words are still selected.
    if (isPending.current || !passage) return null;
    setLastColor(color);
    isPending.current = true;
    const highlight = await highlights.add(passage, color).finally(() => {
      isPending.current = false;
    });
    if (highlight) window.getSelection()?.removeAllRanges();
    return highlight;
  };
  // A key may come before the selection that it is meant for has been told of.
  const mark = (color: HighlightColor) => markPassage(body && readSelection(window, body), color);
  /** Shows the highlight that has just these words: marked anew, they would take another colour. */
  const openMarked = (passage: Selected): boolean => {
    const marked = highlights.placed.find(({ start, end }) => start === passage.start && end === passage.end);
    if (!marked) return false;
    window.getSelection()?.removeAllRanges();
    open(marked.highlight.id);
    return true;
  };
  const markHere = async () => {
    if (!body) return;
    const isSelected = window.getSelection()?.isCollapsed === false;
    const passage = isSelected ? readSelection(window, body) : findHere(body, window);
    if (!passage) return say(t('highlight_select'));
    if (openMarked(passage)) return;
    const highlight = await markPassage(passage, lastColor);
    // What nobody has selected is told of, and easily taken back.
    if (highlight && !isSelected)
      say(
        t('highlight_made', shorten(highlight.quote, MOST_REPEATED)),
        () => void highlights.remove(highlight),
      );
  };
  const remark = async () => {
    const passage = body && readSelection(window, body);
    if (!passage || openMarked(passage)) return;
    const highlight = await markPassage(passage, lastColor);
    if (highlight) open(highlight.id);
  };
  usePressed(body, highlights, open);
  return {
    selected,
    range,
    mark: (color) => void mark(color),
    markHere: () => void markHere(),
    remark: () => void remark(),
    deselect() {
      if (!body || !readSelection(window, body)) return false;
      window.getSelection()?.removeAllRanges();
      return true;
    },
    lastColor,
    editedId,
    edit: setEditedId,
  };
}

/** A highlight is painted, not an element: what was pressed is told by the place in the text. */
function usePressed(body: ArrangedBody | null, highlights: Highlights, onPress: (id: string) => void): void {
  const latest = useRef({ placed: highlights.placed, onPress });
  latest.current = { placed: highlights.placed, onPress };
  useLife(
    (signal) => {
      if (!body) return;
      body.element.addEventListener(
        'click',
        (event) => {
          const isOther =
            event.target instanceof Element && event.target.closest('a, button, [role="button"]');
          if (isOther || !window.getSelection()?.isCollapsed) return;
          const offset = offsetAt(event.clientX, event.clientY, body);
          const pressed = offset === null ? null : findPlaced(latest.current.placed, offset);
          if (pressed) latest.current.onPress(pressed.highlight.id);
        },
        { signal },
      );
    },
    [body],
  );
}

/** The text under a point of the window, in CSS pixels. */
function offsetAt(x: number, y: number, { element, map }: ArrangedBody): number | null {
  // `caretPositionFromPoint` alone when the minimum Chrome is 128.
  const position = document.caretPositionFromPoint?.(x, y);
  const range = position ? null : document.caretRangeFromPoint?.(x, y);
  const [node, offset] = position
    ? [position.offsetNode, position.offset]
    : [range?.startContainer, range?.startOffset];
  if (!node || offset === undefined || !element.contains(node)) return null;
  return map.offsetOf(node, offset);
}
