import type { RefObject } from 'preact';
import { LONGEST_TAG } from '../notes/limits.ts';
import { splitTags } from '../notes/typed-tags.ts';

type Props = {
  label: string;
  field: RefObject<HTMLInputElement | null>;
  text: string;
  onText: (text: string) => void;
  /** Called by Enter or a comma behind a tag. */
  onEnd: (text: string) => void;
  /** Called by Enter where nothing has been typed. */
  onEmpty?: () => void;
  /** Called when the field loses the focus; not after Esc, by which what is in it is dropped. */
  onLeave?: (text: string) => void;
  placeholder?: string;
  /** The id of a list of tags to choose from. */
  list?: string;
};

/** The field that tags are typed into. */
export function TagInput({ label, field, text, onText, onEnd, onEmpty, onLeave, ...rest }: Props) {
  const press = (event: KeyboardEvent) => {
    // While a syllable is being composed, Enter only ends that.
    if (event.isComposing) return;
    if (event.key === 'Escape' && onLeave && field.current) {
      // Esc closes what is around, too, and the field loses the focus by that: nothing may be in it any more.
      field.current.value = '';
      onText('');
    }
    if (event.key !== 'Enter') return;
    event.preventDefault();
    if (splitTags(text).length > 0) onEnd(text);
    else onEmpty?.();
  };
  // Not by its key: behind a syllable that is being composed, and on a phone, a comma has none of its own.
  const type = (input: HTMLInputElement, isComposing: boolean) => {
    const typed = input.value;
    if (isComposing || !/[,，]/.test(typed)) return onText(typed);
    // At once: the next letter may come before anything is drawn.
    input.value = '';
    onText('');
    if (splitTags(typed).length > 0) onEnd(typed);
  };
  return (
    <label>
      {label}
      <input
        {...rest}
        ref={field}
        type="text"
        class="field"
        lang="ko"
        maxLength={LONGEST_TAG}
        value={text}
        onInput={(event) => type(event.currentTarget, (event as InputEvent).isComposing)}
        onCompositionEnd={(event) => type(event.currentTarget, false)}
        onKeyDown={press}
        onBlur={(event) => onLeave?.(event.currentTarget.value)}
      />
    </label>
  );
}
