import { readWholeNotes } from '../../notes/listing.ts';
import { type Excerpt, excerptAround } from '../../notes/search/excerpt-around.ts';
import { parseQuery } from '../../notes/search/query.ts';

/** By the ids of notes. */
export type Excerpts = Record<string, Excerpt>;

/** In UTF-16 units: a third of it stands before what was found, which fits on one line of the list. */
const EXCERPT_LENGTH = 75;

/** Cuts out of the texts of some notes, or of what the user wrote to them, what shows why they were found. */
export async function readExcerpts(ids: string[], text: string, isComposing: boolean): Promise<Excerpts> {
  const query = parseQuery(text, isComposing);
  const excerpts: Excerpts = {};
  for await (const { id, article, memo } of readWholeNotes(ids)) {
    const excerpt =
      excerptAround(article.text, query, EXCERPT_LENGTH) ?? excerptAround(memo, query, EXCERPT_LENGTH);
    if (excerpt) excerpts[id] = excerpt;
  }
  return excerpts;
}
