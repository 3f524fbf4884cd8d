/** What keys do in the reader, in the order of the map. */
export const COMMANDS = [
  'listen',
  'previousSentence',
  'nextSentence',
  'slower',
  'faster',
  'smaller',
  'larger',
  'usualSize',
  'theme',
  'view',
  'images',
  'hanja',
  'outline',
  'previousParagraph',
  'nextParagraph',
  'save',
  'highlight',
  'highlights',
  'note',
  'take',
  'copy',
  'original',
  'showKeys',
] as const;
export type Command = (typeof COMMANDS)[number];

/** Commands that go on while their key is held; the others would flicker. */
export const REPEATED: readonly Command[] = [
  'previousSentence',
  'nextSentence',
  'slower',
  'faster',
  'smaller',
  'larger',
  'previousParagraph',
  'nextParagraph',
];

/** Keys by `KeyboardEvent.code`, which is the same key in 한글 mode; "Shift+" before it where it belongs to it. */
export type Keys = Record<Command, string>;

export const DEFAULT_KEYS: Keys = {
  listen: 'KeyP',
  previousSentence: 'Comma',
  nextSentence: 'Period',
  slower: 'BracketLeft',
  faster: 'BracketRight',
  smaller: 'Minus',
  larger: 'Equal',
  usualSize: 'Digit0',
  theme: 'KeyT',
  view: 'KeyV',
  images: 'KeyI',
  hanja: 'KeyG',
  outline: 'KeyO',
  previousParagraph: 'KeyK',
  nextParagraph: 'KeyJ',
  save: 'KeyS',
  highlight: 'KeyH',
  highlights: 'KeyM',
  note: 'KeyN',
  take: 'KeyE',
  copy: 'KeyC',
  original: 'KeyR',
  showKeys: 'Shift+Slash',
};

/** What an event must tell of a key. */
export type KeyPress = Pick<
  KeyboardEvent,
  'code' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey' | 'isComposing'
>;

/** Printed "= +": with Shift or without, whoever presses it wants the plus. */
const PLUS = 'Equal';
/** The signs of the number block do what their twins do. */
const TWINS: Record<string, string> = { NumpadAdd: PLUS, NumpadSubtract: 'Minus' };

/** Only these: the others move, scroll, write or belong to the browser. */
const USABLE =
  /^(?:Key[A-Z]|Digit\d|Minus|Equal|Bracket(?:Left|Right)|Semicolon|Comma|Period|Slash|Backslash)$/;

/**
 * The key that was pressed, as it stands in `Keys`.
 * @returns null when it can be no command of ours: another key, one with Ctrl, Alt or Cmd, or one that composes a letter
 */
export function readKey(event: KeyPress): string | null {
  const code = TWINS[event.code] ?? event.code;
  if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey || !USABLE.test(code)) return null;
  return event.shiftKey && code !== PLUS ? `Shift+${code}` : code;
}

/** The keys in use. @param changed what the user has changed; what is no command or no usable key counts for nothing */
export function keysWith(changed: Record<string, string>): Keys {
  const entries = COMMANDS.map((command) => {
    const key = changed[command];
    return [command, key !== undefined && isKey(key) ? key : DEFAULT_KEYS[command]];
  });
  // One entry for each command.
  return Object.fromEntries(entries) as Keys;
}

/** Those keys that are not taken by what is around the reader; a command whose key is taken has an empty one. */
export function freeKeys(keys: Keys, taken: readonly string[]): Keys {
  const entries = COMMANDS.map((command) => [command, taken.includes(keys[command]) ? '' : keys[command]]);
  // One entry for each command.
  return Object.fromEntries(entries) as Keys;
}

/** The command of a key, or null when it has none. */
export function findCommand(key: string, keys: Keys): Command | null {
  return COMMANDS.find((command) => keys[command] === key) ?? null;
}

const MARKS: Record<string, string> = {
  Minus: '-',
  Equal: '+',
  BracketLeft: '[',
  BracketRight: ']',
  Semicolon: ';',
  Comma: ',',
  Period: '.',
  Slash: '/',
  Backslash: '\\',
  'Shift+Slash': '?',
};

/**
 * The browser's own key for printing.
 * @param isMac whether that is ⌘P: there, Ctrl+P goes up a line in a field
 */
export const isPrintKey = (event: KeyPress, isMac: boolean): boolean =>
  event.code === 'KeyP' &&
  event.metaKey === isMac &&
  event.ctrlKey === !isMac &&
  !event.shiftKey &&
  !event.altKey;

/** A key as it is printed on keyboards: "KeyP" is "P", "Shift+Slash" is "?". */
export function nameKey(key: string): string {
  const known = MARKS[key];
  if (known) return known;
  const code = key.replace('Shift+', '');
  const name = MARKS[code] ?? code.replace(/^(?:Key|Digit)/, '');
  return key === code ? name : `Shift+${name}`;
}

const isKey = (key: string) => USABLE.test(key.replace(/^Shift\+/, '')) && key !== `Shift+${PLUS}`;
