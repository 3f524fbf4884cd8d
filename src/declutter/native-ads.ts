import type { Page } from '../article/page.ts';
import { isInBody, type Kept } from './kept.ts';
import { measure } from './substance.ts';

const HIGHEST = 6;

/** An entry of a list that bears a label and leads away from the site: an ad dressed as one of the entries. */
export function findNativeAd(page: Page, kept: Kept, label: Element): Element | null {
  const entry = findEntry(label);
  if (!entry) return null;
  const { prose, ownLinks, outsideLinks, buttons, fields, letters, isWhole } = measure(page, entry);
  const leadsAway = outsideLinks > 0 && ownLinks === 0;
  const isShort = letters <= 80 && (prose === 0 || !isInBody(kept, entry));
  return isWhole && isShort && leadsAway && buttons + fields === 0 ? entry : null;
}

/** The entry of a list, or one of several elements of the same name. */
function findEntry(label: Element): Element | null {
  let entry: Element | null = label.closest('li');
  if (entry) return entry;
  entry = label.parentElement;
  for (let level = 0; entry && level < HIGHEST; level += 1) {
    if (
      entry.classList.length > 0 &&
      [entry.previousElementSibling, entry.nextElementSibling].some((other) => isAlike(entry, other))
    )
      return entry;
    entry = entry.parentElement;
  }
  return null;
}

function isAlike(one: Element | null, other: Element | null): boolean {
  return one !== null && other?.localName === one.localName && other.classList[0] === one.classList[0];
}
