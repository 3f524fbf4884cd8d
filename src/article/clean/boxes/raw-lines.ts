import { isNamedCaption } from '../../captions.ts';
import { tidyText } from '../../text/letters.ts';
import { isBlockName, walk } from '../../walk.ts';

const SKIPPED = new Set('figure figcaption noscript button select textarea audio video iframe'.split(' '));

/** Reads the lines of a body before cleaning, captions left out: reporter lines and datelines stand in them. */
export function readRawLines(copy: Element): string[] {
  const lines: string[] = [];
  /** What holds a picture: what stands in it too is the picture's words, and no line goes on behind it. */
  const boxes = new Set<Element | null>();
  let text = '';
  const endLine = () => {
    const line = tidyText(text);
    if (line) lines.push(line);
    text = '';
  };
  walk(copy, {
    enter(element, name) {
      if (isBlockName(name)) endLine();
      if (name === 'img') boxes.add(boxOf(element));
      return !SKIPPED.has(name) && !isNamedCaption(element);
    },
    leave(element, name) {
      if (isBlockName(name) || boxes.has(element)) endLine();
    },
    text(node) {
      text += node.data;
    },
  });
  endLine();
  return lines;
}

/** A picture may be a link; its words stand beside that. */
function boxOf(image: Element): Element | null {
  const { parentElement: parent } = image;
  return parent?.localName === 'a' ? parent.parentElement : parent;
}
