import { precedes } from '../../dom/clobbering.ts';
import { isBoxHeading } from '../../phrases/box-headings.ts';
import { isInBody, type Kept, mustStay } from '../kept/kept.ts';
import { LEAST_HEADLINE } from '../shape/headlines.ts';
import { tightText } from '../shape/without-spaces.ts';
import { LEAST_ENTRIES } from './article-lists.ts';

/** Levels above a heading of which one may be its box. */
const HIGHEST = 2;
/** Letters of an entry that is a headline, and of the heading. */
const [LONGEST_ENTRY, LONGEST_TITLE] = [60, 30];

/** The box behind the article of a ranking whose entries a script leads on from: headlines in a list, and no link. */
export function findPlainList(kept: Kept, heading: Element): Element | null {
  if (!kept.body || !precedes(kept.body, heading) || isInBody(kept, heading)) return null;
  if (!isBoxHeading(heading.textContent ?? '')) return null;
  let box = heading.parentElement;
  for (let level = 0; box && level < HIGHEST && !mustStay(kept, box); level += 1) {
    const [list, ...others] = box.querySelectorAll('ul, ol');
    if (list) return others.length === 0 && isPlainList(box, list) ? box : null;
    box = box.parentElement;
  }
  return null;
}

function isPlainList(box: Element, list: Element): boolean {
  if (box.querySelector('p, table, form, input, textarea, a, button')) return false;
  const entries = [...list.children].map(({ textContent }) => textContent?.trim() ?? '');
  const beside = tightText(box).length - tightText(list).length;
  return (
    entries.length >= LEAST_ENTRIES &&
    beside <= LONGEST_TITLE &&
    entries.every((words) => words.length >= LEAST_HEADLINE && words.length <= LONGEST_ENTRY)
  );
}
