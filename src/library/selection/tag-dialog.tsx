import { useRef, useState } from 'preact/hooks';
import { splitTags } from '../../notes/typed-tags.ts';
import { t } from '../../platform/i18n.ts';
import { Icon } from '../../ui/icon.tsx';
import { refuseTooLong, TagInput } from '../../ui/tag-input.tsx';
import { Dialog } from '../dialog.tsx';
import type { NoteLabels } from '../worker/shelf.ts';
import { countTags } from './count-tags.ts';

type Props = {
  notes: NoteLabels[];
  /** Tags that other notes have. */
  suggestions: string[];
  /** @returns whether they have been stored */
  onAdd: (tags: string[]) => Promise<boolean>;
  onRemove: (tag: string) => void;
  onClose: () => void;
};

/** Gives notes tags, or takes one away. */
export function TagDialog({ notes, suggestions, onAdd, onRemove, onClose }: Props) {
  const [text, setText] = useState('');
  const field = useRef<HTMLInputElement>(null);
  // Not out of `text`: what has been pasted was never drawn.
  const add = async (typed: string) => {
    const tags = splitTags(typed);
    if (tags.length === 0) return onClose();
    setText('');
    // More may have been typed meanwhile.
    if (!(await onAdd(tags))) setText((more) => [typed, more].filter(Boolean).join(', '));
  };
  return (
    <Dialog title={t('library_tags_of', notes.length)} onClose={onClose}>
      <TagInput
        label={t('library_new_tag')}
        list="known-tags"
        {...{ field, text }}
        onText={setText}
        onEnd={add}
        onEmpty={onClose}
      />
      <datalist id="known-tags">
        {suggestions.map((tag) => (
          <option key={tag} value={tag} />
        ))}
      </datalist>
      <ul class="given-tags" aria-label={t('library_given_tags')}>
        {countTags(notes).map(({ name, count }) => (
          <li key={name}>
            <span lang="ko">{t('library_counted', `#${name}`, count)}</span>
            <button
              type="button"
              class="button plain"
              aria-label={t('note_tag_remove', name)}
              onClick={() => {
                // The button goes.
                field.current?.focus();
                onRemove(name);
              }}
            >
              <Icon name="close" />
            </button>
          </li>
        ))}
      </ul>
      <div class="dialog-buttons">
        <button
          type="button"
          class="button primary"
          onClick={() => refuseTooLong(field.current, text) || void add(text)}
        >
          {t(splitTags(text).length === 0 ? 'library_close' : 'library_add_tag')}
        </button>
      </div>
    </Dialog>
  );
}
