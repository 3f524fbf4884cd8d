import { isBlockName, walk } from '../walk.ts';
import { FlowWriter } from './flow-writer.ts';
import type { Cleaning } from './step.ts';
import { isContentTable } from './tables.ts';

const KEPT_INLINE = new Set('a strong b em i sub sup'.split(' '));
const WHOLE = new Set(['figure', 'pre']);
const HEADINGS: Record<string, string> = {
  h1: 'h3',
  h2: 'h3',
  h3: 'h3',
  h4: 'h4',
  h5: 'h4',
  h6: 'h4',
  li: 'li',
};

/**
 * Turns the copy into a flat flow of paragraphs, sub-heads, figures, quotes, lists and tables.
 * Whatever parted them on the page (nested boxes, <br><br>, text between blocks), the later steps see the same.
 */
export function makeFlow(cleaning: Cleaning): void {
  const { root, scratch } = cleaning;
  const flow = scratch.createElement('div');
  const writer = new FlowWriter(flow, scratch);
  walk(root, scratch, {
    enter(element, name) {
      if (name === 'br') {
        writer.breakLine();
        return false;
      }
      if (WHOLE.has(name) || (name === 'table' && isContentTable(element))) {
        writer.addWhole(element);
        return false;
      }
      if (name === 'blockquote' || name === 'ul' || name === 'ol') writer.openContainer(name);
      else if (isBlockName(name)) writer.openBlock(HEADINGS[name] ?? 'p');
      else if (KEPT_INLINE.has(name)) writer.openInline(element);
      return true;
    },
    leave(_element, name) {
      if (name === 'blockquote' || name === 'ul' || name === 'ol') writer.closeContainer();
      else if (isBlockName(name)) writer.closeBlock();
      else if (KEPT_INLINE.has(name)) writer.closeInline();
    },
    text(node) {
      writer.addText(node.data);
    },
  });
  root.replaceChildren(...flow.childNodes);
}
