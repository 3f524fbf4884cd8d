import { attributeOf, isText } from '../walk.ts';
import { findMoments } from './times.ts';

/** A time that an element carries in an attribute, or by its name, instead of by a label in its text. */
export type Stamp = { name: string; value: string; marks: string; line: number };

const STAMP_NAME = /^(?:datetime|data-(?:[a-z]+-)*(?:date|time|published|modified)[a-z-]*)$/;
const CHANGE_MARKS = /(?:^|[\s_-])(?:updated?|modified|modify|last-?mod)(?:$|[\s_-])/i;
const LONGEST_TEXT = 40;

/**
 * Reads the times that one element carries.
 * @param marks its class, id and itemprop
 * @param line index of the line that it stands in
 */
export function readStamps(element: Element, name: string, marks: string, line: number): Stamp[] {
  if (name === 'form') return [];
  const stamps: Stamp[] = [];
  const property = attributeOf(element, 'itemprop');
  const content = attributeOf(element, 'content');
  if (content && /^date(?:Published|Modified)$/.test(property)) {
    stamps.push({ name: property, value: content, marks, line });
  }
  for (const { name: attribute, value } of element.attributes) {
    if (STAMP_NAME.test(attribute) && /\d{4}/.test(value))
      stamps.push({ name: attribute, value, marks, line });
  }
  const change = stamps.length === 0 && CHANGE_MARKS.test(marks) ? readOwnText(element) : '';
  const moments = findMoments(change);
  // "update" is also the name of boxes for both times: only one that is alone and has no label is named by it.
  if (moments.length === 1 && !moments[0]?.label)
    stamps.push({ name: 'modified', value: change, marks, line });
  return stamps;
}

/** Short text directly inside an element, as in `<time id="updated">2026.02.27 15:26</time>`. */
function readOwnText(element: Element): string {
  const only = element.firstChild;
  if (!only || only.nextSibling || !isText(only) || only.data.length > LONGEST_TEXT) return '';
  return only.data;
}
