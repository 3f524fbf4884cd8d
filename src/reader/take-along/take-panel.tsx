import './take-panel.css';
import { type MessageKey, t } from '../../platform/i18n.ts';
import type { Selected } from '../highlights/selected-words.ts';
import type { TakeAlong } from './use-take-along.ts';

type Props = {
  take: TakeAlong;
  /** Words of the body that were selected when the panel was opened. */
  selected: Selected | null;
  articleUrl: string;
};

/** Copying, citing, sharing, printing. */
export function TakePanel({ take, selected, articleUrl }: Props) {
  const groups: [title: MessageKey, items: [label: MessageKey, run: (() => void) | null][]][] = [
    [
      'take_copy',
      [
        ['take_text', take.copyText],
        ['take_markdown', take.copyMarkdown],
        ['take_rich', take.copyRichText],
      ],
    ],
    [
      'take_cite',
      [
        ['take_korean', take.citeKorean],
        ['take_apa', take.citeApa],
      ],
    ],
    [
      'take_send',
      [
        ['take_link', () => take.copyLink(selected)],
        ['take_share', take.share],
        ['take_print', take.print],
      ],
    ],
  ];
  return (
    <div class="take-panel">
      {groups.map(([title, items]) => (
        <section key={title} aria-label={t(title)}>
          <h3>{t(title)}</h3>
          {items.map(([label, run]) => (
            <button key={label} type="button" class="button" disabled={!run} onClick={() => run?.()}>
              {t(label)}
            </button>
          ))}
        </section>
      ))}
      {!selected && <p class="hint">{t('take_link_note')}</p>}
      <a href={articleUrl} target="_blank" rel="noopener noreferrer">
        {t('reader_original')}
      </a>
    </div>
  );
}
