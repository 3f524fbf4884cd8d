import { isBlockName, walk } from '../walk.ts';
import { tidyText } from './letters.ts';

const SKIPPED = new Set('figure figcaption noscript button select textarea audio video iframe'.split(' '));
const CAPTION_NAME = /caption|img_?desc|photo_?desc/i;

/** Reads the lines of a body before cleaning, captions left out: reporter lines and datelines stand in them. */
export function readRawLines(copy: Element, scratch: Document): string[] {
  const lines: string[] = [];
  let text = '';
  const endLine = () => {
    const line = tidyText(text);
    if (line) lines.push(line);
    text = '';
  };
  walk(copy, scratch, {
    enter(element, name) {
      if (isBlockName(name)) endLine();
      return !SKIPPED.has(name) && !CAPTION_NAME.test(element.getAttribute('class') ?? '');
    },
    leave(_element, name) {
      if (isBlockName(name)) endLine();
    },
    text(node) {
      text += node.data;
    },
  });
  endLine();
  return lines;
}
