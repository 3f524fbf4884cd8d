import { useRef, useState } from 'preact/hooks';
import { t } from '../../platform/i18n.ts';
import { Icon } from '../../ui/icon.tsx';
import { Dialog } from '../dialog.tsx';
import type { Known } from '../use-actions.ts';

type Props = {
  notes: Known[];
  /** Tags that other notes have. */
  known: string[];
  onAdd: (tag: string) => void;
  onRemove: (tag: string) => void;
  onClose: () => void;
};

/** Gives notes a tag, or takes one away. */
export function TagDialog({ notes, known, onAdd, onRemove, onClose }: Props) {
  const [text, setText] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const add = () => {
    const tag = text.trim();
    if (tag === '') return onClose();
    onAdd(tag);
    setText('');
  };
  return (
    <Dialog title={t('library_tags_of', notes.length.toLocaleString())} onClose={onClose}>
      <label>
        {t('library_new_tag')}
        <input
          ref={field}
          type="text"
          class="field"
          lang="ko"
          maxLength={100}
          list="known-tags"
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
          onKeyDown={(event) => {
            // While a syllable is being composed, Enter only ends that.
            if (event.isComposing || event.key !== 'Enter') return;
            event.preventDefault();
            add();
          }}
        />
      </label>
      <datalist id="known-tags">
        {known.map((tag) => (
          <option key={tag} value={tag} />
        ))}
      </datalist>
      <ul class="given-tags" aria-label={t('library_given_tags')}>
        {countTags(notes).map(([tag, count]) => (
          <li key={tag}>
            <span lang="ko">{t('library_counted', `#${tag}`, count.toLocaleString())}</span>
            <button
              type="button"
              class="button plain"
              aria-label={t('note_tag_remove', tag)}
              onClick={() => {
                // The button goes.
                field.current?.focus();
                onRemove(tag);
              }}
            >
              <Icon name="close" />
            </button>
          </li>
        ))}
      </ul>
      <div class="dialog-buttons">
        <button type="button" class="button primary" onClick={add}>
          {t(text.trim() === '' ? 'library_close' : 'library_add_tag')}
        </button>
      </div>
    </Dialog>
  );
}

/** Tags with the number of notes that have them, the most common first. */
function countTags(notes: Known[]): [tag: string, count: number][] {
  const counts = new Map<string, number>();
  for (const { tags } of notes) for (const tag of tags) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one);
}
