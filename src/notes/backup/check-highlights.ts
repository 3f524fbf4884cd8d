import { type Highlight, highlightColors } from '../highlights.ts';
import { isRecord } from '../is-record.ts';
import { longestContext, longestQuote, longestRemark } from '../limits.ts';
import { readId } from './ids.ts';
import { type Repairs, readCount, readList, readText, readUtcTime, readWord } from './plain-values.ts';

/** Of one note: more than anybody marks. */
const mostHighlights = 10_000;

/**
 * Makes highlights out of anything.
 * @param savedAt stands for the time of one that has none
 */
export function checkHighlights(value: unknown, savedAt: string, repairs: Repairs): Highlight[] {
  const ids = new Set<string>();
  return readList(value, mostHighlights, repairs, (item) => readHighlight(item, savedAt, ids, repairs));
}

function readHighlight(
  value: unknown,
  savedAt: string,
  ids: Set<string>,
  repairs: Repairs,
): Highlight | null {
  const quote = isRecord(value) ? readText(value.quote, longestQuote, repairs) : null;
  if (!isRecord(value) || !quote) {
    repairs.add('highlights');
    return null;
  }
  return {
    id: readId(value.id, ids, repairs),
    quote,
    prefix: readText(value.prefix, longestContext, repairs) ?? '',
    suffix: readText(value.suffix, longestContext, repairs) ?? '',
    start: readCount(value.start, repairs),
    color: readWord(value.color, highlightColors, repairs) ?? 'yellow',
    remark: readText(value.remark, longestRemark, repairs) ?? '',
    createdAt: readUtcTime(value.createdAt, repairs) ?? savedAt,
  };
}
