import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { HANJA_ENTRIES, HANJA_TABLE, VARIANTS } from '../../src/hanja/table.ts';

const hanjaIn = (rows: typeof HANJA_ENTRIES) => rows.map(({ hanja }) => hanja);
const countLetters = (text: string) => Array.from(text.matchAll(/[A-Za-z0-9가-힣]/g)).length;

it('has at least 220 rows', () => {
  expect(HANJA_ENTRIES.length).toBeGreaterThanOrEqual(220);
});

it('has no hanja twice', () => {
  const twice = HANJA_ENTRIES.filter((entry) => HANJA_TABLE.get(entry.hanja) !== entry);
  expect(hanjaIn(twice)).toEqual([]);
});

it('has hanja alone, in NFC and in the form that Korean prints', () => {
  const odd = HANJA_ENTRIES.filter(({ hanja }) => !/^[\u4e00-\u9fff]+$/.test(hanja));
  const decomposed = HANJA_ENTRIES.filter(({ hanja }) => hanja !== hanja.normalize('NFC'));
  const variant = HANJA_ENTRIES.filter(({ hanja }) =>
    Array.from(hanja).some((letter) => VARIANTS.has(letter)),
  );
  expect(hanjaIn([...odd, ...decomposed, ...variant])).toEqual([]);
});

it('reads every character as one Hangul syllable', () => {
  const odd = HANJA_ENTRIES.filter(
    ({ hanja, reading }) => !/^[가-힣]+$/.test(reading) || reading.length !== hanja.length,
  );
  expect(hanjaIn(odd)).toEqual([]);
});

it('calls a row of several characters a word, and only that', () => {
  const odd = HANJA_ENTRIES.filter(({ hanja, kind }) => hanja.length > 1 !== (kind === 'word'));
  expect(hanjaIn(odd)).toEqual([]);
});

it('has a meaning in both languages, of at most 25 letters', () => {
  const odd = HANJA_ENTRIES.filter(({ ko, en }) =>
    [ko, en].some((meaning) => countLetters(meaning) === 0 || countLetters(meaning) > 25),
  );
  expect(hanjaIn(odd)).toEqual([]);
});

it('says more than the reading', () => {
  expect(hanjaIn(HANJA_ENTRIES.filter(({ reading, ko }) => ko === reading))).toEqual([]);
});

it('maps variants to rows, and never maps a row away', () => {
  const letters = new Set(HANJA_ENTRIES.flatMap(({ hanja }) => Array.from(hanja)));
  expect(Array.from(VARIANTS.values()).filter((letter) => !letters.has(letter))).toEqual([]);
});

it('stays small: what the rows say is less than 8 kB gzipped', () => {
  const rows = HANJA_ENTRIES.map(({ hanja, reading, ko, en }) => [hanja, reading, ko, en]);
  expect(gzipSync(JSON.stringify(rows)).length).toBeLessThan(8000);
});
