import { printsHeadline } from './body/headline.ts';
import type { Outline } from './body/outline.ts';
import type { Run } from './body/run.ts';
import type { Claims, Head } from './head.ts';
import { likeness } from './metadata/headline-guess.ts';
import { lettersOf } from './text/letters.ts';

/** A body may begin with its headline. */
const LINES_INTO_BODY = 12;
/** Letters of a description from which its beginning is that of one text. */
const LEAD = 40;
/** Letters of the shortest description that can be told from others. */
const SHORTEST_LEAD = 20;
/** From here on a headline may be the one that the head claims, in other words; or one of the same series. */
const ALIKE = 0.5;

/**
 * Tells whether a page that went on to another address without being loaded anew shows that address's article by now.
 * Apps change the address first and draw when the text has come, the title and the head sometimes before it.
 * @returns 'former' while it shows the article that was here before, 'unsure' where nothing tells
 */
export function readArrival(head: Head, outline: Outline, run: Run): 'here' | 'former' | 'unsure' {
  const text = lettersOf(linesOf(outline, run.from, run.to).join(' '));
  if (beginsAs(text, head.former)) return 'former';
  if (!head.isCertain) return 'unsure';
  if (prints(outline, run, head)) return 'here';
  if (prints(outline, run, head.former)) return 'former';
  if (head.isStale) return head.former.titles.length > 0 ? 'here' : 'unsure';
  if (head.titles.length === 0) return 'unsure';
  if (beginsAs(text, head)) return 'here';
  return linesOf(outline, 0, run.from).some((line) =>
    head.titles.some((title) => likeness(line, title) >= ALIKE),
  )
    ? 'unsure'
    : 'former';
}

/** Whether one of the titles is printed as the headline over the text, or opens it. */
function prints({ lines }: Outline, { from, to }: Run, { titles }: Claims): boolean {
  const end = Math.min(to, from + LINES_INTO_BODY);
  return lines.slice(0, end).some((_, at) => printsHeadline(lines, at, titles));
}

function beginsAs(text: string, { leads }: Claims): boolean {
  return leads.some((lead) => {
    const letters = lettersOf(lead).slice(0, LEAD);
    return letters.length >= SHORTEST_LEAD && text.includes(letters);
  });
}

function linesOf({ lines }: Outline, from: number, to: number): string[] {
  return lines.slice(from, to).map(({ text }) => text);
}
