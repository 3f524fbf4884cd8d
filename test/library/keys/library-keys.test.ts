import { describe, expect, it } from 'vitest';
import { LIBRARY_COMMANDS, nameLibraryKeys, readLibraryKey } from '../../../src/library/keys/library-keys.ts';
import { LIST_KEYS } from '../../../src/reader/host.ts';

const NONE = { shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, isComposing: false };
const read = (code: string, held: Partial<typeof NONE> = {}, hasLetters = true) =>
  readLibraryKey({ ...NONE, code, ...held }, hasLetters);

describe('keys of the notes page', () => {
  it.each(LIST_KEYS)('%s means something, as it must in the note beside the list', (code) => {
    expect(read(code)).not.toBeNull();
  });

  it.each([
    ['ArrowDown', 'next'],
    ['KeyJ', 'next'],
    ['KeyK', 'previous'],
    ['End', 'last'],
    ['Space', 'select'],
    ['KeyX', 'select'],
    ['Backspace', 'remove'],
    ['KeyZ', 'undo'],
    ['Slash', 'search'],
  ])('%s is the command "%s"', (code, command) => {
    expect(read(code)).toEqual({ command, isExtending: false });
  });

  it('select while they move, with Shift', () => {
    expect(read('ArrowDown', { shiftKey: true })).toEqual({ command: 'next', isExtending: true });
    expect(read('KeyK', { shiftKey: true })).toEqual({ command: 'previous', isExtending: true });
  });

  it('are the browser’s own with Ctrl, but for "select all" and "undo"', () => {
    expect(read('KeyA', { ctrlKey: true })?.command).toBe('selectAll');
    expect(read('KeyA', { metaKey: true })?.command).toBe('selectAll');
    expect(read('KeyZ', { ctrlKey: true }, false)?.command).toBe('undo');
    expect(read('KeyZ', { metaKey: true })?.command).toBe('undo');
    expect(read('KeyZ', { ctrlKey: true, shiftKey: true })).toBeNull();
    expect(read('KeyR', { ctrlKey: true })).toBeNull();
    expect(read('ArrowDown', { altKey: true })).toBeNull();
  });

  it('do nothing with Shift that is not theirs', () => {
    expect(read('Slash', { shiftKey: true })?.command).toBe('showKeys');
    expect(read('Delete', { shiftKey: true })).toBeNull();
    expect(read('KeyA', { shiftKey: true })).toBeNull();
  });

  it('do nothing while a letter is composed', () => {
    expect(read('ArrowDown', { isComposing: true })).toBeNull();
  });

  it('of letters can be turned off', () => {
    expect(read('KeyJ', {}, false)).toBeNull();
    expect(read('Slash', { shiftKey: true }, false)).toBeNull();
    expect(read('Backspace', {}, false)).toBeNull();
    expect(read('Delete', {}, false)?.command).toBe('remove');
    expect(read('ArrowDown', {}, false)?.command).toBe('next');
  });

  it('have a name for each command', () => {
    expect(LIBRARY_COMMANDS.filter((command) => nameLibraryKeys(command, true, false).length === 0)).toEqual(
      [],
    );
  });

  it('are named only while they are not off', () => {
    expect(nameLibraryKeys('next', false, false)).toEqual(['↓']);
    expect(nameLibraryKeys('remove', false, false)).toEqual(['Delete']);
    expect(nameLibraryKeys('undo', false, false)).toEqual(['Ctrl+Z']);
    expect(nameLibraryKeys('select', false, false)).toEqual(['Space']);
    expect(nameLibraryKeys('archive', false, false)).toEqual([]);
  });

  it('have the names that they have on the system', () => {
    expect(nameLibraryKeys('undo', true, true)).toEqual(['Z', '⌘Z']);
    expect(nameLibraryKeys('selectAll', true, true)).toEqual(['⌘A']);
    expect(nameLibraryKeys('selectAll', true, false)).toEqual(['Ctrl+A']);
  });
});
