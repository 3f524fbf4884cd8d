import './selection.css';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { READING_STATES } from '../../notes/note.ts';
import { t } from '../../platform/i18n.ts';
import { ExportMenu } from '../export/export-menu.tsx';
import type { LibraryState } from '../use-library.ts';

/** What can be done with the notes that are selected. */
export function SelectionBar({ library }: { library: LibraryState }) {
  const { selection, commands, exportMenu } = library;
  const ids = [...selection.ids];
  const bar = useRef<HTMLFieldSetElement>(null);
  const returnToList = useRef(library.returnToList);
  returnToList.current = library.returnToList;
  useLayoutEffect(() => {
    const element = bar.current;
    return () => {
      // The bar goes, and had the focus.
      if (element?.contains(document.activeElement)) returnToList.current();
    };
  }, []);
  return (
    <fieldset class="selection-bar" aria-label={t('library_selection')} ref={bar}>
      <span class="selected-count">{t('library_selected', ids.length)}</span>
      <Button text={t('library_select_all')} onPress={commands.selectAll} />
      {library.isBin ? (
        <>
          <Button text={t('library_restore')} onPress={() => commands.restore()} />
          <Button text={t('library_remove_for_good')} onPress={commands.removeForGood} />
        </>
      ) : (
        <>
          {READING_STATES.map((state) => (
            <Button key={state} text={t(`library_make_${state}`)} onPress={() => commands.setState(state)} />
          ))}
          <Button text={t('library_edit_tags')} onPress={commands.tag} />
          <ExportMenu
            ids={ids}
            isOpen={exportMenu.isOpen}
            onToggle={() => exportMenu.setOpen(!exportMenu.isOpen)}
            onExport={library.files.exportNotes}
          />
          <Button text={t('library_delete')} onPress={() => commands.remove()} />
        </>
      )}
      <Button text={t('library_clear_selection')} onPress={commands.clear} />
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
