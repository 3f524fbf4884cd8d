import type { Page } from '../../article/page.ts';
import { shadowOf } from '../../dom/shadow.ts';
import { count } from './count.ts';

/** What a reader would see of a piece of a page; what we hide, labels of ads and close buttons do not count. */
export type Substance = {
  /** Letters outside links. */
  letters: number;
  /** Letters of sentences outside links, and of other lines that articles alone have. */
  prose: number;
  /** Links into the site itself that show something. */
  ownLinks: number;
  /** Links that leave the site, or go to an ad server. */
  outsideLinks: number;
  /** Links whose text is long enough for a headline. */
  headlines: number;
  /** Links with a word at least, or with a picture that stays on the site: what a list of key words or of pictures has. */
  entries: number;
  linkLetters: number;
  /** Pictures, films and elements that draw themselves, outside links. */
  media: number;
  frames: number;
  /** Frames that are no film or post. */
  plainFrames: number;
  /** Also links that share the article. */
  buttons: number;
  /** Fields to fill in, and places for comments. */
  fields: number;
  /** Headings (h1–h6) outside links that are no headline of an entry. */
  headings: number;
  /** Signs of an ad slot: a frame or script of an ad server, an empty <ins>, an empty box of fixed size, a hidden slot. */
  slots: number;
  /** False when the piece was too large to look at whole. */
  isWhole: boolean;
};

/**
 * Measures what a piece of the page shows.
 * @param options.except a child whose part does not count
 * @param options.until where to stop: nothing from there on counts
 * @param options.limit nodes to look at before giving up (`isWhole` is then false)
 * @param options.isEnough asked after each node; true ends the walk early
 */
export function measure(
  page: Page,
  root: Element,
  options: {
    except?: Element;
    until?: Element;
    limit?: number;
    isEnough?: (substance: Substance) => boolean;
  } = {},
): Substance {
  const substance = nothing();
  // Whatever stands in its shadow root is to be seen.
  if (shadowOf(root)) substance.media += 1;
  const { NodeFilter } = page.window;
  const walker = page.scratch.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  let left = options.limit ?? 600;
  let node = walker.nextNode();
  while (node && node !== options.until) {
    left -= 1;
    if (left < 0) return { ...substance, isWhole: false };
    const goesIn = node === options.except ? false : count(page, node, substance);
    if (options.isEnough?.(substance)) return substance;
    node = goesIn ? walker.nextNode() : nextOutside(walker);
  }
  return substance;
}

/** Whether nothing of it would be missed: an empty shell, or one with a label or a close button alone. */
export function isBare(substance: Substance): boolean {
  const { letters, ownLinks, outsideLinks, media, frames, buttons, fields, isWhole } = substance;
  return isWhole && letters + ownLinks + outsideLinks + media + frames + buttons + fields === 0;
}

/**
 * Whether it shows nothing but what an ad slot may show: frames, scripts, links that leave the site, a few words, and a
 * line more with each link.
 */
export function isAdOnly(substance: Substance): boolean {
  return fitsSlot(substance, substance.outsideLinks);
}

/** Links that an ad may lead away by. */
const MOST_LINKS = 12;

/** Whether it may still be so with what follows: the link may stand behind the words. */
export function mayBeAdOnly(substance: Substance): boolean {
  return substance.outsideLinks <= MOST_LINKS && fitsSlot(substance, MOST_LINKS);
}

function fitsSlot(substance: Substance, outsideLinks: number): boolean {
  const { letters, prose, ownLinks, linkLetters, media, buttons, fields, isWhole } = substance;
  const isShort =
    letters <= 20 + 40 * outsideLinks && linkLetters <= 60 + 60 * outsideLinks && outsideLinks <= MOST_LINKS;
  return isWhole && prose === 0 && isShort && ownLinks + media + buttons + fields === 0;
}

/** What an empty piece shows. */
export function nothing(): Substance {
  return {
    letters: 0,
    prose: 0,
    ownLinks: 0,
    outsideLinks: 0,
    headlines: 0,
    entries: 0,
    linkLetters: 0,
    media: 0,
    frames: 0,
    plainFrames: 0,
    buttons: 0,
    fields: 0,
    headings: 0,
    slots: 0,
    isWhole: true,
  };
}

/** The next node that is not inside the present one. */
function nextOutside(walker: TreeWalker): Node | null {
  for (;;) {
    const sibling = walker.nextSibling();
    if (sibling) return sibling;
    if (!walker.parentNode() || walker.currentNode === walker.root) return null;
  }
}
