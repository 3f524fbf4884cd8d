/** A stretch of text: in both versions, only in the one before, only in the one after. */
export type Span = { kind: 'same' | 'removed' | 'added'; text: string };

/**
 * A sentence, a subtitle or an author of one version or of both. Its spans without the added ones are the text before,
 * without the removed ones the text after.
 */
export type Part = {
  /** "changed": in both, in other words. */
  kind: 'same' | 'removed' | 'added' | 'changed';
  /** In order, none empty, white space in one blank; more than one only of what has changed. */
  spans: Span[];
  /** Whether a paragraph begins with it: in the text after, for what was removed in the text before. */
  opensParagraph: boolean;
  /** Of what was removed or added: the same stands elsewhere in the other version. */
  isMoved: boolean;
};

/** What became of a time of the article; ISO 8601, null where the page named none. */
export type TimeChange = { before: string | null; after: string | null };

/** What has changed between two texts of one article, in the order of reading. */
export type Comparison = {
  title: Part[];
  subtitles: Part[];
  /** One part for each author, with affiliation and address. */
  byline: Part[];
  publishedAt: TimeChange;
  modifiedAt: TimeChange;
  body: Part[];
  /** Whether title, subtitles, byline and body read the same in both; the times may differ. */
  isSame: boolean;
};
