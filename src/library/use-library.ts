import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { parseQuery } from '../notes/search/query.ts';
import type { ReaderSettings } from '../platform/reader-settings.ts';
import { fileActions } from './actions/file-actions.ts';
import { useActions } from './actions/use-actions.ts';
import type { Choices } from './choices.ts';
import { listCommands } from './commands/list-commands.ts';
import { useExportMenu } from './export/use-export-menu.ts';
import { useImport } from './import/use-import.ts';
import { readLibraryKey } from './keys/library-keys.ts';
import { useLibraryKeys } from './keys/use-library-keys.ts';
import { useSingleKeys } from './keys/use-single-keys.ts';
import { useActiveRow } from './list/use-active-row.ts';
import { useExcerpts } from './list/use-excerpts.ts';
import type { Listing } from './listing/listing.ts';
import { useListRequest } from './listing/use-list-request.ts';
import { useListing } from './listing/use-listing.ts';
import type { OpenDialog } from './open-dialog.ts';
import { useShownNote } from './reading-view/use-shown-note.ts';
import { useSelection } from './selection/use-selection.ts';

/** The state of the notes page, and what can be done with it. Parameters as the properties of `Library`. */
export function useLibrary(newest: Promise<Listing> | null, initial: ReaderSettings) {
  const wanted = useListRequest();
  const { choices, isComposing } = wanted.request;
  const [dialog, setDialog] = useState<OpenDialog | null>(null);
  const list = useRef<HTMLUListElement>(null);
  const field = useRef<HTMLInputElement>(null);

  const { listing, ask, failure, retry } = useListing(wanted.request, newest);
  const words = listing?.choices.query ?? '';
  const query = useMemo(() => parseQuery(words, isComposing), [words, isComposing]);
  const sought = useMemo(
    () => (words.trim() === '' ? null : { query: words, isComposing }),
    [words, isComposing],
  );
  const excerpts = useExcerpts(listing, isComposing, ask);
  const cursor = useActiveRow(list, listing, field);
  const selection = useSelection(listing, ask);
  const actions = useActions();
  const reading = useShownNote();
  const hasLetters = useSingleKeys(initial);
  const importing = useImport();

  useEffect(() => wanted.locate(cursor.soughtId), [cursor.soughtId]);
  // It was said of notes that are out of sight now.
  useEffect(() => actions.forgetDone(), [choices.filters.view]);
  const exportMenu = useExportMenu(selection.ids.size > 0);

  const choose = (next: Choices, isNextComposing = false) => {
    wanted.choose(next, isNextComposing);
    // What is selected must be in the list: else the user would change notes unseen.
    selection.clear();
  };
  const isBin = choices.filters.view === 'bin';
  const { shownId } = reading;
  const parts = {
    listing,
    ask,
    cursor,
    shownId,
    only: null,
    selection,
    actions,
    list,
    field,
    isBin,
    exportMenu,
    setDialog,
  };
  const commands = listCommands(parts);
  useLibraryKeys(hasLetters, commands.run);
  /** Runs the command of a key that was pressed in the note beside the list: on that note, whatever is selected. */
  const runKey = (event: KeyboardEvent) => {
    const pressed = readLibraryKey(event, hasLetters);
    if (!pressed || event.repeat) return;
    // The note goes, or what comes is beside the list.
    if (pressed.command === 'remove' || pressed.command === 'export') cursor.goTo(cursor.position);
    listCommands({ ...parts, only: shownId }).run(pressed);
  };

  return {
    ...parts,
    wanted,
    choices,
    choose,
    failure,
    retry,
    query,
    sought,
    excerpts,
    commands,
    importing,
    reading,
    dialog,
    hasLetters,
    runKey,
    files: fileActions(actions),
    /** null until they have been counted; without the deleted ones. */
    noteCount: listing?.counts?.kept ?? null,
    returnToList: () => (listing?.total ? cursor.goTo(cursor.position) : field.current?.focus()),
  };
}

export type LibraryState = ReturnType<typeof useLibrary>;
