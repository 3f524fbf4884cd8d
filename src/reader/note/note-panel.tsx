import './note.css';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { READING_STATES } from '../../notes/note.ts';
import { t } from '../../platform/i18n.ts';
import { Choice } from '../../ui/choice.tsx';
import { MemoField } from './memo-field.tsx';
import { RevisionList } from './revision-list.tsx';
import { TagsField } from './tags-field.tsx';
import type { OpenNote } from './use-note.ts';

type Props = {
  open: OpenNote;
  /** Keeps the article, which makes it a note; null for what was one. */
  onSave: (() => void) | null;
  onCompare: (revision: number) => void;
};

/** What the user has to say of an article: memo, tags, what became of it; and the texts that it had before. */
export function NotePanel({ open: { note, change, writeMemo }, onSave, onCompare }: Props) {
  const panel = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  // Read while drawing: nothing has gone yet.
  const hadFocus = button.current !== null && button.current === document.activeElement;
  const hasNote = note !== null;
  useLayoutEffect(() => {
    if (hasNote && hadFocus) panel.current?.querySelector<HTMLElement>(':checked')?.focus();
  }, [hasNote]);
  if (!note && !onSave) return <p class="hint">{t('failure_deleted')}</p>;
  if (!note) {
    return (
      <>
        <p class="hint">{t('note_none')}</p>
        <button type="button" class="button primary" ref={button} onClick={() => onSave?.()}>
          {t('reader_save')}
        </button>
      </>
    );
  }
  return (
    <div class="note-panel" ref={panel}>
      <Choice
        id="note-state"
        label={t('note_state')}
        values={READING_STATES}
        chosen={note.state}
        nameOf={(state) => t(`note_state_${state}`)}
        onChoose={(state) => change({ state })}
      />
      <MemoField key={note.id} noteId={note.id} memo={note.memo} onWrite={writeMemo} />
      <TagsField
        tags={note.tags}
        onAdd={(tag) => change({ addTag: tag })}
        onRemove={(tag) => change({ removeTag: tag })}
      />
      {note.revisionCount > 0 && (
        <RevisionList noteId={note.id} count={note.revisionCount} onCompare={onCompare} />
      )}
    </div>
  );
}
