/** A run of sentences outside links, as found in one text node; `weight` is its length, less when it may be no news. */
export type Prose = { holder: Element; weight: number };

// Korean sentences end in these syllables, in news above all in "다."; quotes and brackets may follow the stop.
const sentenceEnd = /[가-힣][.?!]["'”’」)\]]*(?:\s|$)/;

// Containers of the body stand at most this far above its text; a limit keeps deep pages linear.
const highest = 10;

/** Runs of sentences that are enough to tell where the article is. */
export const mostProse = 400;

/** How many letters of sentences make an article: the shortest wire reports have about as many. */
const leastArticle = 100;

// News is written in the plain style ("했다."); notices of the site and comments are polite ("합니다.", "해요.").
const plainEnd = /[^니\s]다[.?!]["'”’」)\]]*(?:\s|$)/;
const politeWeight = 0.3;

/** Letters that sentences have at least. */
export const leastProse = 30;

/** Whether a text reads like sentences, not like a headline, a menu or a button. */
export function isProse(text: string): boolean {
  return text.length >= leastProse && sentenceEnd.test(text);
}

/** Weighs a text that `isProse`. */
export function weighProse(holder: Element, text: string): Prose {
  const { length } = text.trim();
  return { holder, weight: plainEnd.test(text) ? length : politeWeight * length };
}

/**
 * Finds the element that holds most of the sentences of a page.
 * @param isDeclared the page says that it is an article: the news of broadcasters are polite, and in short lines
 * @returns the narrowest one that holds more than half of them, or null when there are too few for an article
 */
export function findArticleBody(prose: readonly Prose[], isDeclared: boolean): Element | null {
  const mass = new Map<Element, number>();
  let total = 0;
  for (const { holder, weight } of prose.slice(0, mostProse)) {
    total += weight;
    let element: Element | null = holder;
    for (let level = 0; element && level < highest; level += 1) {
      mass.set(element, (mass.get(element) ?? 0) + weight);
      element = element.parentElement;
    }
  }
  if (total < (isDeclared ? politeWeight : 1) * leastArticle) return null;
  let body: Element | null = null;
  for (const [element, weight] of mass) {
    if (weight > 0.5 * total && (!body || body.contains(element))) body = element;
  }
  return body;
}
