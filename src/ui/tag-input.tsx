import type { RefObject } from 'preact';
import { useRef } from 'preact/hooks';
import { LONGEST_TAG } from '../notes/limits.ts';
import { splitTags } from '../notes/typed-tags.ts';
import { t } from '../platform/i18n.ts';
import { useLife } from './use-life.ts';

type Props = {
  label: string;
  field: RefObject<HTMLInputElement | null>;
  text: string;
  onText: (text: string) => void;
  /** Called by Enter or a comma behind a tag. */
  onEnd: (text: string) => void;
  /** Called by Enter where nothing has been typed. */
  onEmpty?: () => void;
  /** Called when the field loses the focus, or the page goes; not after Esc, by which what is in it is dropped. */
  onLeave?: (text: string) => void;
  placeholder?: string;
  /** The id of a list of tags to choose from. */
  list?: string;
};

/** Several may be pasted at once: what is too long is asked of each, and nothing is cut. */
const hasTooLong = (typed: string) => splitTags(typed).some((tag) => tag.length > LONGEST_TAG);

/** Says it where a tag is too long. @returns whether one is */
export function refuseTooLong(field: HTMLInputElement | null, typed: string): boolean {
  if (!hasTooLong(typed)) return false;
  field?.setCustomValidity(t('tag_too_long', LONGEST_TAG));
  field?.reportValidity();
  return true;
}

/** The field that tags are typed into. */
export function TagInput({ label, field, text, onText, onEnd, onEmpty, onLeave, ...rest }: Props) {
  const end = (typed: string) => {
    if (!refuseTooLong(field.current, typed)) return onEnd(typed);
    onText(typed);
  };
  const leave = useRef(onLeave);
  leave.current = onLeave;
  // A page that goes takes no focus away first.
  useLife((signal) => {
    const go = () =>
      field.current && !hasTooLong(field.current.value) && leave.current?.(field.current.value);
    window.addEventListener('pagehide', go, { signal });
  }, []);
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
    if (splitTags(text).length > 0) end(text);
    else onEmpty?.();
  };
  // Not by its key: behind a syllable that is being composed, and on a phone, a comma has none of its own.
  const type = (input: HTMLInputElement, isComposing: boolean) => {
    const typed = input.value;
    input.setCustomValidity('');
    if (isComposing || !/[,，]/.test(typed)) return onText(typed);
    // At once: the next letter may come before anything is drawn.
    input.value = '';
    onText('');
    if (splitTags(typed).length > 0) end(typed);
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
        value={text}
        onInput={(event) => type(event.currentTarget, (event as InputEvent).isComposing)}
        onCompositionEnd={(event) => type(event.currentTarget, false)}
        onKeyDown={press}
        onBlur={({ currentTarget: { value } }) => hasTooLong(value) || onLeave?.(value)}
      />
    </label>
  );
}
