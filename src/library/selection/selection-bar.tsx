import './selection.css';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { type ReadingState, readingStates } from '../../notes/note.ts';
import { t } from '../../platform/i18n.ts';
import { ExportMenu } from '../export/export-menu.tsx';
import type { ExportFormat } from '../export/export-notes.ts';

type Props = {
  ids: string[];
  isBin: boolean;
  isExportOpen: boolean;
  onSelectAll: () => void;
  onClear: () => void;
  onState: (state: ReadingState) => void;
  onTag: () => void;
  onToggleExport: () => void;
  onExport: (ids: string[], format: ExportFormat) => void;
  onRemove: () => void;
  onRestore: () => void;
  onRemoveForGood: () => void;
  /** The bar goes, and had the focus. */
  onFocusLost: () => void;
};

/** What can be done with the notes that are selected. */
export function SelectionBar(props: Props) {
  const { ids, isBin } = props;
  const bar = useRef<HTMLFieldSetElement>(null);
  const latest = useRef(props);
  latest.current = props;
  useLayoutEffect(() => {
    const element = bar.current;
    return () => {
      if (element?.contains(document.activeElement)) latest.current.onFocusLost();
    };
  }, []);
  return (
    <fieldset class="selection-bar" aria-label={t('library_selection')} ref={bar}>
      <span class="selected-count">{t('library_selected', ids.length)}</span>
      <Button text={t('library_select_all')} onPress={props.onSelectAll} />
      {isBin ? (
        <>
          <Button text={t('library_restore')} onPress={props.onRestore} />
          <Button text={t('library_remove_for_good')} onPress={props.onRemoveForGood} />
        </>
      ) : (
        <>
          {readingStates.map((state) => (
            <Button key={state} text={t(`library_make_${state}`)} onPress={() => props.onState(state)} />
          ))}
          <Button text={t('library_edit_tags')} onPress={props.onTag} />
          <ExportMenu
            ids={ids}
            isOpen={props.isExportOpen}
            onToggle={props.onToggleExport}
            onExport={props.onExport}
          />
          <Button text={t('library_delete')} onPress={props.onRemove} />
        </>
      )}
      <Button text={t('library_clear_selection')} onPress={props.onClear} />
    </fieldset>
  );
}

function Button({ text, onPress }: { text: string; onPress: () => void }) {
  return (
    <button type="button" class="button" onClick={onPress}>
      {text}
    </button>
  );
}
