import type { LibraryCommand, PressedCommand } from '../keys/library-keys.ts';
import type { ListParts } from './list-parts.ts';
import { moveCommands } from './move-commands.ts';
import { noteCommands } from './note-commands.ts';
import { selectionCommands } from './selection-commands.ts';
import { tagCommands } from './tag-commands.ts';
import { isTargetSeen, readTargets } from './targets.ts';
import { undoLast } from './undo-last.ts';

/** What can be done with the list, by keys and by buttons. They act on what is selected, or else on the active row. */
export function listCommands(parts: ListParts) {
  const commands = buttonCommands(parts);
  const byKey = keyCommands(parts, commands);
  return {
    ...commands,
    run: ({ command, isExtending }: PressedCommand) => byKey[command](isExtending),
  };
}

export type ListCommands = ReturnType<typeof listCommands>;

const buttonCommands = (parts: ListParts) => ({
  ...noteCommands(parts),
  ...tagCommands(parts),
  ...selectionCommands(parts),
  undo: () => undoLast(parts),
});

type ButtonCommands = ReturnType<typeof buttonCommands>;

/** By what they are called in the list of keys. */
function keyCommands(
  parts: ListParts,
  commands: ButtonCommands,
): Record<LibraryCommand, (isExtending: boolean) => unknown> {
  const { only, selection, list, field, isBin, exportMenu, setDialog } = parts;
  const { active } = parts.cursor;
  // What is changed by a key must be seen: else the key only goes to the note that it would change.
  const whereSeen = (work: () => unknown) => () =>
    isTargetSeen(parts) ? work() : parts.cursor.goTo(parts.cursor.position);
  return {
    ...moveCommands(parts),
    search: () => {
      field.current?.focus();
      field.current?.select();
    },
    open: () => {
      const link = active && list.current?.querySelector<HTMLElement>(`[data-index="${active.index}"] > a`);
      link?.click();
    },
    select: commands.toggleActive,
    selectAll: commands.selectAll,
    remove: whereSeen(() => (isBin ? commands.removeForGood() : commands.remove())),
    archive: whereSeen(() => !isBin && commands.setState('archived')),
    toggleRead: whereSeen(() => !isBin && commands.toggleRead()),
    tag: whereSeen(commands.tag),
    export: whereSeen(() => {
      if (isBin || readTargets(parts).length === 0) return;
      // The menu stands among what can be done with a selection.
      if (only !== null) {
        selection.clear();
        selection.toggle(only);
      } else if (selection.ids.size === 0) commands.toggleActive();
      exportMenu.setOpen(!exportMenu.isOpen);
    }),
    undo: commands.undo,
    clear: () => (exportMenu.isOpen ? exportMenu.setOpen(false) : commands.clear()),
    showKeys: () => setDialog({ kind: 'keys' }),
  };
}
