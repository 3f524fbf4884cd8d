import type { NoteLabels } from './worker/shelf.ts';

/** The dialog that stands over the notes page. */
export type OpenDialog =
  | { kind: 'keys' }
  | { kind: 'tags'; notes: NoteLabels[] }
  /** Asks before notes are removed for good. */
  | { kind: 'remove'; ids: string[] };
