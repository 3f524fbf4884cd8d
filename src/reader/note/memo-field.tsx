import { LONGEST_TYPED_MEMO } from '../../notes/limits.ts';
import { t } from '../../platform/i18n.ts';
import { useAutosave } from '../../ui/use-autosave.ts';
import { useDraft } from '../../ui/use-draft.ts';

type Props = {
  noteId: string;
  memo: string;
  /**
   * @param known what the stored memo may be, as far as this field knows
   * @returns the memo as it is stored then; null when it is not
   */
  onWrite: (memo: string, known: string[]) => Promise<string | null>;
};

/** What the user writes to an article. It is kept while it is written; what cannot be kept is there when it is opened again. */
export function MemoField({ noteId, memo, onWrite }: Props) {
  const { value: text, setValue: setText, send, confirm, isLeft } = useDraft(memo, `memo ${noteId}`);
  const write = async () => {
    const stored = await onWrite(text, send());
    if (stored === null) return false;
    confirm(stored);
    // Written on another page meanwhile: it stands before ours, to which more may have come.
    if (stored.endsWith(text)) setText((latest) => stored.slice(0, stored.length - text.length) + latest);
    return true;
  };
  const { state, keep } = useAutosave(text === memo, write, isLeft);

  return (
    <div class="memo">
      <label for="note-memo">{t('note_memo')}</label>
      <textarea
        id="note-memo"
        class="field"
        rows={6}
        lang="ko"
        maxLength={LONGEST_TYPED_MEMO}
        placeholder={t('note_memo_hint')}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
        onBlur={keep}
      />
      <p class="hint" role="status">
        {t(
          ({ kept: 'note_memo_kept', writing: 'note_memo_writing', failed: 'note_memo_failed' } as const)[
            state
          ],
        )}
      </p>
    </div>
  );
}
