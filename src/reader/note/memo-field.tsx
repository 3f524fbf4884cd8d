import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { LONGEST_TYPED_MEMO } from '../../notes/limits.ts';
import { t } from '../../platform/i18n.ts';
import { useAutosave } from '../../ui/use-autosave.ts';

type Props = {
  memo: string;
  /**
   * @param known what the stored memo may be, as far as this field knows
   * @returns the memo as it is stored then; null when it is not
   */
  onWrite: (memo: string, known: string[]) => Promise<string | null>;
};

/** As many writings as can be under way at once. */
const MOST_KNOWN = 4;

/** What the user writes to an article. It is kept while it is written; what cannot be kept stays in the field. */
export function MemoField({ memo, onWrite }: Props) {
  const [text, setText] = useState(memo);
  const known = useRef([memo]);
  const learn = (stored: string) => {
    known.current = [...known.current, stored].slice(-MOST_KNOWN);
  };
  const { state, keep } = useAutosave(text === memo, async () => {
    const writing = onWrite(text, known.current);
    learn(text);
    const stored = await writing;
    if (stored === null) return false;
    learn(stored);
    // Written on another page meanwhile: it stands before ours, to which more may have come.
    if (stored.endsWith(text)) setText((latest) => stored.slice(0, stored.length - text.length) + latest);
    return true;
  });
  // Written on another page, while nothing was written here. Not after the next frame: a letter may come before it.
  const lastMemo = useRef(memo);
  useLayoutEffect(() => {
    if (memo !== lastMemo.current && text === lastMemo.current) {
      setText(memo);
      learn(memo);
    }
    lastMemo.current = memo;
  }, [memo]);

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
