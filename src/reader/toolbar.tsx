import type { ComponentChildren } from 'preact';
import { type MessageKey, t } from '../platform/i18n.ts';
import { MEASURES } from '../platform/reader-settings.ts';
import { Icon, type IconName } from '../ui/icon.tsx';
import { type Command, type Keys, nameKey } from './keyboard/bindings.ts';
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
  /** null while they are off. */
  keys: Keys | null;
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
export type Tool = {
  icon: IconName;
  label: MessageKey;
  command: Command;
  isOpen: boolean;
  onPress: () => void;
};

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
  const { keys, fontSize, onSmaller, onLarger, isListening, onListen, tools, saving, onSave } = props;
  const { least, most } = MEASURES.size;
  const hint = (text: string, command: Command) => {
    const key = keys?.[command];
    return key ? { title: `${text} (${nameKey(key)})`, 'aria-keyshortcuts': nameKey(key) } : { title: text };
  };
  const saveText = t(SAVE_TEXTS[saving]);
  return (
    <>
      <button
        type="button"
        class="button plain"
        aria-pressed={isListening}
        {...hint(t('reader_listen'), 'listen')}
        onClick={onListen}
      >
        <Icon name="listen" />
        <span class="label">{t('reader_listen')}</span>
      </button>
      <button
        type="button"
        class="button plain size"
        aria-label={t('reader_smaller')}
        {...hint(t('reader_smaller'), 'smaller')}
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
        {...hint(t('reader_larger'), 'larger')}
        aria-disabled={fontSize >= most}
        onClick={onLarger}
      >
        <Icon name="larger" />
      </button>
      {tools.map(({ icon, label, command, isOpen, onPress }) => (
        <button
          key={icon}
          type="button"
          class={`button plain ${icon}`}
          aria-label={t(label)}
          aria-expanded={isOpen}
          {...hint(t(label), command)}
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
        {...hint(saveText, 'save')}
        onClick={() => onSave?.()}
      >
        <Icon name="save" />
        <span class="label">{saveText}</span>
      </button>
    </>
  );
}
