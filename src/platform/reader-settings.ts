import browser from 'webextension-polyfill';
import { isRecord } from '../base/is-record.ts';
import { onStoredChanged } from './stored.ts';

/** Colours of our pages; `system` follows the device. */
export const THEMES = ['system', 'white', 'sepia', 'gray', 'dark', 'black'] as const;
export type Theme = (typeof THEMES)[number];

/** `own` is the font that the user has named. */
export const TYPEFACES = ['gothic', 'myeongjo', 'system', 'own'] as const;
export type Typeface = (typeof TYPEFACES)[number];

/** How the article is set. */
export type Typography = {
  typeface: Typeface;
  /** Name of an installed font, for the typeface `own`; empty when none has been named. */
  ownFont: string;
  /** CSS pixels. */
  size: number;
  /** As in CSS, 300 to 700. */
  weight: number;
  /** Times the size. */
  lineHeight: number;
  /** In em. */
  letterSpacing: number;
  /** Width of a line in em: about as many Hangul syllables. */
  columnWidth: number;
  /** Space between paragraphs in em. */
  paragraphSpacing: number;
  /** 들여쓰기: how far the first line of a paragraph is set in, in em. */
  indent: number;
  alignment: 'start' | 'justify';
  /** Where a line may end: between words (어절) or inside them. */
  breaking: 'word' | 'letter';
};

/** The measures of a Typography. */
export type Measure = {
  [Name in keyof Typography]: Typography[Name] extends number ? Name : never;
}[keyof Typography];

/** What a measure may be: from `least` to `most` in steps. */
export const MEASURES: Record<Measure, { least: number; most: number; step: number }> = {
  size: { least: 14, most: 40, step: 1 },
  weight: { least: 300, most: 700, step: 100 },
  lineHeight: { least: 1.3, most: 2.4, step: 0.05 },
  letterSpacing: { least: -0.06, most: 0.12, step: 0.01 },
  columnWidth: { least: 18, most: 56, step: 1 },
  paragraphSpacing: { least: 0, most: 2.5, step: 0.1 },
  indent: { least: 0, most: 2, step: 0.5 },
};

export type ReaderSettings = {
  theme: Theme;
  typography: Typography;
  /** Letters that the user reads in a minute; reading time is never counted in words. */
  readingSpeed: number;
  showImages: boolean;
  /** Give the reading and meaning of hanja. */
  explainHanja: boolean;
  /** `voiceURI` of the voice that reads aloud; empty for the first Korean one. */
  speechVoice: string;
  /** Times the voice's own speed, 0.5 to 2.5. */
  speechRate: number;
  /** Whether single keys are commands; without it a stray letter, or speech input, does nothing. */
  singleKeys: boolean;
  /** Keys that the user has changed: command to key, as in `keyboard/bindings.ts`. */
  readerKeys: Record<string, string>;
};

export const DEFAULT_TYPOGRAPHY: Typography = {
  typeface: 'gothic',
  ownFont: '',
  size: 19,
  weight: 400,
  lineHeight: 1.8,
  letterSpacing: -0.01,
  columnWidth: 36,
  paragraphSpacing: 1.1,
  indent: 0,
  alignment: 'start',
  breaking: 'word',
};

export const DEFAULT_READER_SETTINGS: ReaderSettings = {
  theme: 'system',
  typography: DEFAULT_TYPOGRAPHY,
  readingSpeed: 500,
  showImages: true,
  explainHanja: true,
  speechVoice: '',
  speechRate: 1,
  singleKeys: true,
  readerKeys: {},
};

/** Letters in a minute. */
export const READING_SPEEDS = { least: 100, most: 3000 };

const READER_SETTINGS_KEYS = Object.keys(DEFAULT_READER_SETTINGS);

/** Reads the reader's settings; what was never set, or cannot be right, is the default. */
export async function readReaderSettings(): Promise<ReaderSettings> {
  const stored = await browser.storage.local.get(READER_SETTINGS_KEYS);
  const standard = DEFAULT_READER_SETTINGS;
  return {
    theme: oneOf(THEMES, stored.theme, standard.theme),
    typography: checkTypography(stored.typography),
    readingSpeed: numberIn(stored.readingSpeed, READING_SPEEDS, standard.readingSpeed),
    showImages: booleanOr(stored.showImages, standard.showImages),
    explainHanja: booleanOr(stored.explainHanja, standard.explainHanja),
    speechVoice: typeof stored.speechVoice === 'string' ? stored.speechVoice : standard.speechVoice,
    speechRate: numberIn(stored.speechRate, { least: 0.5, most: 2.5 }, standard.speechRate),
    singleKeys: booleanOr(stored.singleKeys, standard.singleKeys),
    readerKeys: textsByName(stored.readerKeys),
  };
}

/**
 * The whole speed nearest to what was typed that can be set.
 * @param typed NaN when it is no number
 * @param current what it is then
 */
export const readTypedSpeed = (typed: number, current: number) =>
  numberIn(Math.round(typed), READING_SPEEDS, current);

/** Changes some of the reader's settings and leaves the others as they are. */
export async function writeReaderSettings(changes: Partial<ReaderSettings>): Promise<void> {
  await browser.storage.local.set(changes);
}

/** Calls `listener` with the reader's settings whenever one has changed, in whatever page of ours. */
export function onReaderSettingsChanged(
  listener: (settings: ReaderSettings) => void,
  signal: AbortSignal,
): void {
  onStoredChanged(READER_SETTINGS_KEYS, readReaderSettings, listener, signal);
}

/** A typography whose every value is one that we can set, whatever was stored. */
export function checkTypography(stored: unknown): Typography {
  const values: Record<string, unknown> = isRecord(stored) ? stored : {};
  const standard = DEFAULT_TYPOGRAPHY;
  const measure = (name: Measure) => numberIn(values[name], MEASURES[name], standard[name]);
  return {
    typeface: oneOf(TYPEFACES, values.typeface, standard.typeface),
    ownFont: typeof values.ownFont === 'string' ? values.ownFont.slice(0, 100) : standard.ownFont,
    size: measure('size'),
    weight: measure('weight'),
    lineHeight: measure('lineHeight'),
    letterSpacing: measure('letterSpacing'),
    columnWidth: measure('columnWidth'),
    paragraphSpacing: measure('paragraphSpacing'),
    indent: measure('indent'),
    alignment: oneOf(['start', 'justify'], values.alignment, standard.alignment),
    breaking: oneOf(['word', 'letter'], values.breaking, standard.breaking),
  };
}

const oneOf = <Value extends string>(values: readonly Value[], stored: unknown, standard: Value): Value =>
  values.find((value) => value === stored) ?? standard;

const booleanOr = (stored: unknown, standard: boolean) => (typeof stored === 'boolean' ? stored : standard);

function numberIn(stored: unknown, range: { least: number; most: number }, standard: number): number {
  if (typeof stored !== 'number' || !Number.isFinite(stored)) return standard;
  return Math.min(range.most, Math.max(range.least, stored));
}

function textsByName(stored: unknown): Record<string, string> {
  if (!isRecord(stored)) return {};
  return Object.fromEntries(
    Object.entries(stored).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}
