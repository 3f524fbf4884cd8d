import { describe, expect, it } from 'vitest';
import {
  COMMANDS,
  DEFAULT_KEYS,
  findCommand,
  isPrintKey,
  type KeyPress,
  keysWith,
  nameKey,
  readKey,
} from '../../../src/reader/keyboard/bindings.ts';

const PLAIN = { shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, isComposing: false };
const press = (code: string, how: Partial<KeyPress & { key: string }> = {}) =>
  readKey({ ...PLAIN, ...how, code });

describe('a key', () => {
  it.each(['p', 'ㅔ', 'Process', 'P'])(
    'is told by its place on the keyboard, whatever letter comes: %s',
    (key) => {
      expect(press('KeyP', { key })).toBe('KeyP');
    },
  );

  it.each([
    ['composes a syllable', { isComposing: true }],
    ['is held with Ctrl', { ctrlKey: true }],
    ['is held with Cmd', { metaKey: true }],
    ['is held with Alt', { altKey: true }],
    ['is held with Ctrl and Shift', { ctrlKey: true, shiftKey: true }],
  ])('is no command when it %s', (_, how) => {
    expect(press('KeyP', how)).toBeNull();
  });

  it.each([
    'Space',
    'Enter',
    'Tab',
    'Escape',
    'ArrowDown',
    'PageDown',
    'Home',
    'F5',
    'Backspace',
    'Lang1',
    '',
  ])('is left to the browser when it is %s', (code) => {
    expect(press(code)).toBeNull();
    expect(press(code, { shiftKey: true })).toBeNull();
  });

  it('is another one with Shift, but for that of the plus', () => {
    expect(press('Slash', { shiftKey: true })).toBe('Shift+Slash');
    expect(press('KeyP', { shiftKey: true })).toBe('Shift+KeyP');
    expect(findCommand(press('Equal', { shiftKey: true }) ?? '', DEFAULT_KEYS)).toBe('larger');
    expect(findCommand(press('Equal') ?? '', DEFAULT_KEYS)).toBe('larger');
  });
});

describe('the keys in use', () => {
  it('are all different, and each can be pressed', () => {
    const keys = Object.values(DEFAULT_KEYS);
    expect(new Set(keys).size).toBe(COMMANDS.length);
    const pressed = keys.map((key) =>
      press(key.replace('Shift+', ''), { shiftKey: key.startsWith('Shift+') }),
    );
    expect(pressed).toEqual(keys);
  });

  it('are the usual ones but for those that were changed', () => {
    expect(keysWith({ listen: 'KeyX', theme: 'Shift+Digit1' })).toEqual({
      ...DEFAULT_KEYS,
      listen: 'KeyX',
      theme: 'Shift+Digit1',
    });
  });

  it.each([
    ['a command that does not exist', { fly: 'KeyX' }],
    ['a key that scrolls', { listen: 'Space' }],
    ['a key that types nothing', { listen: 'Shift+F5' }],
    ['a letter for a key', { listen: 'p' }],
    ['two Shifts', { listen: 'Shift+Shift+KeyX' }],
    ['a key that is read without its Shift', { listen: 'Shift+Equal' }],
    ['nothing', { listen: '' }],
  ])('are the usual ones when what is stored is %s', (_, changed: Record<string, string>) => {
    expect(keysWith(changed)).toEqual(DEFAULT_KEYS);
  });

  it.each(COMMANDS)('lead to their command: %s', (command) => {
    expect(findCommand(DEFAULT_KEYS[command], DEFAULT_KEYS)).toBe(command);
  });

  it('lead nowhere when they have no command', () => {
    expect(findCommand('Shift+KeyP', DEFAULT_KEYS)).toBeNull();
    expect(findCommand('KeyP', keysWith({ listen: 'KeyX' }))).toBeNull();
  });
});

it.each([
  ['KeyP', 'P'],
  ['Digit0', '0'],
  ['Equal', '+'],
  ['Minus', '-'],
  ['Comma', ','],
  ['BracketLeft', '['],
  ['Shift+Slash', '?'],
  ['Shift+KeyP', 'Shift+P'],
  ['Shift+Comma', 'Shift+,'],
])('prints the key %s as %s', (key, name) => {
  expect(nameKey(key)).toBe(name);
});

describe('the key for printing', () => {
  it.each([
    ['Ctrl+P', { ctrlKey: true }, true, false],
    ['⌘P', { metaKey: true }, false, true],
    ['Ctrl+Shift+P', { ctrlKey: true, shiftKey: true }, false, false],
    ['P', {}, false, false],
  ])('is %s where the system says so', (_, how, elsewhere, onMac) => {
    const pressed = { ...PLAIN, ...how, code: 'KeyP' };
    expect(isPrintKey(pressed, false)).toBe(elsewhere);
    expect(isPrintKey(pressed, true)).toBe(onMac);
  });
});
