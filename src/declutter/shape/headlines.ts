/** Letters of a link that can be the headline of an article. */
export const LEAST_HEADLINE = 8;

/** What a link says that has no words of its own. */
const MORE = /^(?:더 ?보기|(?:기사 ?|자세히 ?)?보기|(?:기사 ?)?바로 ?가기|read more)?$/i;
/** Letters of the longest entry. */
const LONGEST_ENTRY = 160;

/**
 * The words that a link without any of its own lies over: those of the entry that it is the first or the last part of, which
 * is one of several alike.
 * @returns null for any other link
 */
export function coveredWords(link: Element): string | null {
  const { parentElement: card } = link;
  if (!card || card.localName === 'p' || (link.previousElementSibling && link.nextElementSibling))
    return null;
  if (!MORE.test(link.textContent?.trim() ?? '') || link.querySelector('img, picture, svg')) return null;
  const entry = card.closest('li') ?? card;
  if (![entry.previousElementSibling, entry.nextElementSibling].some((other) => isAlike(entry, other)))
    return null;
  if (entry.querySelectorAll('a[href]').length > 1 || card.querySelector('button, input, textarea'))
    return null;
  const words = (card.textContent ?? '')
    .replace(link.textContent ?? '', '')
    .replace(/\s+/g, ' ')
    .trim();
  return words.length >= LEAST_HEADLINE && words.length <= LONGEST_ENTRY ? words : null;
}

/** The link that lies over an element. */
export function coverOf(element: Element): Element | null {
  const { firstElementChild, lastElementChild } = element;
  return (
    [lastElementChild, firstElementChild].find(
      (link) => link?.matches('a[href]:not([href^="#"])') && coveredWords(link) !== null,
    ) ?? null
  );
}

function isAlike(one: Element, other: Element | null): boolean {
  return other !== null && other.localName === one.localName && other.classList[0] === one.classList[0];
}
