/** What was put right in a row of an import. */
export type Repair =
  /** An id was none of ours, or taken already in the file, and is another one now. */
  | 'new-id'
  /** The same row stood in the file before; merging it changes nothing. */
  | 'repeated'
  /** Markup was taken out of the body, or it was written anew from the text. */
  | 'html'
  /** Control characters and halves of characters were taken out. */
  | 'characters'
  /** A text or a list was too long and was cut. */
  | 'shortened'
  /** A time could not be read, bore no zone or is yet to come; another one stands for it. */
  | 'times'
  /** An address that leads to no web page was left out. */
  | 'addresses'
  /** A value of a wrong kind was left out, or the usual one stands for it. */
  | 'values'
  /** A highlight without words was left out, or one that could not be found is placed at the beginning. */
  | 'highlights'
  /** An earlier text that could not be read was left out, or they are numbered anew. */
  | 'revisions';

/** Why a row is no note. */
export type RowProblem = 'not-json' | 'not-a-note' | 'no-title' | 'no-text' | 'no-url' | 'too-large';

/** What is wrong with a file as a whole. */
export type BackupFault =
  | 'empty'
  /** It ends in the middle. */
  | 'cut-short'
  /** It is something else. */
  | 'not-ours'
  /** It is not in UTF-8. */
  | 'encoding'
  /** A newer version of ours has written it. */
  | 'future-version'
  /** It begins like one of ours, but its form is broken. */
  | 'damaged';
