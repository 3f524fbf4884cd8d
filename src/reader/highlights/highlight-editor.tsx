import { useEffect, useRef } from 'preact/hooks';
import { HIGHLIGHT_COLORS, type Highlight } from '../../notes/highlights.ts';
import { LONGEST_TYPED_REMARK } from '../../notes/limits.ts';
import { t } from '../../platform/i18n.ts';
import { Choice } from '../../ui/choice.tsx';
import { useAutosave } from '../../ui/use-autosave.ts';
import { takeOthers, useDraft } from '../../ui/use-draft.ts';
import type { Highlights } from './use-highlights.ts';

type Props = {
  /** The same as long as it is edited: a highlight that comes back has another. */
  id: string;
  highlight: Highlight;
  highlights: Highlights;
  /** Called when the work on it is done. */
  onDone: () => void;
};

/** The colour and the remark of one highlight, kept while they are written. What cannot be kept is there when it is opened again. */
export function HighlightEditor({ id, highlight, highlights, onDone }: Props) {
  const colorDraft = useDraft(highlight.color, `color ${id}`);
  const remarkDraft = useDraft(highlight.remark, `remark ${id}`);
  const [color, remark] = [colorDraft.value, remarkDraft.value];
  const form = useRef<HTMLFormElement>(null);
  // After the panel has taken the focus: it comes to stand in the place of the list.
  useEffect(() => form.current?.focus({ preventScroll: true }), []);
  const isGone = useRef(false);
  const isKept = color === highlight.color && remark === highlight.remark;
  const write = async () => {
    if (isGone.current) return true;
    colorDraft.send();
    const stored = await highlights.change(highlight, { color, remark }, remarkDraft.send());
    if (!stored) return false;
    colorDraft.confirm(color);
    remarkDraft.confirm(stored.remark);
    takeOthers(remarkDraft, remark, stored.remark);
    return true;
  };
  const isRemoved = !highlights.all.includes(highlight);
  useEffect(() => {
    if (isRemoved && isKept) onDone();
  }, [isRemoved, isKept]);
  const isLeft = () => colorDraft.isLeft() || remarkDraft.isLeft();
  const autosave = useAutosave(isKept || isGone.current, write, isLeft);
  const keep = async (event: Event) => {
    event.preventDefault();
    if (await write()) onDone();
  };
  const remove = async () => {
    isGone.current = true;
    if (await highlights.remove({ ...highlight, color, remark })) onDone();
    else isGone.current = false;
  };
  return (
    <form class="highlight-editor" aria-label={t('highlight_edit')} tabIndex={-1} ref={form} onSubmit={keep}>
      <blockquote lang="ko">{highlight.quote}</blockquote>
      <Choice
        id="highlight-color"
        label={t('highlight_color')}
        values={HIGHLIGHT_COLORS}
        chosen={color}
        nameOf={(value) => t(`color_${value}`)}
        onChoose={colorDraft.setValue}
      />
      <label>
        {t('highlight_remark')}
        <textarea
          class="field"
          rows={4}
          maxLength={LONGEST_TYPED_REMARK}
          value={remark}
          onInput={(event) => remarkDraft.setValue(event.currentTarget.value)}
          onBlur={autosave.keep}
        />
      </label>
      <div class="buttons">
        <button type="submit" class="button primary">
          {t('highlight_keep')}
        </button>
        <button type="button" class="button" onClick={remove}>
          {t('highlight_remove')}
        </button>
        <button type="button" class="button" onClick={onDone}>
          {t('highlight_back')}
        </button>
      </div>
    </form>
  );
}
