import { attributeOf, isText } from '../../dom/element.ts';
import { remember } from '../remember.ts';
import { findMoments, type Label, RELATIVE_TIME, readTimeLabel } from '../text/times.ts';
import { namedAs } from '../text/word-lists.ts';

/** A time that an element carries in an attribute, or by its name; `label` is what the text before it says it is. */
export type Stamp = { name: string; value: string; marks: string; line: number; label: Label | null };

const STAMP_NAME = /^(?:datetime|data-[a-z-]*(?:date|time|publish|modif|created|regist)[a-z-]*)$/;
/** "3시간 전": a relative time; the time itself stands in the tooltip. */
const RELATIVE = new RegExp(`^ *(?:${RELATIVE_TIME}|어제) *$`);
const isOfChange = remember(namedAs('update updated modified modify lastmod last_mod'));
const DATE_PROPERTY = /^date(?:Published|Modified)$/;
const YEAR = /\d{4}/;
/** Attributes of nearly every element; none of them holds a time. */
const COMMON = new Set(['class', 'id', 'href', 'src', 'style', 'target', 'alt', 'itemprop']);
/** Characters of such a text. */
const LONGEST_TEXT = 40;

/**
 * Reads the times that one element carries.
 * @param marks its class, id and itemprop
 * @param line index of the line that it stands in
 * @param before what is to be read before it
 */
export function readStamps(
  element: Element,
  name: string,
  marks: string,
  line: number,
  before: string,
): Stamp[] {
  if (name === 'form') return [];
  const stamps: Stamp[] = [];
  const stamp = (attribute: string, value: string): Stamp => ({
    name: attribute,
    value,
    marks,
    line,
    label: readTimeLabel(before),
  });
  for (const attribute of element.getAttributeNames()) {
    if (COMMON.has(attribute)) continue;
    const value = element.getAttribute(attribute) ?? '';
    if (!YEAR.test(value)) continue;
    if (attribute === 'content') {
      const property = attributeOf(element, 'itemprop');
      if (DATE_PROPERTY.test(property)) stamps.unshift(stamp(property, value));
    } else if (attribute === 'title') {
      if (RELATIVE.test(readOwnText(element))) stamps.push(stamp(attribute, value));
    } else if (STAMP_NAME.test(attribute)) stamps.push(stamp(attribute, value));
  }
  const change = stamps.length === 0 && isOfChange(marks) ? readOwnText(element) : '';
  const moments = findMoments(change);
  // "update" is also the name of boxes for both times: only one that is alone and has no label is named by it.
  if (moments.length === 1 && !moments[0]?.label) stamps.push(stamp('modified', change));
  return stamps;
}

/** Short text directly inside an element, as in `<time id="updated">2026.02.27 15:26</time>`. */
function readOwnText(element: Element): string {
  const only = element.firstChild;
  if (!only || only.nextSibling || !isText(only) || only.data.length > LONGEST_TEXT) return '';
  return only.data;
}
