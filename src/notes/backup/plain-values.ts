import { LONGEST_ADDRESS } from '../limits.ts';
import type { Repair } from './faults.ts';

/** What has been put right so far. */
export type Repairs = Set<Repair>;

/** In UTF-16 units. */
const LONGEST_TIME = 100;

// A NUL ends a text in some programs, and half a character cannot be written in UTF-8.
// biome-ignore lint/suspicious/noControlCharactersInRegex: it is what is looked for
const UNWRITABLE = /[\u0000\p{Cs}]/gu;
const TIME_PATTERN = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:\.\d+)?)?)(Z|[+-]\d\d:?\d\d)?)?$/;

/** A text without what cannot be written in UTF-8, or ends it. */
export const dropUnwritable = (text: string): string => text.replace(UNWRITABLE, '');

/**
 * Reads a text; all that an import brings into plain fields goes through here.
 * @param longest in UTF-16 units; what is longer is cut
 * @returns null when there is none
 */
export function readText(value: unknown, longest: number, repairs: Repairs): string | null {
  if (typeof value !== 'string') {
    if (value !== undefined && value !== null) repairs.add('values');
    return null;
  }
  const written = dropUnwritable(value);
  if (written !== value) repairs.add('characters');
  if (written.length <= longest) return written;
  repairs.add('shortened');
  return dropUnwritable(written.slice(0, longest));
}

/** Reads a list, leaving out what `read` gives null for. @param most what comes after so many is left out */
export function readList<Item>(
  value: unknown,
  most: number,
  repairs: Repairs,
  read: (item: unknown) => Item | null,
): Item[] {
  if (!Array.isArray(value)) {
    if (value !== undefined && value !== null) repairs.add('values');
    return [];
  }
  if (value.length > most) repairs.add('shortened');
  return value.slice(0, most).flatMap((item) => read(item) ?? []);
}

/** Reads a list of texts, without empty ones. */
export function readTexts(value: unknown, most: number, longest: number, repairs: Repairs): string[] {
  return readList(value, most, repairs, (item) => readText(item, longest, repairs) || null);
}

/** Reads one of the known words. @returns null for any other */
export function readWord<Word extends string>(
  value: unknown,
  words: readonly Word[],
  repairs: Repairs,
): Word | null {
  const known = words.find((word) => word === value) ?? null;
  if (known === null && value !== undefined && value !== null) repairs.add('values');
  return known;
}

/** Reads a count. @returns 0 for what is no whole number from 0 up */
export function readCount(value: unknown, repairs: Repairs): number {
  if (Number.isSafeInteger(value) && Number(value) >= 0) return Number(value);
  repairs.add('values');
  return 0;
}

/** Reads the address of a page in its usual form, which may be a file of the user's. @returns null for any other */
export const readPageAddress = (value: unknown, repairs: Repairs): string | null =>
  readAddress(value, repairs, /^(?:https?|file):$/);

/** Reads an http(s) address in its usual form. @returns null for any other */
export function readAddress(value: unknown, repairs: Repairs, protocols = /^https?:$/): string | null {
  const text = typeof value === 'string' && value.length <= LONGEST_ADDRESS ? value : '';
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url && protocols.test(url.protocol)) return url.href;
  if (value !== undefined && value !== null) repairs.add('addresses');
  return null;
}

/**
 * Reads a time of ours. One without a zone is Korean time, one without hours the beginning of the day.
 * @returns ISO 8601 in UTC
 */
export function readUtcTime(value: unknown, repairs: Repairs): string | null {
  const time = readTime(value, repairs);
  return time && new Date(time).toISOString();
}

/** Like `readUtcTime`, with the offset that it is written with. */
export function readTime(value: unknown, repairs: Repairs): string | null {
  if (value === undefined || value === null) return null;
  const text = typeof value === 'string' && value.length <= LONGEST_TIME ? value.trim() : '';
  const [, day = '', clock = '00:00:00', zone = '+09:00'] = TIME_PATTERN.exec(text) ?? [];
  const time = `${day}T${clock}${zone.replace(/^(...)(\d\d)$/, '$1:$2')}`;
  const isTime = isDay(day) && !Number.isNaN(Date.parse(time));
  if (time !== value || !isTime) repairs.add('times');
  return isTime ? time : null;
}

/** Browsers differ in whether there is a 30th of February. */
function isDay(day: string): boolean {
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}
