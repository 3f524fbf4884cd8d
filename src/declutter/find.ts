import { parentOf } from '../dom/clobbering.ts';
import { listTexts } from '../dom/element.ts';
import { readHost } from '../outlets/site.ts';
import { isClose } from '../phrases/controls.ts';
import type { Clue } from './clues.ts';
import { PRESSABLE } from './names.ts';

/** A component is told by what is in it. */
type Reason = Exclude<Clue, 'component'>;

/** Something that is hidden, as it is told to the user. */
export type Find = {
  /** The same for the same thing on other pages of the site. */
  key: string;
  kind: 'ad' | 'box';
  /** What gave it away. */
  clue: Reason;
  /**
   * The heading of a box or the label of an ad, or, of an ad that is called nothing, what its picture shows or its host;
   * null when there are no such words.
   */
  words: string | null;
};

const WORDY: ReadonlySet<Clue> = new Set(['heading', 'label', 'plea', 'comments']);
/** Characters by which something hidden is shown in the list. */
const LONGEST_WORDS = 40;
/** Letters of a name that are read: the time for one of underscores alone grows with their square. */
const LONGEST_NAME = 300;

/**
 * Describes what is hidden.
 * @param seed the element that bore the clue
 * @param element the outermost element that is hidden
 */
export function describeFind(seed: Element, element: Element, kind: Find['kind'], given: Reason): Find {
  // What closes an ad labels it; alone, beside an ad that is hidden already, it is nothing to tell of.
  const clue = given === 'close' && holdsMore(element, seed) ? 'label' : given;
  const own = WORDY.has(clue) ? shortTextOf(seed) : '';
  // What closes a layer says nothing of it.
  const isCloser = clue === 'plea' && isClose(own);
  const words =
    (WORDY.has(clue) && ((!isCloser && readWords(seed)) || readWords(element))) ||
    (kind === 'ad' && !WORDY.has(clue) && readAdvertiser(element)) ||
    null;
  return {
    key: `${kind} ${clue} ${(!isCloser && clue !== 'comments' && steady(own)) || steadyNameOf(element)}`,
    kind,
    clue,
    words,
  };
}

function holdsMore(element: Element, seed: Element): boolean {
  return element !== seed && !element.matches(PRESSABLE);
}

function shortTextOf(seed: Element): string {
  const text =
    seed.getAttribute(seed.localName === 'iframe' ? 'title' : 'aria-label') ??
    seed.getAttribute('alt') ??
    seed.textContent ??
    '';
  return text.replace(/\s+/g, ' ').trim().slice(0, LONGEST_WORDS);
}

/** What an element says, as it is shown: without what closes it, and with room between what stands in boxes of its own. */
function readWords(element: Element): string {
  const named = element.getAttribute(element.localName === 'iframe' ? 'title' : 'aria-label');
  if (named ?? element.getAttribute('alt')) return shortTextOf(element);
  let words = '';
  for (const node of listTexts(element)) {
    const text = node.data.replace(/\s+/g, ' ');
    if (isClose(text.trim()) || node.parentElement?.matches('script, style')) continue;
    words += isInLine(node) ? text : ` ${text} `;
    if (words.length > LONGEST_WORDS * 2) break;
  }
  return words.replace(/\s+/g, ' ').trim().slice(0, LONGEST_WORDS);
}

/** Whether a text goes on in the line of what stands before it. */
function isInLine({ parentElement }: Text): boolean {
  return parentElement?.matches('b, strong, em, i, span, mark, u, font') ?? false;
}

/** The words without what differs from page to page: times, numbers, the name of a reporter. */
function steady(words: string): string {
  return words
    .replace(/(?:오[전후] ?)?\d+(?:[.:/,~-]\d+)*|(?<![가-힣])[가-힣]{2,4}(?= ?기자)/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** What tells it from others of its kind when it is called nothing: its place on the page, and where it leads. */
function steadyNameOf(element: Element): string {
  const own = ownNameOf(element);
  if (own !== '') return `${element.localName}.${own}`;
  let around = parentOf(element);
  while (around && ownNameOf(around) === '') around = parentOf(around);
  const place = around ? `${around.localName}.${ownNameOf(around)} ` : '';
  return `${place}${element.localName}. ${readTarget(element)}`.trim();
}

/** The name without what differs from page to page and from build to build: "ad-template", "BaseAd_". */
function ownNameOf(element: Element): string {
  const name = element.getAttribute('class') || element.getAttribute('id') || '';
  const [first = ''] = name.slice(0, LONGEST_NAME).trim().split(/\s+/);
  return first.replace(/(?<=_)_?[\w-]*$|\d+/g, '');
}

const TARGETS = 'a[href], iframe[src], [src]';

/** The host to which it leads or from which it comes, or the first folder on the site itself. */
function readTarget(element: Element): string {
  const address = addressIn(element);
  const [, folder = ''] = /^\/([\w-]+)\//.exec(address) ?? [];
  return readHost(address) ?? folder.replace(/\d+/g, '');
}

/** What tells of an ad that is called nothing and has no words: what its picture shows, or its host. */
function readAdvertiser(element: Element): string {
  if (ownNameOf(element) !== '') return '';
  const picture = element.matches('img') ? element : element.querySelector('img');
  const shown = picture?.getAttribute('alt')?.trim().slice(0, LONGEST_WORDS);
  return shown || (readHost(addressIn(element)) ?? '');
}

function addressIn(element: Element): string {
  const target = element.matches(TARGETS) ? element : element.querySelector(TARGETS);
  return target?.getAttribute('href') ?? target?.getAttribute('src') ?? '';
}
