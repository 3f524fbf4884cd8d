import { useRef, useState } from 'preact/hooks';
import { splitTags } from '../../notes/typed-tags.ts';
import { t } from '../../platform/i18n.ts';
import { Icon } from '../../ui/icon.tsx';
import { TagInput } from '../../ui/tag-input.tsx';

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
  const remove = (tag: string) => {
    // The button goes.
    field.current?.focus();
    onRemove(tag);
  };
  return (
    <div class="tags">
      <TagInput
        label={t('note_tags')}
        placeholder={t('note_tags_hint')}
        {...{ field, text }}
        onText={setText}
        onEnd={add}
        onLeave={add}
      />
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
