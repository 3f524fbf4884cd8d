import type { Article } from '../article/article.ts';
import { lettersOf } from '../article/text/letters.ts';
import { keysOf } from './identity.ts';
import type { Note } from './note.ts';
import { isSameText } from './said-text.ts';
import { compareSketches, sketchOf } from './similar/sketch.ts';

/** Of what the shorter of two texts holds: a correction leaves more of it, and two articles have less in common. */
const LEAST_IN_COMMON = 0.5;

/** Whether two texts are of one article; one of them may be cut off, or corrected. */
export function isOneText(one: Article, other: Article): boolean {
  if (isSameText(one, other)) return true;
  const [sketch, otherSketch] = [sketchOf(one.text), sketchOf(other.text)];
  if (!sketch || !otherSketch) return false;
  return compareSketches(sketch, otherSketch).containment >= LEAST_IN_COMMON;
}

/**
 * Whether a note that has a key of an article is that article's. By the addresses of its own article a note is known for
 * sure. Its other keys may be what a file says, which somebody may have made out of that of another note: they count when
 * the headlines or the texts are of one article.
 */
export function isNoteOf(note: Note, key: string, article: Article): boolean {
  if (keysOf(note.article).includes(key)) return true;
  return lettersOf(note.article.title) === lettersOf(article.title) || isOneText(note.article, article);
}
