import type { Highlight } from '../../notes/highlights.ts';
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
  const edited = all.find(({ id }) => id === editedId);
  if (edited) {
    return (
      <HighlightEditor
        key={edited.id}
        highlight={edited}
        highlights={highlights}
        onDone={() => onEdit(null)}
      />
    );
  }
  const there = placed.map(({ highlight }) => highlight);
  const gone = all.filter((highlight) => !there.includes(highlight));
  if (all.length === 0) return <p class="hint">{t('highlights_none')}</p>;
  return (
    <ul class="highlight-list">
      {[...there, ...gone].map((highlight) => (
        <li key={highlight.id} class={highlight.color}>
          <button type="button" class="quote" lang="ko" onClick={() => onGo(highlight)}>
            {highlight.quote}
          </button>
          {gone.includes(highlight) && <p class="hint">{t('highlight_gone')}</p>}
          {highlight.remark && <p lang="ko">{highlight.remark}</p>}
          <button type="button" class="button" onClick={() => onEdit(highlight.id)}>
            {t('highlight_edit')}
          </button>
        </li>
      ))}
    </ul>
  );
}
