import './highlights.css';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { HIGHLIGHT_COLORS, type HighlightColor } from '../../notes/highlights.ts';
import { t } from '../../platform/i18n.ts';
import { useFocusBack } from '../../ui/use-focus-back.ts';
import type { PanelName } from '../panels/panels.tsx';

type Props = {
  /** Where the selection is painted. */
  range: Range;
  /** The panel that stands beside the article: the bar goes out of its way. */
  panel: PanelName | null;
  onColor: (color: HighlightColor) => void;
  onRemark: () => void;
  onCopyLink: () => void;
};

/** What can be done with selected words, beside them. */
export function MarkingBar({ range, panel, onColor, onRemark, onCopyLink }: Props) {
  const bar = useRef<HTMLDivElement>(null);
  useFocusBack(bar);
  const [place, setPlace] = useState({ left: 0, top: 0 });
  useLayoutEffect(() => {
    const life = new AbortController();
    const follow = () => bar.current && setPlace(placeBeside(range, bar.current));
    follow();
    for (const type of ['scroll', 'resize']) {
      window.addEventListener(type, follow, { passive: true, signal: life.signal });
    }
    return () => life.abort();
  }, [range, panel]);
  return (
    <div
      class="marking-bar"
      role="toolbar"
      aria-label={t('highlight_tools')}
      ref={bar}
      style={{ left: `${place.left}px`, top: `${place.top}px` }}
      // The words stay selected while a button is pressed.
      onMouseDown={(event) => event.preventDefault()}
    >
      {HIGHLIGHT_COLORS.map((color) => (
        <button
          key={color}
          type="button"
          class={`button plain color ${color}`}
          aria-label={t(`highlight_${color}`)}
          title={t(`highlight_${color}`)}
          onClick={() => onColor(color)}
        />
      ))}
      <button type="button" class="button plain" onClick={onRemark}>
        {t('highlight_remark')}
      </button>
      <button type="button" class="button plain" onClick={onCopyLink}>
        {t('take_link')}
      </button>
    </div>
  );
}

/** Where the bar goes, in CSS pixels of the window. */
function placeBeside(
  range: Range,
  { offsetWidth, offsetHeight }: HTMLElement,
): { left: number; top: number } {
  const { left, right, bottom } = range.getBoundingClientRect();
  // The voice's bar is to be used meanwhile, and a message may have a button.
  const others = [...document.querySelectorAll('.listening, .message:not(:empty), .panel')];
  let [lowest, rightmost] = [window.innerHeight, window.innerWidth];
  for (const other of others) {
    const { left, top } = other.getBoundingClientRect();
    // A panel stands at the right, or on a narrow screen at the lower edge.
    if (left > 0 && other.matches('.panel')) rightmost = left;
    else lowest = Math.min(lowest, top);
  }
  return {
    left: Math.max(8, Math.min(rightmost - offsetWidth - 8, (left + right - offsetWidth) / 2)),
    // Below: above it the browser's own menu for selected text opens on phones.
    top: Math.min(lowest - offsetHeight - 8, bottom + 10),
  };
}
