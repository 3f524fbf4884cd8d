import { useRef } from 'preact/hooks';
import { LONGEST_TYPED_MEMO } from '../../notes/limits.ts';
import { t } from '../../platform/i18n.ts';
import { isOutdated } from '../../platform/outdated.ts';
import { type Autosave, useAutosave } from '../../ui/use-autosave.ts';
import { takeOthers, useDraft } from '../../ui/use-draft.ts';

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
  const draft = useDraft(memo, `memo ${noteId}`);
  const { value: text, setValue: setText, send, confirm, isLeft } = draft;
  const write = async () => {
    const stored = await onWrite(text, send());
    if (stored === null) return false;
    confirm(stored);
    takeOthers(draft, text, stored);
    return true;
  };
  const { state, keep } = useAutosave(text === memo, write, isLeft);
  const news = useNews(state);

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
      <p class="hint">
        <span role="status">{news && newsText(news)}</span>
        {!news && t(state === 'kept' ? 'note_memo_kept' : 'note_memo_writing')}
      </p>
    </div>
  );
}

/** Nothing more can be kept once the extension has been updated. */
function newsText(news: News): string {
  if (news === 'failed' && isOutdated()) return t('failure_updated');
  return t(`note_memo_${news}`);
}

type News = 'failed' | 'saved';

/**
 * What is read out: that the memo is not kept, and later that it is. What goes on with every pause in typing is not, since
 * a screen reader would talk over what is typed.
 */
function useNews(state: Autosave['state']): News | null {
  const news = useRef<News | null>(null);
  if (state === 'failed') news.current = 'failed';
  if (state === 'kept' && news.current === 'failed') news.current = 'saved';
  if (state === 'writing' && news.current === 'saved') news.current = null;
  return news.current;
}
