import { isRecord } from '../../base/is-record.ts';
import { keysOf } from '../identity.ts';
import { LONGEST_MEMO, LONGEST_TAG } from '../limits.ts';
import { READING_STATES, type WholeNote } from '../note.ts';
import { withTags } from '../tags.ts';
import { checkArticle } from './check-article.ts';
import { checkHighlights } from './check-highlights.ts';
import type { Repair, RowProblem } from './faults.ts';
import { readId } from './ids.ts';
import { type Repairs, readList, readText, readTexts, readUtcTime, readWord } from './plain-values.ts';

export type CheckedNote =
  | { note: WholeNote; repairs: Repair[]; problem: null }
  | { note: null; repairs: Repair[]; problem: RowProblem };

export type CheckTools = {
  /** The sanitizer. */
  cleanHtml: (html: string) => string;
  /** Stands for the time of saving where there is none at all, and for times that are yet to come. */
  now: Date;
};

/** In UTF-16 units, and in items. */
const LONGEST_KEY = 65_536;
const MOST_KEYS = 100;
const MOST_TAGS = 1000;
const MOST_REVISIONS = 10_000;

/**
 * Makes a note out of anything. Only the fields that a note has are taken; those that older versions did not have get
 * what a new note has. What can be put right is, and told.
 */
export function checkNote(value: unknown, { cleanHtml, now }: CheckTools): CheckedNote {
  if (!isRecord(value)) return { note: null, repairs: [], problem: 'not-a-note' };
  const repairs: Repairs = new Set();
  const article = checkArticle(value.article, cleanHtml, repairs);
  if (typeof article === 'string') return { note: null, repairs: [], problem: article };
  const times = readTimes(value, now, repairs);
  const keys = readTexts(value.keys, MOST_KEYS, LONGEST_KEY, repairs);
  const tags = readTexts(value.tags, MOST_TAGS, LONGEST_TAG, repairs);
  const note: WholeNote = {
    id: readId(value.id, new Set(), repairs),
    article,
    keys: keys.length > 0 ? [...new Set(keys)] : keysOf(article),
    highlights: checkHighlights(value.highlights, times.savedAt, repairs),
    memo: readText(value.memo, LONGEST_MEMO, repairs) ?? '',
    tags: withTags([], tags),
    state: readWord(value.state, READING_STATES, repairs) ?? 'unread',
    ...times,
    revisions: checkRevisions(value.revisions, cleanHtml, repairs),
  };
  return { note, repairs: [...repairs], problem: null };
}

type Times = Pick<WholeNote, 'savedAt' | 'updatedAt' | 'changedAt' | 'deletedAt'>;

/** A time that is yet to come is now: a note from a clock that was wrong would be later than all that is ever saved. */
function readTimes(value: Record<string, unknown>, now: Date, repairs: Repairs): Times {
  const readPast = (given: unknown): string | null => {
    const time = readUtcTime(given, repairs);
    if (time === null || Date.parse(time) <= now.getTime()) return time;
    repairs.add('times');
    return now.toISOString();
  };
  const updated = readPast(value.updatedAt);
  const saved = readPast(value.savedAt);
  if (!saved) repairs.add('times');
  const savedAt = saved ?? updated ?? now.toISOString();
  const updatedAt = updated ?? savedAt;
  const changedAt = readPast(value.changedAt) ?? updatedAt;
  return { savedAt, updatedAt, changedAt, deletedAt: readPast(value.deletedAt) };
}

function checkRevisions(
  value: unknown,
  cleanHtml: (html: string) => string,
  repairs: Repairs,
): WholeNote['revisions'] {
  const revisions = readList(value, MOST_REVISIONS, repairs, (item) => {
    const article = isRecord(item) ? checkArticle(item.article, cleanHtml, repairs) : 'not-a-note';
    const savedAt = isRecord(item) && readUtcTime(item.savedAt, repairs);
    const isWhole = isRecord(item) && typeof article !== 'string' && savedAt;
    if (!isWhole) repairs.add('revisions');
    return isWhole ? { number: Number(item.number), article, savedAt } : null;
  });
  if (revisions.every(({ number }, at) => number === at + 1)) return revisions;
  repairs.add('revisions');
  return revisions
    .toSorted((one, other) => Date.parse(one.savedAt) - Date.parse(other.savedAt))
    .map((revision, at) => ({ ...revision, number: at + 1 }));
}
