import type { ComponentChildren } from 'preact';
import { type MessageKey, t } from '../platform/i18n.ts';
import { MEASURES } from '../platform/reader-settings.ts';
import { Icon, type IconName } from '../ui/icon.tsx';
import type { Saving } from './use-saving.ts';

type Props = {
  /** null where there is nothing to close: beside a list. */
  onClose: (() => void) | null;
  /** What can be done with the article; left out while there is none. */
  article?: ArticleTools;
  /** What stands at the end of the row: the progress. */
  children?: ComponentChildren;
};

export type ArticleTools = {
  fontSize: number;
  onSmaller: () => void;
  onLarger: () => void;
  isListening: boolean;
  onListen: () => void;
  tools: Tool[];
  saving: Saving;
  /** null for a note: it has nothing newer to keep. */
  onSave: (() => void) | null;
};

/** A button that opens a panel. */
export type Tool = { icon: IconName; label: MessageKey; isOpen: boolean; onPress: () => void };

const SAVE_TEXTS = {
  open: 'reader_save',
  saving: 'reader_save',
  saved: 'reader_saved',
  changed: 'save_changed',
} as const satisfies Record<Saving, MessageKey>;

/** The row of tools above the article. */
export function Toolbar({ onClose, article, children }: Props) {
  return (
    <header class="toolbar">
      <div class="tools" role="toolbar" aria-label={t('reader_tools')}>
        {onClose && (
          <button type="button" class="button plain" onClick={onClose} title={t('reader_close')}>
            <Icon name="close" />
            <span class="label">{t('reader_close')}</span>
          </button>
        )}
        <span class="spacer" />
        {article && <ArticleButtons {...article} />}
      </div>
      {children}
    </header>
  );
}

function ArticleButtons(props: ArticleTools) {
  const { fontSize, onSmaller, onLarger, isListening, onListen, tools, saving, onSave } = props;
  const { least, most } = MEASURES.size;
  const saveText = t(SAVE_TEXTS[saving]);
  return (
    <>
      <button
        type="button"
        class="button plain"
        aria-pressed={isListening}
        title={t('reader_listen')}
        onClick={onListen}
      >
        <Icon name="listen" />
        <span class="label">{t('reader_listen')}</span>
      </button>
      <button
        type="button"
        class="button plain size"
        aria-label={t('reader_smaller')}
        title={t('reader_smaller')}
        // Not `disabled`: the button would lose the focus at the last step.
        aria-disabled={fontSize <= least}
        onClick={onSmaller}
      >
        <Icon name="smaller" />
      </button>
      <button
        type="button"
        class="button plain size"
        aria-label={t('reader_larger')}
        title={t('reader_larger')}
        aria-disabled={fontSize >= most}
        onClick={onLarger}
      >
        <Icon name="larger" />
      </button>
      {tools.map(({ icon, label, isOpen, onPress }) => (
        <button
          key={icon}
          type="button"
          class={`button plain ${icon}`}
          aria-label={t(label)}
          aria-expanded={isOpen}
          title={t(label)}
          onClick={onPress}
        >
          <Icon name={icon} />
        </button>
      ))}
      <button
        type="button"
        class={`button save ${saving}`}
        disabled={onSave === null}
        aria-disabled={saving === 'saving'}
        title={saveText}
        onClick={() => onSave?.()}
      >
        <Icon name="save" />
        <span class="label">{saveText}</span>
      </button>
    </>
  );
}
