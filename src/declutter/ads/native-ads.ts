import type { Page } from '../../article/page.ts';
import { isAdLabel, isKindOfAd } from '../../phrases/ads.ts';
import { isInBody, type Kept, mustStay } from '../kept/kept.ts';
import { TITLES } from '../names.ts';
import { measure } from '../shape/substance.ts';
import { HIDDEN_MARK } from '../style.ts';
import { linksToSocialNetwork } from './addresses.ts';

const HIGHEST = 6;
/** Pages may make elements of their own for their cards. */
const isCard = (element: Element) =>
  element.matches('div, section, aside, figure') || element.localName.includes('-');
/** Letters of an ad's sentences. */
const LONGEST = 120;

/** What bears a label and leads away from the site: an ad dressed as an entry of a list, or as a card between paragraphs. */
export function findNativeAd(page: Page, kept: Kept, label: Element): Element | null {
  return findLabelledEntry(page, kept, label) ?? findLabelledCard(page, kept, label);
}

/** The narrowest box that holds such a label, in a line of its own, and a link; a sub-head is no label. */
function findLabelledCard(page: Page, kept: Kept, label: Element): Element | null {
  const text = label.textContent ?? '';
  if (!isAdLabel(text) || isKindOfAd(text) || label.closest(`a, ${TITLES}`)) return null;
  let card = label.parentElement;
  for (let level = 0; card && level < HIGHEST && !mustStay(kept, card); level += 1) {
    const { letters, ownLinks, outsideLinks, buttons, fields, isWhole } = measure(page, card);
    if (!isWhole || letters > LONGEST || ownLinks + buttons + fields > 0) return null;
    if ((outsideLinks > 0 || holdsHiddenLink(card)) && isCard(card))
      return linksToSocialNetwork(card) ? null : card;
    card = card.parentElement;
  }
  return null;
}

function findLabelledEntry(page: Page, kept: Kept, label: Element): Element | null {
  const entry = findEntry(label);
  if (!entry) return null;
  const { prose, ownLinks, outsideLinks, buttons, fields, letters, isWhole } = measure(page, entry);
  const leadsAway = (outsideLinks > 0 || holdsHiddenLink(entry)) && ownLinks === 0;
  const isInArticle = kept.isArticlePage && isInBody(kept, entry);
  const isShort = letters <= 80 && (prose === 0 || !isInArticle);
  return isWhole && isShort && leadsAway && buttons + fields === 0 ? entry : null;
}

/** Whether a link in it was known by its address alone, and is hidden already. */
function holdsHiddenLink(card: Element): boolean {
  return card.querySelector(`a[${HIDDEN_MARK}="ad"]`) !== null;
}

/** The entry of a list, or one of several elements of the same name. */
function findEntry(label: Element): Element | null {
  let entry: Element | null = label.closest('li');
  if (entry) return entry;
  entry = label.parentElement;
  for (let level = 0; entry && level < HIGHEST; level += 1) {
    if (
      (entry.classList.length > 0 || entry.localName.includes('-')) &&
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
