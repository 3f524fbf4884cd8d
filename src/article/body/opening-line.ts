import { attributeOf, nameOf } from '../../dom/element.ts';
import { lettersOf } from '../text/letters.ts';
import { type Block, type Line, type Outline, proseIn } from './outline.ts';
import type { Run } from './run.ts';

/**
 * The subtitles without one that only opens the body: a lone bold line or heading there, marked as nothing else, is the
 * first sub-head (the title of the book, "1부. …") and would be lost from the text.
 */
export function keepOpeningLine(outline: Outline, { block, from, to }: Run, subtitles: string[]): string[] {
  const [only] = subtitles;
  if (!only || subtitles.length > 1) return subtitles;
  const words = lettersOf(only);
  const at = outline.lines.findIndex(({ text }) => lettersOf(text) === words);
  const line = outline.lines[at];
  return line && at >= from && at < to && isUnmarked(outline, line, block) ? [] : subtitles;
}

/** A box of its own, or a class, says what the line is; a box with the sentences that follow it says nothing. */
function isUnmarked(outline: Outline, { block: { element, parent } }: Line, body: Block): boolean {
  return (
    parent !== null &&
    (parent === body || proseIn(outline, parent.from, parent.to) > 0) &&
    nameOf(element) !== 'form' &&
    attributeOf(element, 'class') === '' &&
    element.querySelector('[class]') === null
  );
}
