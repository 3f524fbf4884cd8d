import { useEffect, useRef } from 'preact/hooks';
import { type Highlight, isSamePassage } from '../../notes/highlights.ts';
import { t } from '../../platform/i18n.ts';
import { HighlightEditor } from './highlight-editor.tsx';
import type { Highlights } from './use-highlights.ts';

type Props = {
  highlights: Highlights;
  /** The one whose colour and remark are being changed; null for the list. */
  editedId: string | null;
  onEdit: (id: string | null) => void;
  onGo: (highlight: Highlight) => void;
};

/** All highlights of the article, in the order of the text; those whose words are gone come last. */
export function HighlightsPanel({ highlights, editedId, onEdit, onGo }: Props) {
  const { all, placed } = highlights;
  const list = useFocusOnReturn(editedId);
  const edited = useEdited(editedId, all);
  if (edited && editedId !== null) {
    return (
      <HighlightEditor
        key={editedId}
        id={editedId}
        highlight={edited}
        highlights={highlights}
        onDone={() => onEdit(null)}
      />
    );
  }
  const there = placed.map(({ highlight }) => highlight);
  const gone = all.filter((highlight) => !there.includes(highlight));
  return (
    <div tabIndex={-1} ref={list}>
      {all.length === 0 && <p class="hint">{t('highlights_none')}</p>}
      <ul class="highlight-list">
        {[...there, ...gone].map((highlight) => (
          <li key={highlight.id} class={highlight.color}>
            <button type="button" class="quote" lang="ko" onClick={() => onGo(highlight)}>
              {highlight.quote}
            </button>
            <span class="color-name">{t(`color_${highlight.color}`)}</span>
            {gone.includes(highlight) && <p class="hint">{t('highlight_gone')}</p>}
            {highlight.remark && <p lang="ko">{highlight.remark}</p>}
            <button
              type="button"
              class="button"
              data-edits={highlight.id}
              onClick={() => onEdit(highlight.id)}
            >
              {t('highlight_edit')}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The highlight that is edited; also when it was removed on another page: what is written to it must not go with it. */
function useEdited(id: string | null, all: readonly Highlight[]): Highlight | null {
  const last = useRef<{ id: string; highlight: Highlight } | null>(null);
  const before = last.current?.id === id ? last.current.highlight : null;
  // One that has come back has another id.
  const isIt = (one: Highlight) => one.id === id || (before !== null && isSamePassage(one, before));
  const highlight = all.find(isIt) ?? before;
  last.current = id !== null && highlight ? { id, highlight } : null;
  return highlight;
}

/** Once the work on a highlight is done, the focus goes to the button that began it; without it, to the list. */
function useFocusOnReturn(editedId: string | null) {
  const list = useRef<HTMLDivElement>(null);
  const before = useRef(editedId);
  useEffect(() => {
    const id = before.current;
    before.current = editedId;
    if (editedId !== null || id === null) return;
    const button = list.current?.querySelector<HTMLElement>(`[data-edits="${id}"]`);
    (button ?? list.current)?.focus();
  }, [editedId]);
  return list;
}
