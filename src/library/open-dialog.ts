import type { Known } from './actions/note-actions.ts';

/** The dialog that stands over the notes page. */
export type OpenDialog =
  | { kind: 'keys' }
  | { kind: 'tags'; notes: Known[] }
  /** Asks before notes are removed for good. */
  | { kind: 'remove'; ids: string[] };
