import { useState } from 'preact/hooks';
import type { Outcome } from '../../platform/calls.ts';
import { orSay } from '../../platform/failure-text.ts';

/** How many letters of a title, or of tags, are repeated where something is said to have been done. */
export const MOST_REPEATED = 24;

/** What has been done last, with the way back. */
export type Done = {
  text: string;
  /** @returns ids of the notes that came back into view; null when it failed, or when there is no way back */
  undo: (() => Promise<string[] | null>) | null;
  /** Tells one deed from the next. */
  count: number;
};

export type Undo = {
  done: Done | null;
  /** Why the last thing did not happen; empty when nothing is wrong. */
  problem: string;
  /** Waits for work, and says what kept it from happening. @returns whether it happened */
  run: (work: Promise<Outcome<null>>) => Promise<boolean>;
  /** Runs work that can be taken back, or with null cannot, and says that it has been done. */
  runUndoable: (work: Promise<Outcome<null>>, text: string, undo: Done['undo']) => Promise<boolean>;
  /** Says that something has been done that cannot be taken back, or why it has not. */
  tell: (text: string) => void;
  tellProblem: (text: string) => void;
  /** Takes the last thing back. @returns the notes that came back; null when nothing was taken back */
  undo: () => Promise<string[] | null>;
  /** Says no more what has been done last; it stays as it is. */
  forgetDone: () => void;
};

/** Remembers what has been done last and the way back, and what went wrong. */
export function useUndo(): Undo {
  const [done, setDone] = useState<Done | null>(null);
  const [problem, setProblem] = useState('');

  const setLast = (text: string, undo: Done['undo']) =>
    setDone((before) => ({ text, undo, count: (before?.count ?? 0) + 1 }));
  const run = async (work: Promise<Outcome<null>>): Promise<boolean> => {
    const isDone = (await orSay(work, setProblem)) !== null;
    if (isDone) setProblem('');
    return isDone;
  };
  return {
    done,
    problem,
    run,
    async runUndoable(work, text, undo) {
      const isDone = await run(work);
      if (isDone) setLast(text, undo);
      return isDone;
    },
    tell(text) {
      setProblem('');
      setLast(text, null);
    },
    tellProblem: setProblem,
    async undo() {
      const ids = (await done?.undo?.()) ?? null;
      if (ids) setDone(null);
      return ids;
    },
    forgetDone: () => setDone(null),
  };
}
