import { useEffect, useState } from 'preact/hooks';
import type { Revision } from '../../notes/note.ts';
import { orSay } from '../../platform/failure-text.ts';
import { callBackground } from '../../platform/messages.ts';

/**
 * The earlier texts of a note, the oldest first; `problem` is the sentence that says why there are none to see.
 * @param count how many there are by now: they are read again when it changes
 */
export function useRevisions(noteId: string, count?: number): { revisions: Revision[]; problem: string } {
  const [revisions, setRevisions] = useState<Revision[]>([]);
  const [problem, setProblem] = useState('');
  useEffect(() => {
    const readAll = async () => {
      const read = await orSay(callBackground('readRevisions', noteId), setProblem);
      if (!read) return;
      setRevisions(read.value);
      setProblem('');
    };
    readAll();
  }, [noteId, count]);
  return { revisions, problem };
}
