import { useEffect, useRef, useState } from 'preact/hooks';
import { longestTypedMemo } from '../../notes/limits.ts';
import { t } from '../../platform/i18n.ts';
import { useLeaving } from '../../ui/use-leaving.ts';

type Props = {
  memo: string;
  /** @returns whether it is kept */
  onWrite: (memo: string) => Promise<boolean>;
};

/** How long after the last letter a memo is kept by itself, in milliseconds. */
const pause = 600;

/** What the user writes to an article. It is kept while it is written; what cannot be kept stays in the field. */
export function MemoField({ memo, onWrite }: Props) {
  const [text, setText] = useState(memo);
  const [state, setState] = useState<'kept' | 'writing' | 'failed'>('kept');
  const latest = useRef({ text, memo, onWrite });
  latest.current = { text, memo, onWrite };

  const keep = async () => {
    const { text: written, memo: kept, onWrite: write } = latest.current;
    if (written === kept) return setState('kept');
    const isKept = await write(written);
    // More may have been written meanwhile.
    if (written === latest.current.text) setState(isKept ? 'kept' : 'failed');
  };
  useEffect(() => {
    if (state !== 'writing') return undefined;
    const timer = setTimeout(keep, pause);
    return () => clearTimeout(timer);
  }, [text, state]);
  // Written on another page meanwhile.
  useEffect(() => {
    if (state === 'kept') setText(memo);
  }, [memo]);
  // The panel, or the reader, may be closed in the middle of a sentence.
  useLeaving(() => void keep());

  return (
    <div class="memo">
      <label for="note-memo">{t('note_memo')}</label>
      <textarea
        id="note-memo"
        class="field"
        rows={6}
        lang="ko"
        maxLength={longestTypedMemo}
        placeholder={t('note_memo_hint')}
        value={text}
        onInput={(event) => {
          setText(event.currentTarget.value);
          setState('writing');
        }}
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
