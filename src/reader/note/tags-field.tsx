import { useRef, useState } from 'preact/hooks';
import { LONGEST_TAG } from '../../notes/limits.ts';
import { splitTags } from '../../notes/typed-tags.ts';
import { t } from '../../platform/i18n.ts';
import { Icon } from '../../ui/icon.tsx';

type Props = {
  tags: string[];
  /** @returns whether it has been stored */
  onAdd: (tag: string) => Promise<boolean>;
  onRemove: (tag: string) => void;
};

/** The tags of a note. Enter, a comma or leaving the field ends a tag; Esc drops it. */
export function TagsField({ tags, onAdd, onRemove }: Props) {
  const [text, setText] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const add = async (typed: string) => {
    setText('');
    const added = await Promise.all(splitTags(typed).map(onAdd));
    // More may have been typed meanwhile.
    if (added.includes(false)) setText((more) => [typed, more].filter(Boolean).join(', '));
  };
  const drop = (input: HTMLInputElement) => {
    // Esc closes the panel too, and the field loses the focus by that: nothing may be in it any more.
    input.value = '';
    setText('');
  };
  const remove = (tag: string) => {
    // The button goes.
    field.current?.focus();
    onRemove(tag);
  };
  return (
    <div class="tags">
      <label>
        {t('note_tags')}
        <input
          ref={field}
          class="field"
          lang="ko"
          maxLength={LONGEST_TAG}
          placeholder={t('note_tags_hint')}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
          onKeyDown={(event) => {
            // While a syllable is being composed, Enter only ends that.
            if (event.isComposing) return;
            if (event.key === 'Escape') drop(event.currentTarget);
            if (!['Enter', ',', '，'].includes(event.key)) return;
            event.preventDefault();
            add(text);
          }}
          onBlur={(event) => add(event.currentTarget.value)}
        />
      </label>
      {tags.length > 0 && (
        <ul>
          {tags.map((tag) => (
            <li key={tag}>
              <span lang="ko">#{tag}</span>
              <button
                type="button"
                class="button plain"
                aria-label={t('note_tag_remove', tag)}
                onClick={() => remove(tag)}
              >
                <Icon name="close" />
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
