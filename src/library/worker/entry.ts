import type { NoteSummary, ReadingState } from '../../notes/note.ts';
import type { PreparedText } from '../../notes/search/fits.ts';

/**
 * A note as the worker has it. What a list asks of each note stands in it: looking 100,000 notes up by their ids takes as
 * long as reading their texts.
 */
export type Entry = {
  summary: NoteSummary;
  /** Where it is: in the bin, or else its state. */
  place: ReadingState | 'bin';
  /** The title as lists are sorted by it: without the marks and the kind ("[단독]") that it begins with. */
  sortTitle: string;
  outlet: string | null;
  /** The widest one; null for none. */
  section: string | null;
  tags: readonly string[];
  /** Milliseconds since 1970. */
  savedAt: number;
  /** Milliseconds since 1970; when the page named no time, that of saving. */
  publishedAt: number;
  /** null until it has been read. */
  text: PreparedText | null;
  /** null for a text too short to tell, or that has not been read. */
  sketch: Uint32Array | null;
  /** The number of the group of articles that are alike; null for none. */
  group: number | null;
  /** Whether it fits the query that was searched for last. */
  isMatch: boolean;
};

/** A kind only where more follows. */
const LEADING_MARKS = /^(?:[[【][^\]】]{1,20}[\]】](?=.*[\p{L}\p{N}])|[\p{P}\p{S}\s])+/u;

/**
 * Makes the entry of a note, reading its times once for every time that they are compared.
 * @param before what has been known of it
 */
export function makeEntry(summary: NoteSummary, before: Entry | undefined): Entry {
  const savedAt = Date.parse(summary.savedAt);
  const publishedAt = summary.publishedAt === null ? savedAt : Date.parse(summary.publishedAt);
  return {
    summary,
    place: summary.deletedAt === null ? share(summary.state) : 'bin',
    sortTitle: summary.title.replace(LEADING_MARKS, '') || summary.title,
    outlet: shareOrNull(summary.outlet),
    section: shareOrNull(summary.section[0]),
    tags: summary.tags.map(share),
    savedAt,
    publishedAt: Number.isNaN(publishedAt) ? savedAt : publishedAt,
    text: before?.text ?? null,
    sketch: before?.sketch ?? null,
    group: before?.group ?? null,
    isMatch: before?.isMatch ?? false,
  };
}

const shareOrNull = (text: string | null | undefined) => (text ? share(text) : null);

const shared = new Map<string, string>();

/**
 * What the database gives has strings of its own in every note, which take an engine long to count and to compare: those
 * that many notes have in common become the same.
 */
function share<Text extends string>(text: Text): Text {
  const known = shared.get(text) as Text | undefined; // the same text
  if (known !== undefined) return known;
  shared.set(text, text);
  return text;
}
