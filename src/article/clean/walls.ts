import { isTold } from '../text/prose.ts';
import { readWall } from '../text/walls.ts';
import { readFlowLines, removeLine } from './flow-lines.ts';
import type { Cleaning } from './step.ts';
import { record } from './step.ts';

/** Lines that a wall has: what it says, what stands behind it, how to get there. */
const MOST = 5;

/** The wall at the end of a text of which the rest is kept for members: that it is cut off is said elsewhere. */
export function removeWall(cleaning: Cleaning): void {
  const end = readFlowLines(cleaning.root).slice(-MOST);
  const at = end.findIndex(({ text, letters, linkLetters }) => readWall(text, letters, linkLetters));
  const wall = at < 0 ? [] : end.slice(at);
  if (wall.some(({ text }) => isTold(text))) return;
  for (const line of wall) {
    record(cleaning, line.text, 'wall');
    removeLine(line);
  }
}
