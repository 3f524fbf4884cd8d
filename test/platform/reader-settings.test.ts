import { describe, expect, it, vi } from 'vitest';
import {
  checkTypography,
  DEFAULT_READER_SETTINGS,
  DEFAULT_TYPOGRAPHY,
  MEASURES,
  type Measure,
  readReaderSettings,
  readTypedSpeed,
} from '../../src/platform/reader-settings.ts';
import { held } from '../fake-browser.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../fake-browser.ts')).fakeBrowser }));

const NAMES = Object.keys(MEASURES) as Measure[];
const garbage = [undefined, null, '19', '', Number.NaN, Number.POSITIVE_INFINITY, true, [19], { value: 19 }];

describe('a typography that was stored', () => {
  it('is taken as it is when it can be set', () => {
    const typography = {
      ...DEFAULT_TYPOGRAPHY,
      ...{
        typeface: 'own',
        ownFont: '가람체',
        size: 25,
        weight: 300,
        alignment: 'justify',
        breaking: 'letter',
      },
    };
    expect(checkTypography(typography)).toEqual(typography);
  });

  it.each(garbage.map((value) => [value]))('is the usual one where a value is %j', (value) => {
    const stored = Object.fromEntries(Object.keys(DEFAULT_TYPOGRAPHY).map((name) => [name, value]));
    const { ownFont, ...others } = checkTypography(stored);
    const { ownFont: _, ...usual } = DEFAULT_TYPOGRAPHY;
    expect(others).toEqual(usual);
    expect(ownFont).toBe(typeof value === 'string' ? value : '');
  });

  it.each([undefined, null, 'large', 7, [], () => 1])('is the usual one when it is %j', (stored) => {
    expect(checkTypography(stored)).toEqual(DEFAULT_TYPOGRAPHY);
  });

  it.each(NAMES)('keeps to the ends of each measure: %s', (name) => {
    const { least, most } = MEASURES[name];
    expect(checkTypography({ [name]: least - 1 })[name]).toBe(least);
    expect(checkTypography({ [name]: most + 1 })[name]).toBe(most);
    expect(checkTypography({ [name]: most })[name]).toBe(most);
  });

  it('has no choice that we do not offer', () => {
    const stored = { typeface: 'toString', alignment: 'center', breaking: 'keep-all' };
    expect(checkTypography(stored)).toEqual(DEFAULT_TYPOGRAPHY);
  });

  it('has a font with a name of no more than 100 letters', () => {
    expect(checkTypography({ ownFont: '가'.repeat(101) }).ownFont).toBe('가'.repeat(100));
  });

  it('leaves behind what is no part of it', () => {
    expect(checkTypography({ ...DEFAULT_TYPOGRAPHY, more: 1 })).toEqual(DEFAULT_TYPOGRAPHY);
  });
});

describe('the settings of the reader', () => {
  const read = (stored: Record<string, unknown>) => {
    held.local = stored;
    return readReaderSettings();
  };

  it('are the usual ones before anything was set', async () => {
    expect(await read({})).toEqual(DEFAULT_READER_SETTINGS);
  });

  it('are what was set', async () => {
    const settings = {
      theme: 'sepia',
      typography: { ...DEFAULT_TYPOGRAPHY, size: 30 },
      readingSpeed: 700,
      showImages: false,
      explainHanja: false,
      singleKeys: false,
      speechVoice: '가람',
      speechRate: 1.5,
      readerKeys: { listen: 'KeyX' },
    };
    expect(await read(settings)).toEqual(settings);
  });

  it.each(garbage.filter((value) => value !== true && typeof value !== 'string').map((value) => [value]))(
    'are the usual ones where a value is %j',
    async (value) => {
      const { readerKeys: _, ...names } = DEFAULT_READER_SETTINGS;
      const stored = Object.fromEntries(Object.keys(names).map((name) => [name, value]));
      expect(await read(stored)).toEqual(DEFAULT_READER_SETTINGS);
    },
  );

  it('keep to what can be read and spoken', async () => {
    expect(await read({ readingSpeed: 0, speechRate: 100 })).toMatchObject({
      readingSpeed: 100,
      speechRate: 2.5,
    });
    expect(await read({ readingSpeed: 1e9, speechRate: 0 })).toMatchObject({
      readingSpeed: 3000,
      speechRate: 0.5,
    });
  });

  it('take keys only as texts', async () => {
    const { readerKeys } = await read({ readerKeys: { listen: 'KeyX', theme: 7, save: null } });
    expect(readerKeys).toEqual({ listen: 'KeyX' });
    expect((await read({ readerKeys: 'KeyX' })).readerKeys).toEqual({});
  });
});

it.each([
  [520, 520],
  [99, 100],
  [4000, 3000],
  [333.4, 333],
  [Number.NaN, 500],
])('a typed speed of %d is kept as %d', (typed, kept) => {
  expect(readTypedSpeed(typed, 500)).toBe(kept);
});
