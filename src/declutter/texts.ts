import { TELLING } from './shape/telling.ts';

/** Texts of a piece of the page, each with its node, or with the element whose label it is. */
export type Texts = {
  nodes: Node[];
  texts: string[];
  /** Where each ends when all are joined, one character between two. */
  ends: number[];
};

export function addText({ nodes, texts, ends }: Texts, node: Node, text: string): void {
  nodes.push(node);
  texts.push(text);
  ends.push((ends.at(-1) ?? -1) + 1 + text.length);
}

/** Finds the texts that may tell something: looked through as one, since a search in each costs many times as much. */
export function findTelling({ nodes, texts, ends }: Texts): [node: Node, text: string][] {
  const joined = texts.join('\n');
  const found: [Node, string][] = [];
  TELLING.lastIndex = 0;
  for (let at = 0, hit = TELLING.exec(joined); hit; hit = TELLING.exec(joined)) {
    while ((ends[at] ?? 0) < hit.index) at += 1;
    const [node, text] = [nodes[at], texts[at]];
    if (node && text) found.push([node, text]);
    TELLING.lastIndex = ends[at] ?? joined.length;
  }
  return found;
}
