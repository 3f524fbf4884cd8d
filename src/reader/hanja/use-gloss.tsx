import './gloss.css';
import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { hanjaClass } from './mark-hanja.ts';

type Gloss = { hanja: string; reading: string; meaning: string; left: number; top: number; isBelow: boolean };

/** Half of the widest box, and the room that it needs above, in CSS pixels. */
const halfWidth = 130;
const room = 130;

/** The reading and meaning of the hanja under the pointer, with the focus or tapped. */
export function useGloss(): {
  view: VNode | null;
  /** @returns false when none was shown */
  close: () => boolean;
} {
  const [gloss, setGloss] = useState<Gloss | null>(null);
  useEffect(() => {
    const life = new AbortController();
    const { signal } = life;
    let shown: HTMLElement | null = null;
    const draw = () => setGloss(shown && describe(shown));
    const show = ({ target }: Event) => {
      const element = target instanceof Element ? target.closest(`.${hanjaClass}`) : null;
      shown = element instanceof HTMLElement ? element : null;
      draw();
    };
    const hide = () => {
      shown = null;
      draw();
    };
    const leave = ({ target }: Event) => {
      if (target instanceof Element && target.closest(`.${hanjaClass}`)) hide();
    };
    for (const type of ['pointerover', 'focusin', 'click']) document.addEventListener(type, show, { signal });
    for (const type of ['pointerout', 'focusout']) document.addEventListener(type, leave, { signal });
    // It goes with its hanja: the focus may have scrolled there itself.
    window.addEventListener('scroll', () => shown && draw(), { passive: true, signal });
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
    setGloss(null);
    return gloss !== null;
  };
  return { view, close };
}

function describe(element: HTMLElement): Gloss {
  const { left, right, top, bottom } = element.getBoundingClientRect();
  const isBelow = top < room;
  const middle = (left + right) / 2;
  const { reading, meaning } = element.dataset;
  return {
    hanja: element.textContent ?? '',
    reading: reading ?? '',
    meaning: meaning ?? '',
    left: Math.min(window.innerWidth - halfWidth - 8, Math.max(halfWidth + 8, middle)),
    top: isBelow ? bottom + 8 : top - 8,
    isBelow,
  };
}
