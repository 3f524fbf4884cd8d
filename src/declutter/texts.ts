import { joinWords, TELLING } from './shape/telling.ts';

/** Texts of a piece of the page, each with its node, or with the element whose label it is. */
export type Texts = [node: Node, text: string][];

/** Parts texts that are joined; no page's text has it. */
const SEPARATOR = '\0';

/** Finds the texts that may tell something: looked through as one, since a search in each costs many times as much. */
export function findTelling(texts: Texts): Texts {
  const joined = joinWords(texts.map(([, text]) => text).join(SEPARATOR));
  const found: Texts = [];
  let [at, end] = [0, endOf(joined, 0)];
  TELLING.lastIndex = 0;
  for (let hit = TELLING.exec(joined); hit; hit = TELLING.exec(joined)) {
    while (end < hit.index) [at, end] = [at + 1, endOf(joined, end + 1)];
    const telling = texts[at];
    if (telling) found.push(telling);
    TELLING.lastIndex = end;
  }
  return found;
}

function endOf(joined: string, from: number): number {
  const end = joined.indexOf(SEPARATOR, from);
  return end < 0 ? joined.length : end;
}
