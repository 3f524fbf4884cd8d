import { isRecord } from '../../base/is-record.ts';
import { HIGHLIGHT_COLORS, type Highlight } from '../highlights.ts';
import { LONGEST_CONTEXT, LONGEST_QUOTE, LONGEST_REMARK } from '../limits.ts';
import { readId } from './ids.ts';
import { type Repairs, readCount, readList, readText, readUtcTime, readWord } from './plain-values.ts';

/** Of one note: more than anybody marks, and no more than can be looked for in its text each time that it is opened. */
const MOST_HIGHLIGHTS = 2000;

/**
 * Makes highlights out of anything.
 * @param savedAt stands for the time of one that has none
 */
export function checkHighlights(value: unknown, savedAt: string, repairs: Repairs): Highlight[] {
  const ids = new Set<string>();
  return readList(value, MOST_HIGHLIGHTS, repairs, (item) => readHighlight(item, savedAt, ids, repairs));
}

function readHighlight(
  value: unknown,
  savedAt: string,
  ids: Set<string>,
  repairs: Repairs,
): Highlight | null {
  const quote = isRecord(value) ? readText(value.quote, LONGEST_QUOTE, repairs) : null;
  if (!isRecord(value) || !quote) {
    repairs.add('highlights');
    return null;
  }
  return {
    id: readId(value.id, ids, repairs),
    quote,
    prefix: readText(value.prefix, LONGEST_CONTEXT, repairs) ?? '',
    suffix: readText(value.suffix, LONGEST_CONTEXT, repairs) ?? '',
    start: readCount(value.start, repairs),
    color: readWord(value.color, HIGHLIGHT_COLORS, repairs) ?? 'yellow',
    remark: readText(value.remark, LONGEST_REMARK, repairs) ?? '',
    createdAt: readUtcTime(value.createdAt, repairs) ?? savedAt,
  };
}
