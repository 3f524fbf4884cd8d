import { RemoveDialog } from './bin/remove-dialog.tsx';
import type { ListCommands } from './commands/list-commands.ts';
import { KeysDialog } from './keys/keys-dialog.tsx';
import type { OpenDialog } from './open-dialog.ts';
import { TagDialog } from './selection/tag-dialog.tsx';

type Props = {
  /** null for none. */
  open: OpenDialog | null;
  onClose: () => void;
  hasLetters: boolean;
  /** Tags that some note has. */
  knownTags: string[];
  commands: ListCommands;
};

/** The dialog that is open. */
export function Dialogs({ open, onClose, hasLetters, knownTags, commands }: Props) {
  if (open?.kind === 'keys') return <KeysDialog hasLetters={hasLetters} onClose={onClose} />;
  if (open?.kind === 'tags') {
    return (
      <TagDialog
        notes={open.notes}
        suggestions={knownTags}
        onAdd={(tags) => commands.addTags(open.notes, tags)}
        onRemove={(tag) => commands.removeTag(open.notes, tag)}
        onClose={onClose}
      />
    );
  }
  if (open?.kind === 'remove') {
    return (
      <RemoveDialog count={open.ids.length} onRemove={() => commands.removeNow(open.ids)} onClose={onClose} />
    );
  }
  return null;
}
