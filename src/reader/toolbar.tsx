import { t } from '../platform/i18n.ts';

/** Sizes of the text, in CSS pixels; 19 is the one to begin with. */
const sizes = [15, 16, 17, 18, 19, 20, 21, 22, 24, 26, 28, 32, 36];

type Props = {
  fontSize: number;
  /** null while there is nothing to save. */
  saving: 'open' | 'saving' | 'saved' | null;
  /** A note has nothing newer to keep; an article from a page can be saved again. */
  isNote: boolean;
  onResize: (size: number) => void;
  onSave: () => void;
  onClose: () => void;
};

/** The row of tools above the article. */
export function Toolbar({ fontSize, saving, isNote, onResize, onSave, onClose }: Props) {
  const smaller = sizes.findLast((size) => size < fontSize);
  const larger = sizes.find((size) => size > fontSize);
  return (
    <div class="toolbar" role="toolbar" aria-label={t('reader_tools')}>
      <button type="button" class="button" onClick={onClose}>
        {t('reader_close')}
      </button>
      <span class="spacer" />
      <button
        type="button"
        class="button size"
        aria-label={t('reader_smaller')}
        title={t('reader_smaller')}
        disabled={smaller === undefined}
        onClick={() => smaller && onResize(smaller)}
      >
        <span aria-hidden="true">가−</span>
      </button>
      <button
        type="button"
        class="button size"
        aria-label={t('reader_larger')}
        title={t('reader_larger')}
        disabled={larger === undefined}
        onClick={() => larger && onResize(larger)}
      >
        <span aria-hidden="true">가+</span>
      </button>
      {saving && (
        <button
          type="button"
          class="button primary"
          disabled={saving === 'saving' || isNote}
          onClick={onSave}
        >
          {t(saving === 'saved' ? 'reader_saved' : 'reader_save')}
        </button>
      )}
    </div>
  );
}
