import './comparison.css';
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { Article } from '../../article/article.ts';
import { compareArticles } from '../../notes/compare/compare-articles.ts';
import type { Part } from '../../notes/compare/comparison.ts';
import type { Revision } from '../../notes/note.ts';
import { t, uiLanguage } from '../../platform/i18n.ts';
import { formatTime } from '../../ui/format-time.ts';
import { useFocusBack } from '../../ui/use-focus-back.ts';
import { useRevisions } from './use-revisions.ts';

type Props = {
  noteId: string;
  /** The number of the revision that the present text is compared with. */
  revision: number;
  /** The present text. */
  article: Article;
  onBack: () => void;
};

/** What has changed in an article since an earlier text of it was kept, sentence by sentence. */
export function ComparisonView({ noteId, revision, article, onBack }: Props) {
  const { revisions, problem } = useRevisions(noteId);
  const before = revisions.find(({ number }) => number === revision);
  const view = useRef<HTMLElement>(null);
  useFocusBack(view);
  useLayoutEffect(() => {
    view.current?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, []);
  return (
    <article class="article comparison" tabIndex={-1} ref={view} aria-label={t('compare_title')}>
      <header>
        <p class="compare-head">
          <strong>{t('compare_title')}</strong>
          <button type="button" class="button" onClick={onBack}>
            {t('compare_back')}
          </button>
        </p>
        {problem && <p role="alert">{problem}</p>}
        {before && <Legend before={before} />}
      </header>
      {before && <Differences before={before.article} after={article} />}
    </article>
  );
}

function Legend({ before }: { before: Revision }) {
  return (
    <p class="legend">
      <del>{t('compare_removed', formatTime(before.savedAt, uiLanguage()))}</del>
      <ins>{t('compare_added')}</ins>
    </p>
  );
}

function Differences({ before, after }: { before: Article; after: Article }) {
  const comparison = useMemo(() => compareArticles(before, after), [before, after]);
  const language = uiLanguage();
  const { before: modifiedBefore, after: modifiedAfter } = comparison.modifiedAt;
  return (
    <div lang="ko">
      {comparison.isSame && <p lang={language}>{t('compare_same')}</p>}
      <h1>
        <Parts parts={comparison.title} />
      </h1>
      <div class="subtitles">
        <Parts parts={comparison.subtitles} />
      </div>
      <p class="facts">
        <Parts parts={comparison.byline} />
        {modifiedAfter && modifiedAfter !== modifiedBefore && (
          <span lang={language}>{t('reader_modified', formatTime(modifiedAfter, language))}</span>
        )}
      </p>
      <div class="body">
        {paragraphs(comparison.body).map((parts, index) => (
          <p key={index}>
            <Parts parts={parts} />
          </p>
        ))}
      </div>
    </div>
  );
}

function paragraphs(parts: Part[]): Part[][] {
  const all: Part[][] = [];
  for (const part of parts) {
    const current = all.at(-1);
    if (current && !part.opensParagraph) current.push(part);
    else all.push([part]);
  }
  return all;
}

function Parts({ parts }: { parts: Part[] }) {
  return (
    <>
      {parts.map((part, index) => (
        <PartView key={index} part={part} />
      ))}
    </>
  );
}

/** The words themselves say to a screen reader what was taken out and put in: `del` and `ins` are seldom read out. */
function PartView({ part }: { part: Part }) {
  return (
    <span class={part.isMoved ? 'moved' : undefined} title={part.isMoved ? t('compare_moved') : undefined}>
      {part.spans.map(({ kind, text }, index) => {
        const key = index; // they never change places
        if (kind === 'same') return <span key={key}>{text}</span>;
        const Changed = kind === 'removed' ? 'del' : 'ins';
        return (
          <Changed key={key}>
            <span class="visually-hidden">[{t(kind === 'removed' ? 'compare_out' : 'compare_in')}] </span>
            {text}
          </Changed>
        );
      })}{' '}
    </span>
  );
}
