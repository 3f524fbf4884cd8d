import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { parseQuery } from '../notes/search/query.ts';
import { t } from '../platform/i18n.ts';
import type { ReaderSettings } from '../platform/reader-settings.ts';
import { lazy } from '../ui/lazy.tsx';
import { DoneBar } from './actions/done-bar.tsx';
import { fileActions } from './actions/file-actions.ts';
import { useActions } from './actions/use-actions.ts';
import type { Choices } from './choices.ts';
import { listCommands } from './commands/list-commands.ts';
import { Dialogs } from './dialogs.tsx';
import { useExportMenu } from './export/use-export-menu.ts';
import { FilterBar } from './filters/filter-bar.tsx';
import { SortChoice } from './filters/sort-choice.tsx';
import { useImport } from './import/use-import.ts';
import { useLibraryKeys } from './keys/use-library-keys.ts';
import { useSingleKeys } from './keys/use-single-keys.ts';
import { NoteList } from './list/note-list.tsx';
import { useActiveRow } from './list/use-active-row.ts';
import { useExcerpts } from './list/use-excerpts.ts';
import type { Range } from './list/use-visible-rows.ts';
import { ListHead } from './list-head.tsx';
import { type Listing, newestCount } from './listing/listing.ts';
import { useListing } from './listing/use-listing.ts';
import { BackupNotice } from './notices/backup-notice.tsx';
import { DraftsNotice } from './notices/drafts-notice.tsx';
import { EmptyList } from './notices/empty-list.tsx';
import { FailureNotice } from './notices/failure-notice.tsx';
import type { OpenDialog } from './open-dialog.ts';
import { ReadingView } from './reading-view/reading-view.tsx';
import { useShownNote } from './reading-view/use-shown-note.ts';
import { SearchField } from './search-field.tsx';
import { SelectionBar } from './selection/selection-bar.tsx';
import { useSelection } from './selection/use-selection.ts';
import { StorageSection } from './storage/storage-section.tsx';
import { useChoices } from './use-choices.ts';

type Props = {
  /** The first notes that are shown, asked for before anything was drawn; null when the address wants others. */
  newest: Promise<Listing> | null;
  initial: ReaderSettings;
};

const ImportDialog = lazy(async () => (await import('./import/import-dialog.tsx')).ImportDialog);

