import { ACTORS } from './actors.ts';
import { PREFIXES, SUFFIXES } from './affixes.ts';
import { NUMBERS } from './numbers.ts';
import { INSTITUTIONS, MONEY, PEOPLE } from './singles-of-society.ts';
import { DEEDS, NATURE, QUALITIES, TIMES } from './singles-of-the-world.ts';
import { SURNAMES } from './surnames.ts';
import { WORDS } from './words.ts';

/**
 * One line of the table. The reading of a single character is its sound inside a word (녀, 년, 론); at the beginning
 * of one the finder softens it (여, 연, 논). Meanings are those of the news, the most frequent first, parted by "; ".
 */
export type HanjaRow = readonly [hanja: string, reading: string, ko: string, en: string];

/** How a row stands beside other hanja: see `JOINS`. A `single` is a letter that headlines print alone. */
export type HanjaKind = 'actor' | 'prefix' | 'suffix' | 'surname' | 'number' | 'single' | 'word';

export type HanjaEntry = { hanja: string; reading: string; ko: string; en: string; kind: HanjaKind };

/**
 * What may follow what inside a run of hanja. Anything else, such as two ordinary letters (中村, 林野), is a name or
 * a word that the table does not know, and its parts would explain it wrongly.
 */
export const JOINS: Record<HanjaKind, readonly HanjaKind[]> = {
  actor: ['actor', 'word', 'prefix', 'suffix'], // 美中, 美對中, 北側
  prefix: ['actor', 'surname', 'word'], // 對北, 反尹, 前議員
  suffix: [],
  surname: ['surname', 'word', 'prefix', 'suffix'], // 尹李, 尹大統領, 尹前, 李側
  number: ['number'], // 二十
  single: ['word'], // 女議員
  word: ['word', 'actor', 'prefix', 'suffix'], // 國會議員, 韓美日, 北核說
};

/** Forms, mostly Japanese, that a page may print instead of the one that Korean prints as a rule. */
export const VARIANTS: ReadonlyMap<string, string> = new Map(
  '青靑 研硏 真眞 脱脫 税稅 黄黃 説說 強强 内內 產産 歳歲 台臺 曹曺'
    .split(' ')
    .map((pair): [string, string] => [pair.charAt(0), pair.charAt(1)]),
);

const GROUPS: readonly [HanjaKind, readonly HanjaRow[]][] = [
  ['actor', ACTORS],
  ['prefix', PREFIXES],
  ['suffix', SUFFIXES],
  ['surname', SURNAMES],
  ['number', NUMBERS],
  ['single', [...INSTITUTIONS, ...PEOPLE, ...MONEY, ...QUALITIES, ...DEEDS, ...NATURE, ...TIMES]],
  ['word', WORDS],
];

/** Every row, in no particular order. */
export const HANJA_ENTRIES: readonly HanjaEntry[] = GROUPS.flatMap(([kind, rows]) =>
  rows.map(([hanja, reading, ko, en]) => ({ hanja, reading, ko, en, kind })),
);

/** The rows by their hanja, in NFC and in the usual Korean form. */
export const HANJA_TABLE: ReadonlyMap<string, HanjaEntry> = new Map(
  HANJA_ENTRIES.map((entry) => [entry.hanja, entry]),
);
