import type { Clue } from './clues.ts';
import { isClose } from './words.ts';

/** Something that is hidden, as it is told to the user. */
export type Find = {
  /** The same for the same thing on other pages of the site. */
  key: string;
  kind: 'ad' | 'box';
  /** What gave it away. */
  clue: Clue;
  /** The heading of a box or the label of an ad; null when no words gave it away. */
  words: string | null;
};

const wordy: ReadonlySet<Clue> = new Set(['heading', 'label', 'plea', 'comments']);
const longestWords = 40;

/**
 * Describes what is hidden.
 * @param seed the element that bore the clue
 * @param element the outermost element that is hidden
 */
export function describeFind(seed: Element, element: Element, kind: Find['kind'], clue: Clue): Find {
  const own = wordy.has(clue) ? readWords(seed) : '';
  // What closes a layer says nothing of it.
  const isCloser = clue === 'plea' && isClose(own);
  const words = (isCloser ? readWords(element) : own) || null;
  return {
    key: `${kind} ${clue} ${isCloser ? nameOf(element) : (words ?? nameOf(element))}`,
    kind,
    clue,
    words,
  };
}

function readWords(seed: Element): string {
  const text =
    seed.getAttribute(seed.localName === 'iframe' ? 'title' : 'aria-label') ??
    seed.getAttribute('alt') ??
    seed.textContent ??
    '';
  return text.replace(/\s+/g, ' ').trim().slice(0, longestWords);
}

/** The name without what differs from page to page and from build to build: "div.ad-template", "div.BaseAd_". */
function nameOf(element: Element): string {
  const name = element.getAttribute('class') || element.getAttribute('id') || '';
  const [first = ''] = name.trim().split(/\s+/);
  return `${element.localName}.${first.replace(/(?<=_)_?[\w-]*$|\d+/g, '')}`;
}