/** The notes page: every kept article. */
export function Library({ newest, initial }: Props) {
  const [choices, choose] = useChoices();
  const [isOpen, setOpen] = useState(false);
  const [opened, setOpened] = useState<string[]>([]);
  const [wantedRows, setWantedRows] = useState({ offset: 0, limit: newestCount });
  const [soughtId, setSoughtId] = useState<string | null>(null);
  const [dialog, setDialog] = useState<OpenDialog | null>(null);
  const list = useRef<HTMLUListElement>(null);
  const field = useRef<HTMLInputElement>(null);

  const state = useListing({ choices, isOpen, opened, ...wantedRows, activeId: soughtId }, newest);
  const { listing, ask } = state;
  const query = useMemo(
    () => parseQuery(listing?.choices.query ?? '', isOpen),
    [listing?.choices.query, isOpen],
  );
  const excerpts = useExcerpts(listing, isOpen, ask);
  const rows = useActiveRow(list, listing, field);
  const selection = useSelection(listing, ask);
  const actions = useActions();
  const { isWide, shownId, show } = useShownNote();
  const hasLetters = useSingleKeys(initial);
  const files = fileActions(actions);
  const importing = useImport();
  const noteCount = listing?.facets?.views.all ?? null;
  const isBin = choices.filters.view === 'bin';

  useEffect(() => setSoughtId(rows.soughtId), [rows.soughtId]);
  // It was said of notes that are out of sight now.
  useEffect(() => actions.forgetDone(), [choices.filters.view]);
  const hasSelection = selection.ids.size > 0;
  const exportMenu = useExportMenu(hasSelection);

  const chooseAnew = (next: Choices, isQueryOpen = false) => {
    choose(next);
    setOpen(isQueryOpen);
    // What is selected must be in the list: else the user would change notes unseen.
    selection.clear();
  };
  const commands = listCommands({
    ...{ listing, ask, rows, selection, actions, list, field, isBin, exportMenu },
    setDialog,
  });
  useLibraryKeys(hasLetters, commands.run);
  const returnToList = () => (listing?.total ? rows.goTo(rows.position) : field.current?.focus());

  return (
    <div class="library">
      <header>
        <h1>{t('library_title')}</h1>
        <SearchField
          field={field}
          query={choices.query}
          onQuery={(query, isOpen) => chooseAnew({ ...choices, query }, isOpen)}
          onLeave={() => rows.goTo(0)}
        />
        <StorageSection count={noteCount} onBackup={files.backUp} onImport={importing.check} />
        <button type="button" class="button plain" onClick={() => setDialog({ kind: 'keys' })}>
          {t('library_keys')}
        </button>
      </header>
      <FilterBar
        filters={choices.filters}
        facets={listing?.facets ?? null}
        onChange={(filters) => chooseAnew({ ...choices, filters })}
      />
      <main>
        <FailureNotice failure={state.failure} onRetry={state.retry} />
        <p class="problem" role="alert">
          {actions.problem}
        </p>
        <DraftsNotice />
        <ListHead listing={listing} wanted={choices}>
          <SortChoice sorting={choices.sorting} onChange={(sorting) => chooseAnew({ ...choices, sorting })} />
        </ListHead>
        {listing && listing.total === 0 && (
          <EmptyList
            choices={listing.choices}
            isEmpty={listing.facets ? listing.facets.views.all + listing.facets.views.bin === 0 : true}
            onClear={(cleared) => {
              // The button goes.
              field.current?.focus();
              chooseAnew(cleared);
            }}
          />
        )}
        {listing && listing.total > 0 && (
          <div class="list-pane">
            <NoteList
              {...{ list, listing, query, excerpts, shownId }}
              active={rows.active}
              selected={selection.ids}
              onVisible={(range) => setWantedRows((before) => widen(range, before))}
              onTouch={(index) => {
                rows.touch(index);
                // What has the focus is what the user looks at.
                const row = listing.rows[index - listing.offset];
                if (row && !isBin) show(row.note.id);
              }}
              actions={{
                onSelect: commands.select,
                onShow: (id) => {
                  rows.seek(id);
                  return isWide;
                },
                onDelete: (id) => commands.remove([id]),
                onRestore: (id) => commands.restore([id]),
                onToggleSimilar: (id) =>
                  setOpened((ids) => (ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id])),
              }}
            />
          </div>
        )}
        {/* Comes when the notes have been counted, and takes the place of the selection's bar: nothing moves for it. */}
        {!hasSelection && <BackupNotice noteCount={noteCount} onBackup={files.backUp} />}
        {hasSelection && (
          <SelectionBar
            ids={[...selection.ids]}
            isBin={isBin}
            isExportOpen={exportMenu.isOpen}
            onToggleExport={() => exportMenu.setOpen(!exportMenu.isOpen)}
            onExport={files.exportNotes}
            onSelectAll={selection.selectAll}
            onClear={commands.clear}
            onState={commands.setState}
            onTag={commands.tag}
            onRemove={() => commands.remove()}
            onRestore={() => commands.restore()}
            onRemoveForGood={commands.removeForGood}
            onFocusLost={returnToList}
          />
        )}
      </main>
      {isWide && (
        <ReadingView
          id={isBin ? null : shownId}
          isEmpty={listing?.total === 0}
          onLeave={() => rows.goTo(rows.position)}
        />
      )}
      <DoneBar
        done={actions.done}
        onUndo={commands.undo}
        onClose={() => {
          if (document.activeElement?.closest('.undo')) returnToList();
          actions.forgetDone();
        }}
      />
      {importing.state && <ImportDialog {...importing} />}
      <Dialogs
        open={dialog}
        onClose={() => setDialog(null)}
        hasLetters={hasLetters}
        knownTags={listing?.facets?.tags.map(({ name }) => name) ?? []}
        commands={commands}
      />
    </div>
  );
}

/** Rows that are fetched beyond those that can be seen, on each side. */
const spare = 40;

/** The rows to fetch, so that scrolling a little asks for nothing new. */
function widen({ first, last }: Range, before: { offset: number; limit: number }) {
  const isSpare = first - spare / 2 < before.offset && before.offset > 0;
  const isShort = last + spare / 2 >= before.offset + before.limit;
  if (!isSpare && !isShort) return before;
  const offset = Math.max(0, first - spare);
  return { offset, limit: last + spare + 1 - offset };
}
