import { readMember } from '../../dom/clobbering.ts';
import { isText } from '../../dom/element.ts';
import { copyShown, shadowOf } from '../../dom/shadow.ts';
import { isBlockName, isHidden, walk } from '../walk.ts';
import type { Run } from './run.ts';

/**
 * Levels: nothing in an article nests this deep; a page that does would only cost time, and libraries overflow on it.
 */
const DEEPEST = 100;

/** Below that depth boxes become line breaks; these still hold something of their own. */
const LEAVES = new Set(['br', 'img']);

const LEFT_BEHIND = new Set(
  'script style noscript template link meta head title svg math object embed canvas'.split(' '),
);

/**
 * Copies the chosen part of the page into the scratch document, where it may be changed.
 * Element by element: a deep clone recurses, and takes scripts and hidden templates along.
 * @param isUnseen what is so is marked as hidden in the copy
 * @returns a <div> of ours that stands for the block
 */
export function copyRun(run: Run, scratch: Document, isUnseen: Sight = () => false): Element {
  const root = scratch.createElement('div');
  for (const child of chooseChildren(run)) copyInto(root, child, scratch, isUnseen);
  partCells(root);
  return root;
}

/** Names and times side by side have room between them only in the style sheet. */
function partCells(root: Element): void {
  // A live report may be one row of hundreds of times.
  for (const row of new Set(Array.from(root.querySelectorAll('time'), (time) => time.parentElement))) {
    if (!row || Array.from(row.childNodes).some((node) => isText(node) && node.data.trim() !== '')) continue;
    for (const cell of Array.from(row.children).slice(1)) cell.before(' ');
  }
}

/** Whether an element of this name is out of sight though its mark-up does not say so. */
type Sight = (element: Element, name: string) => boolean;

/** Copies a node with all that is in it to the end of an element of the scratch document. */
export function copyInto(root: Element, node: Node, scratch: Document, isUnseen: Sight = () => false): void {
  if (isText(node)) {
    root.append(scratch.importNode(node, false));
    return;
  }
  const path = [root];
  const parent = () => path.at(-1) ?? root;
  const partLines = () => parent().append(scratch.createElement('br'), scratch.createElement('br'));
  walk(node as Element, {
    enter(element, name) {
      // What else is hidden goes later, by its attributes, of which a form keeps none.
      if (LEFT_BEHIND.has(name) || (name === 'form' && isHidden(element))) return false;
      if (isFrameOfText(element, name)) {
        copyInto(parent(), copyShown(element, scratch, { most: MOST_SHOWN }).copy, scratch);
        return false;
      }
      if (path.length > DEEPEST && !LEAVES.has(name)) {
        if (isBlockName(name)) partLines();
        path.push(parent());
        return true;
      }
      // A form could hide behind its own inputs; without them it is a box.
      const copy = name === 'form' ? boxOfForm(scratch) : scratch.importNode(element, false);
      if (isUnseen(element, name)) copy.setAttribute('hidden', '');
      parent().append(copy);
      path.push(copy);
      return true;
    },
    leave(_element, name) {
      path.pop();
      if (path.length > DEEPEST && isBlockName(name)) partLines();
    },
    text(text) {
      parent().append(scratch.importNode(text, false));
    },
  });
}

function boxOfForm(scratch: Document): Element {
  const box = scratch.createElement('div');
  box.setAttribute('role', 'form');
  return box;
}

/** Elements that a component may set around a text. */
const MOST_SHOWN = 200;

/** Whether a component sets something of its own around the text in it, as a picture around its caption. */
function isFrameOfText(element: Element, name: string): boolean {
  return name.includes('-') && element.textContent?.trim() !== '' && shadowOf(element) !== null;
}

/** The children of the run, and the pictures that touch its edges: they have no text by which it would know them. */
function chooseChildren(run: Run): Node[] {
  const children: Node[] = Array.from(readMember(run.block.element, 'childNodes'));
  let first = run.first ? children.indexOf(run.first) : 0;
  let last = run.last ? children.indexOf(run.last) : children.length - 1;
  const texts = new Set<Node>(run.block.items.map((item) => item.node));
  while (first > 0 && isWordless(children[first - 1], texts)) first--;
  while (last < children.length - 1 && isWordless(children[last + 1], texts)) last++;
  return children.slice(first, last + 1);
}

function isWordless(node: Node | undefined, texts: Set<Node>): boolean {
  return node !== undefined && !texts.has(node);
}
