import { findWall } from '../../text/walls.ts';
import { readFlowLines, takeOutLine } from '../flow/flow-lines.ts';
import type { Cleaning } from '../step.ts';
import { readArticleVoice } from '../voice.ts';

/** Lines that a wall has: what it says, what stands behind it, how to get there. */
const MOST = 5;

/** The wall at the end of a text of which the rest is kept for members: that it is cut off is said elsewhere. */
export function removeWall(cleaning: Cleaning): void {
  const lines = readFlowLines(cleaning.root);
  const end = lines.slice(-MOST);
  const found = findWall(end);
  if (!found) return;
  const isArticleVoice = readArticleVoice(() => lines.map(({ text }) => text));
  if (end.slice(found.at + 1).some(({ text }) => isArticleVoice(text))) return;
  for (const line of end.slice(found.at)) {
    takeOutLine(cleaning, line, 'wall');
  }
}
