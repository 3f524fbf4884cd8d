import './gloss.css';
import type { VNode } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { HANJA_CLASS } from './mark-hanja.ts';

type Gloss = { hanja: string; reading: string; meaning: string; left: number; top: number; isBelow: boolean };

/** Half of the widest box, and the room that it needs above, in CSS pixels. */
const HALF_WIDTH = 130;
const ROOM = 130;

/** The reading and meaning of the hanja under the pointer, with the focus or tapped. */
export function useGloss(): {
  view: VNode | null;
  /** @returns false when none was shown */
  close: () => boolean;
} {
  const [gloss, setGloss] = useState<Gloss | null>(null);
  const shown = useRef<HTMLElement | null>(null);
  useLayoutEffect(() => {
    const life = new AbortController();
    const { signal } = life;
    const draw = () => setGloss(shown.current && describe(shown.current));
    const show = ({ type, target }: Event) => {
      if (isIn('.gloss', target)) return;
      const element = target instanceof Element ? target.closest(`.${HANJA_CLASS}`) : null;
      // The focus may go anywhere, also by itself, while the pointer rests on a hanja.
      if (type === 'focusin' && !element) return;
      shown.current = element instanceof HTMLElement ? element : null;
      draw();
    };
    const leave = (event: Event) => {
      // Who goes on to the box may want to read it there, or to enlarge it.
      const goesTo = event instanceof MouseEvent ? event.relatedTarget : null;
      if (!isIn(`.${HANJA_CLASS}, .gloss`, event.target) || isIn('.gloss', goesTo)) return;
      if (event.type === 'focusout' && event.target !== shown.current) return;
      shown.current = null;
      draw();
    };
    const press = (event: KeyboardEvent) => {
      if (!['Enter', ' '].includes(event.key) || !isIn(`.${HANJA_CLASS}`, event.target)) return;
      // The page would scroll.
      event.preventDefault();
      show(event);
    };
    document.addEventListener('keydown', press, { signal });
    for (const type of ['pointerover', 'focusin', 'click']) document.addEventListener(type, show, { signal });
    for (const type of ['pointerout', 'focusout']) document.addEventListener(type, leave, { signal });
    // It goes with its hanja: the focus may have scrolled there itself.
    window.addEventListener('scroll', () => shown.current && draw(), { passive: true, signal });
    return () => life.abort();
  }, []);

  const view = gloss && (
    <div
      class={gloss.isBelow ? 'gloss below' : 'gloss'}
      role="tooltip"
      lang="ko"
      style={{ left: `${gloss.left}px`, top: `${gloss.top}px` }}
    >
      <b>{gloss.hanja}</b> <b>{gloss.reading}</b>
      <span>{gloss.meaning}</span>
    </div>
  );
  const close = () => {
    shown.current = null;
    setGloss(null);
    return gloss !== null;
  };
  return { view, close };
}

const isIn = (selector: string, target: EventTarget | null) =>
  target instanceof Element && target.closest(selector) !== null;

function describe(element: HTMLElement): Gloss {
  const { left, right, top, bottom } = element.getBoundingClientRect();
  const isBelow = top < ROOM;
  const middle = (left + right) / 2;
  const { reading, meaning } = element.dataset;
  return {
    hanja: element.textContent ?? '',
    reading: reading ?? '',
    meaning: meaning ?? '',
    left: Math.min(window.innerWidth - HALF_WIDTH - 8, Math.max(HALF_WIDTH + 8, middle)),
    top: isBelow ? bottom + 8 : top - 8,
    isBelow,
  };
}
