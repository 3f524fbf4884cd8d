import { isText } from '../../../dom/element.ts';
import { isBlockName, walk } from '../../walk.ts';
import { isPlaceInText } from '../links.ts';
import type { Cleaning } from '../step.ts';
import { isContentTable } from '../tables.ts';
import { FlowWriter } from './flow-writer.ts';

const KEPT_INLINE = new Set('a strong b em i sub sup'.split(' '));
const WHOLE = new Set(['figure', 'pre']);
/** What shows the ends of lines of its text as the source has them, as far as the markup tells. */
const KEEPS_BREAKS = '[style*="pre-line"], [style*="pre-wrap"], [class*="whitespace-pre"]';
/** A map, not an object: a page may call an element "constructor". */
const BLOCKS = new Map([
  ['h1', 'h3'],
  ['h2', 'h3'],
  ['h3', 'h3'],
  ['h4', 'h4'],
  ['h5', 'h4'],
  ['h6', 'h4'],
  ['li', 'li'],
]);

/**
 * Turns the copy into a flat flow of paragraphs, sub-heads, figures, quotes, lists and tables.
 * Whatever parted them on the page (nested boxes, <br><br>, text between blocks), the later steps see the same.
 */
export function makeFlow(cleaning: Cleaning): void {
  const { root, scratch } = cleaning;
  const flow = scratch.createElement('div');
  const writer = new FlowWriter(flow, scratch);
  const keepsBreaks = root.querySelector(KEEPS_BREAKS) !== null;
  walk(root, {
    enter(element, name) {
      if (name === 'br') {
        writer.breakLine();
        return false;
      }
      if (WHOLE.has(name) || (name === 'table' && isContentTable(element))) {
        writer.addWhole(element);
        return false;
      }
      if (isNextPart(element, name)) writer.addText(' ');
      if (name === 'blockquote' || name === 'ul' || name === 'ol')
        writer.openContainer(name, readStart(element, name));
      else if (isBlock(element, name)) writer.openBlock(BLOCKS.get(name) ?? 'p');
      else if (isKeptInline(element, name)) writer.openInline(element);
      else writer.addText(findMarks(element, name)?.open ?? '');
      return true;
    },
    leave(element, name) {
      if (name === 'blockquote' || name === 'ul' || name === 'ol') writer.closeContainer();
      else if (isBlock(element, name)) writer.closeBlock();
      else if (isKeptInline(element, name)) writer.closeInline();
      else writer.addText(findMarks(element, name)?.close ?? '');
    },
    text(node) {
      if (keepsBreaks && node.data.includes('\n') && node.parentElement?.closest(KEEPS_BREAKS))
        writeLines(writer, node.data);
      else writer.addText(node.data);
    },
  });
  root.replaceChildren(...flow.childNodes);
}

function writeLines(writer: FlowWriter, text: string): void {
  for (const [at, line] of text.split('\n').entries()) {
    if (at > 0) writer.breakLine();
    writer.addText(line);
  }
}

/**
 * Whether an element begins and ends a line. One of no known name that stands among words was never meant as an element:
 * "그룹 <BTS>의 노래", whose angle brackets nobody has escaped. A browser shows what stands in it in the same line.
 */
function isBlock(element: Element, name: string): boolean {
  if (!isBlockName(name)) return false;
  const isUnknown = Object.prototype.toString.call(element) === '[object HTMLUnknownElement]';
  return !isUnknown || ![element.previousSibling, element.nextSibling].some(isWords);
}

function isWords(node: Node | null): boolean {
  return node !== null && isText(node) && node.data.trim() !== '';
}

const PART = /^(?:span|time|em|strong|b|i|small)$/;

/**
 * Whether an element is the second part of a heading, parted from the first by the style sheet alone:
 * `<h3><time>17:42</time><span>다리 통제</span></h3>`. Editors part the words of a paragraph so within a word.
 */
function isNextPart(element: Element, name: string): boolean {
  const before = element.previousSibling;
  if (!PART.test(name) || before?.nodeType !== 1 || !PART.test(before.nodeName.toLowerCase())) return false;
  const isLetter = [element, before].some(({ textContent }) => (textContent ?? '').trim().length < 2);
  return !isLetter && element.closest('h1, h2, h3, h4, h5, h6') !== null;
}

function isKeptInline(element: Element, name: string): boolean {
  return KEPT_INLINE.has(name) && !(name === 'a' && isPlaceInText(element));
}

function readStart(element: Element, name: string): string | null {
  const start = name === 'ol' ? element.getAttribute('start') : null;
  return start !== null && /^\d{1,4}$/.test(start) ? start : null;
}

/** The marks that a browser writes around a quotation, or that stand for a reading above its letters. */
function findMarks(element: Element, name: string): { open: string; close: string } | null {
  if (name === 'rt' && !element.parentElement?.querySelector('rp')) return { open: '(', close: ')' };
  if (name !== 'q' || /^\s*["“‘']/.test(element.textContent ?? '')) return null;
  return element.parentElement?.closest('q') ? { open: '‘', close: '’' } : { open: '“', close: '”' };
}
