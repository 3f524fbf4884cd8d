import { useRef } from 'preact/hooks';
import { t } from '../../platform/i18n.ts';
import { useFocusBack } from '../../ui/use-focus-back.ts';
import { EXPORT_CHOICES } from './export-choices.ts';
import type { ExportFormat } from './export-notes.ts';

type Props = {
  /** The notes that are exported, in the order in which they were selected. */
  ids: string[];
  isOpen: boolean;
  onToggle: () => void;
  onExport: (ids: string[], format: ExportFormat) => void;
};

/** The button that exports notes, and what they can be exported as. */
export function ExportMenu({ ids, isOpen, onToggle, onExport }: Props) {
  return (
    <div class="export">
      <button type="button" class="button" aria-expanded={isOpen} onClick={onToggle}>
        {t('library_export')}
      </button>
      {isOpen && (
        <Formats
          onChoose={(format) => {
            onToggle();
            onExport(ids, format);
          }}
        />
      )}
    </div>
  );
}

function Formats({ onChoose }: { onChoose: (format: ExportFormat) => void }) {
  const menu = useRef<HTMLUListElement>(null);
  useFocusBack(menu);
  return (
    <ul ref={menu}>
      {EXPORT_CHOICES.map(({ name, format }) => (
        <li key={name}>
          <button type="button" class="button plain" onClick={() => onChoose(format)}>
            {t(name)}
          </button>
        </li>
      ))}
    </ul>
  );
}
