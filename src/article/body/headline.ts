import { lettersOf } from '../letters.ts';
import type { Page } from '../page.ts';
import type { Outline } from './outline.ts';

/** A headline of fewer letters could be any label ("정치"). */
const SHORTEST = 6;

/**
 * Finds the line that prints the headline.
 * @returns its place in the outline's lines, or null when no line reads like what the head of the page calls it
 */
export function findHeadline(page: Page, outline: Outline): number | null {
  for (const title of readTitles(page.root)) {
    const at = outline.lines.findIndex(
      ({ text, letters }) => letters <= 150 && isHeadline(lettersOf(text), title),
    );
    if (at >= 0) return at;
  }
  return null;
}

function isHeadline(line: string, title: string): boolean {
  return line.length >= Math.max(SHORTEST, title.length * 0.3) && title.startsWith(line);
}

/** The document's own title first: a page that goes on to the next article changes it, and forgets its meta tags. */
function readTitles(root: Element): string[] {
  const metas = root.querySelectorAll(
    'meta[property="og:title"], meta[name="title"], meta[name="twitter:title"]',
  );
  const texts = [root.querySelector('title')?.textContent ?? ''];
  for (const meta of metas) texts.push(meta.getAttribute('content') ?? '');
  return texts.map(lettersOf).filter((title) => title.length >= SHORTEST);
}
