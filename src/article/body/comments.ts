import { putAside } from './furniture.ts';
import { SHORTEST_ARTICLE } from './least-prose.ts';
import { type Outline, proseIn } from './outline.ts';

const HEADING =
  /^(?:(?:독자|네티즌|한 ?줄|기사|뉴스|전체|총|베스트|인기|최신) ?(?:의견|댓글|한마디)|댓글|의견) ?[(:[]? ?[\d,]* ?[개건]?[)\]]?$|^[\d,]+ ?개의 ?(?:댓글|의견)$/;

/** Whether a line heads what readers wrote: "댓글 12", "독자 의견". */
export function headsComments(text: string): boolean {
  return HEADING.test(text);
}

/**
 * Marks what readers wrote as not prose, whatever its box is called: a box below the article that begins with a heading
 * for comments.
 * @param headline place of this page's headline in the lines
 */
export function dropComments(outline: Outline, headline: number): void {
  for (const { from, to } of outline.blocks) {
    if (!headsComments(outline.lines[from]?.text ?? '') || from <= headline) continue;
    if (proseIn(outline, headline, from) < SHORTEST_ARTICLE) continue;
    putAside(outline.lines.slice(from, to));
  }
}
