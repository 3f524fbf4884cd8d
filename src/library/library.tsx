import type { ReaderSettings } from '../platform/reader-settings.ts';
import { lazy } from '../ui/lazy.tsx';
import { DoneBar } from './actions/done-bar.tsx';
import { Dialogs } from './dialogs.tsx';
import { FilterBar } from './filters/filter-bar.tsx';
import { SortChoice } from './filters/sort-choice.tsx';
import { LibraryHeader } from './library-header.tsx';
import { ListHead } from './list/list-head.tsx';
import { ListPane } from './list/list-pane.tsx';
import type { Listing } from './listing/listing.ts';
import { BackupNotice } from './notices/backup-notice.tsx';
import { DraftsNotice } from './notices/drafts-notice.tsx';
import { FailureNotice } from './notices/failure-notice.tsx';
import { ReadingView } from './reading-view/reading-view.tsx';
import { SelectionBar } from './selection/selection-bar.tsx';
import { useLibrary } from './use-library.ts';
// Last: it takes back what the others say.
import './print.css';

type Props = {
  /** The first notes that are shown, asked for before anything was drawn; null when the address wants others. */
  newest: Promise<Listing> | null;
  initial: ReaderSettings;
};

const ImportDialog = lazy(async () => (await import('./import/import-dialog.tsx')).ImportDialog);

/** The notes page: every kept article. */
export function Library({ newest, initial }: Props) {
  const library = useLibrary(newest, initial);
  const { choices, choose, listing, cursor, actions, commands, files, importing, reading, isBin } = library;
  const { returnToList } = library;
  return (
    <div class="library">
      <LibraryHeader library={library} />
      <FilterBar
        filters={choices.filters}
        facets={listing?.facets ?? null}
        onChange={(filters) => choose({ ...choices, filters })}
      />
      <main>
        <FailureNotice failure={library.failure} onRetry={library.retry} onLost={library.returnToList} />
        <p class="problem" role="alert">
          {actions.problem}
        </p>
        <DraftsNotice onLost={library.returnToList} />
        <ListHead listing={listing} wanted={choices}>
          <SortChoice sorting={choices.sorting} onChange={(sorting) => choose({ ...choices, sorting })} />
        </ListHead>
        <ListPane library={library} />
        {library.selection.ids.size > 0 ? (
          <SelectionBar library={library} />
        ) : (
          // Comes when the notes have been counted, and takes the place of the selection's bar: nothing moves for it.
          <BackupNotice
            noteCount={library.noteCount}
            onBackup={files.backUp}
            onProblem={actions.tellProblem}
            onLost={library.returnToList}
          />
        )}
      </main>
      {reading.isWide && (
        <ReadingView
          id={isBin ? null : reading.shownId}
          sought={library.sought}
          onKey={library.runKey}
          isEmpty={listing?.total === 0}
          onLeave={() => cursor.goTo(cursor.position)}
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
        open={library.dialog}
        onClose={() => library.setDialog(null)}
        hasLetters={library.hasLetters}
        knownTags={listing?.facets?.tags.map(({ name }) => name) ?? []}
        commands={commands}
      />
    </div>
  );
}
