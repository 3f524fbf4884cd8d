import type { KeyPress } from '../../reader/keyboard/bindings.ts';

/** What keys do on the notes page, in the order of the list of keys. */
export const LIBRARY_COMMANDS = [
  'search',
  'next',
  'previous',
  'first',
  'last',
  'pageDown',
  'pageUp',
  'open',
  'select',
  'selectAll',
  'remove',
  'archive',
  'toggleRead',
  'tag',
  'export',
  'undo',
  'clear',
  'showKeys',
] as const;
export type LibraryCommand = (typeof LIBRARY_COMMANDS)[number];

export type PressedCommand = {
  command: LibraryCommand;
  /** With Shift, moving selects what lies between. */
  isExtending: boolean;
};

/** By `KeyboardEvent.code`, which is the same key in 한글 mode. */
const MOVING: Record<string, LibraryCommand> = {
  ArrowDown: 'next',
  ArrowUp: 'previous',
  Home: 'first',
  End: 'last',
  PageDown: 'pageDown',
  PageUp: 'pageUp',
};

/** Commands that go on while their key is held; the others would do to the next note what was meant for one. */
export const REPEATED: readonly LibraryCommand[] = Object.values(MOVING);

const OTHERS: Record<string, LibraryCommand> = {
  Enter: 'open',
  NumpadEnter: 'open',
  Space: 'select',
  Delete: 'remove',
  Escape: 'clear',
};
/** Those that speech input, or who means a field, may press by mistake: they can be turned off with those of the reader. */
const LETTERS: Record<string, LibraryCommand> = {
  Backspace: 'remove',
  Slash: 'search',
  NumpadDivide: 'search',
  KeyJ: 'next',
  KeyK: 'previous',
  KeyX: 'select',
  KeyE: 'export',
  KeyA: 'archive',
  KeyR: 'toggleRead',
  KeyT: 'tag',
  KeyZ: 'undo',
};

/** With Ctrl or ⌘, as everywhere. */
const WITH_CONTROL: Record<string, LibraryCommand> = { KeyA: 'selectAll', KeyZ: 'undo' };

/**
 * The command of a key.
 * @param hasLetters whether single letters are commands
 * @returns null when it has none, or when it composes a letter
 */
export function readLibraryKey(event: KeyPress, hasLetters: boolean): PressedCommand | null {
  const { code, shiftKey: isExtending } = event;
  if (event.isComposing || event.altKey) return null;
  if (event.ctrlKey || event.metaKey) {
    const command = isExtending ? undefined : WITH_CONTROL[code];
    return command ? { command, isExtending: false } : null;
  }
  const isMoving =
    MOVING[code] ?? (hasLetters && ['KeyJ', 'KeyK'].includes(code) ? LETTERS[code] : undefined);
  if (isMoving) return { command: isMoving, isExtending };
  if (isExtending) return hasLetters && code === 'Slash' ? { command: 'showKeys', isExtending: false } : null;
  const command = OTHERS[code] ?? (hasLetters ? LETTERS[code] : undefined);
  return command ? { command, isExtending: false } : null;
}

/** Names of the keys that can be turned off. */
const LETTER_NAME = /^(?:[A-Z/?]|Backspace)$/;

/**
 * How the keys of a command are printed, in the order in which they are named; none when all of them are off.
 * @param isMac whether ⌘ is what Ctrl is elsewhere
 */
export const nameLibraryKeys = (command: LibraryCommand, hasLetters: boolean, isMac: boolean): string[] =>
  KEY_NAMES[command]
    .filter((name) => hasLetters || !LETTER_NAME.test(name))
    .map((name) => (isMac ? name.replace('Ctrl+', '⌘') : name));

const KEY_NAMES: Record<LibraryCommand, string[]> = {
  search: ['/'],
  next: ['↓', 'J'],
  previous: ['↑', 'K'],
  first: ['Home'],
  last: ['End'],
  pageDown: ['Page Down'],
  pageUp: ['Page Up'],
  open: ['Enter'],
  select: ['Space', 'X'],
  selectAll: ['Ctrl+A'],
  remove: ['Delete', 'Backspace'],
  archive: ['A'],
  toggleRead: ['R'],
  tag: ['T'],
  export: ['E'],
  undo: ['Z', 'Ctrl+Z'],
  clear: ['Esc'],
  showKeys: ['?'],
};
