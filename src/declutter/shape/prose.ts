import { holds, parentOf, readMember } from '../../dom/clobbering.ts';
import { isCommentName } from '../names.ts';

/** A run of sentences outside links, as found in one text node; `weight` is its length, less when it may be no news. */
export type Prose = { holder: Element; weight: number };

// Korean sentences end in these syllables, in news above all in "다."; quotes and brackets may follow the stop.
const SENTENCE_END = /[가-힣][.?!]["'”’」)\]]*(?:\s|$)/;

// Containers of the body stand at most this far above its text; a limit keeps deep pages linear.
const HIGHEST = 10;

/** Runs of sentences that are enough to tell where the article is. */
export const MOST_PROSE = 400;

/** How many letters of sentences make an article: the shortest wire reports have about as many. */
const LEAST_ARTICLE = 100;
/** Below no title of the page: a list has leads of other articles too. */
const LEAST_UNTITLED = 300;

// News is written in the plain style ("했다."); notices of the site and comments are polite ("합니다.", "해요.").
const PLAIN_END = /[^니\s]다[.?!]["'”’」)\]]*(?:\s|$)/;
/** Share for which letters of polite sentences count: pages speak so, not only broadcasters. */
const POLITE_WEIGHT = 0.3;

/** Letters that sentences have at least. */
export const LEAST_PROSE = 30;

// English editions; on other pages what they end in is no news, and weighs as little as what is polite.
const ENGLISH_END = /[a-z][.?!]["'”’)\]]*(?:\s|$)/;

/** Whether a text may be a part of an article: sentences, also English ones. */
export function isStory(text: string): boolean {
  return holdsSentence(text) || (text.length >= LEAST_PROSE && ENGLISH_END.test(text));
}

/** Whether a text reads like sentences, not like a headline, a menu or a button. */
export function holdsSentence(text: string): boolean {
  return text.length >= LEAST_PROSE && SENTENCE_END.test(text);
}

/**
 * Weighs texts that are `isStory`; what readers write below an article has no weight. A scale for each look at the page:
 * it asks each place for comments once.
 */
export function openScale(): (holder: Element, text: string) => Prose {
  const isOfComments = new Map<Element, boolean>();
  const isComment = (holder: Element): boolean => {
    const place = findNamedPlace(holder);
    if (!place) return false;
    const known = isOfComments.get(place) ?? isPlaceForComments(place);
    isOfComments.set(place, known);
    return known;
  };
  return (holder, text) => {
    if (isComment(holder)) return { holder, weight: 0 };
    const { length } = text.trim();
    return { holder, weight: PLAIN_END.test(text) ? length : POLITE_WEIGHT * length };
  };
}

/** The nearest element around that is called a place for comments. */
function findNamedPlace(holder: Element): Element | null {
  let place = parentOf(holder);
  for (let level = 0; place && level < HIGHEST; level += 1) {
    const read = readMember(place, 'getAttribute').bind(place);
    if (isCommentName(`${read('id')} ${read('class')}`)) return place;
    place = parentOf(place);
  }
  return null;
}

/** The page itself may be called so when it takes comments. */
function isPlaceForComments(place: Element): boolean {
  return (
    !/^(?:body|article|main)$/.test(place.localName) &&
    !readMember(place, 'querySelector').call(place, 'h1, h2')
  );
}

/**
 * Finds the elements that hold most of the sentences of a page.
 * @param isTitled the page shows its title
 * @param isDeclared the page also says that it is an article: the news of broadcasters are polite, and in short lines
 * @returns the narrowest one that holds more than half of them; or, where that strings articles together, the body of each;
 *   empty when there are too few for an article
 */
export function findArticleBodies(
  prose: readonly Prose[],
  { isTitled, isDeclared }: { isTitled: boolean; isDeclared: boolean },
): Element[] {
  const mass: Mass = new Map();
  let total = 0;
  for (const { holder, weight } of prose.slice(0, MOST_PROSE)) {
    total += weight;
    let element: Element | null = holder;
    for (let level = 0; element && level < HIGHEST; level += 1) {
      mass.set(element, (mass.get(element) ?? 0) + weight);
      element = parentOf(element);
    }
  }
  const least = isTitled ? (isDeclared ? POLITE_WEIGHT : 1) * LEAST_ARTICLE : LEAST_UNTITLED;
  const body = total < least ? null : findNarrowest(mass, total);
  if (!body) return [];
  const bodies = [...mass]
    .filter(([part, weight]) => weight >= least && parentOf(part) === body)
    .map(([part, weight]) => findTitledBody(mass, part, weight))
    .filter((own) => own !== null);
  return bodies.length > 1 ? bodies : [aroundParagraph(body)];
}

/** Letters of sentences in the elements that hold any. */
type Mass = Map<Element, number>;

function findNarrowest(mass: Mass, total: number, within?: Element): Element | null {
  let narrowest: Element | null = null;
  for (const [element, weight] of mass) {
    if (weight <= 0.5 * total || (within && !holds(within, element))) continue;
    if (!narrowest || holds(narrowest, element)) narrowest = element;
  }
  return narrowest;
}

/** The body of an article that is a part of the page with a title of its own; a chapter has its title among its paragraphs. */
function findTitledBody(mass: Mass, part: Element, weight: number): Element | null {
  const body = findNarrowest(mass, weight, part);
  const title = part.querySelector('h1, h2');
  if (!body || !title) return null;
  if (title.localName === 'h1' || part.matches('article') || part.querySelector('article')) return body;
  return body.localName === 'p' || holds(body, title) ? null : body;
}

/** What a single paragraph stands in, with the pictures beside it. */
function aroundParagraph(paragraph: Element): Element {
  const around = paragraph.matches('p, span, font, b, strong, em, blockquote') ? parentOf(paragraph) : null;
  return around && !/^(?:body|main)$/.test(around.localName) ? aroundParagraph(around) : paragraph;
}

// "김하늘 기자", "사진=가온시", "가온시 제공"
const OWN_LINE = /(?:기자|특파원)$|사진 ?=|제공[^\w가-힣]*$/;

/** Whether a text is a line of an article that is no sentence: who wrote it, who took its picture. */
export function isOwnLine(text: string): boolean {
  return text.length < 40 && OWN_LINE.test(text);
}
