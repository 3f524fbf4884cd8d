import { useState } from 'preact/hooks';
import { type NoteSummary, type ReadingState, readingStates } from '../notes/note.ts';
import { findTag, hasTag } from '../notes/tags.ts';
import { type Outcome, unexpectedFailure } from '../platform/calls.ts';
import { failureText } from '../platform/failure-text.ts';
import { t } from '../platform/i18n.ts';
import { callBackground } from '../platform/messages.ts';

/** What has been done last, with the way back. */
export type Done = {
  text: string;
  /** @returns ids of the notes that came back into view; null when it failed, or when there is no way back */
  undo: (() => Promise<string[] | null>) | null;
  /** Tells one deed from the next. */
  count: number;
};

/** What an action must know of a note to take itself back. */
export type Known = Pick<NoteSummary, 'id' | 'state' | 'tags'>;

export type Actions = {
  done: Done | null;
  /** Why the last thing did not happen; empty when nothing is wrong. */
  problem: string;
  remove: (ids: string[], title: string | null) => Promise<boolean>;
  restore: (ids: string[]) => Promise<boolean>;
  removeForGood: (ids: string[]) => Promise<boolean>;
  setState: (notes: Known[], state: ReadingState) => Promise<boolean>;
  addTags: (notes: Known[], added: string[]) => Promise<boolean>;
  removeTag: (notes: Known[], tag: string) => Promise<boolean>;
  /** Says that something has been done that cannot be taken back, or why it has not. */
  tell: (text: string) => void;
  tellProblem: (text: string) => void;
  /** Takes the last thing back. @returns the notes that came back; null when nothing was taken back */
  undo: () => Promise<string[] | null>;
  /** Says no more what has been done last; it stays as it is. */
  forgetDone: () => void;
};

/** Changes notes through the background, and remembers the way back. */
export function useActions(): Actions {
  const [done, setDone] = useState<Done | null>(null);
  const [problem, setProblem] = useState('');

  const follow = async (work: Promise<Outcome<null>>): Promise<boolean> => {
    const outcome = await work.catch(unexpectedFailure);
    setProblem(outcome.ok ? '' : failureText(outcome.failure));
    return outcome.ok;
  };
  const doIt = async (work: Promise<Outcome<null>>, text: string, undo: Done['undo']): Promise<boolean> => {
    const isDone = await follow(work);
    if (isDone) setDone((before) => ({ text, undo, count: (before?.count ?? 0) + 1 }));
    return isDone;
  };
  /** Undoing: the notes that come back by it into the list, when all of it worked. */
  const back = async (ids: string[], work: () => Promise<boolean>) => ((await work()) ? ids : null);
  const setStates = async (notes: Known[]) => {
    for (const state of readingStates) {
      const ids = notes.filter((note) => note.state === state).map(({ id }) => id);
      if (ids.length > 0 && !(await follow(callBackground('changeNotes', ids, { state })))) return false;
    }
    return true;
  };

  const tell = (text: string) => {
    setProblem('');
    setDone((before) => ({ text, undo: null, count: (before?.count ?? 0) + 1 }));
  };

  return {
    done,
    problem,
    remove: (ids, title) =>
      doIt(
        callBackground('deleteNotes', ids),
        title === null ? t('library_deleted_many', ids.length) : t('library_deleted', title),
        () => back(ids, () => follow(callBackground('restoreNotes', ids))),
      ),
    restore: (ids) =>
      doIt(callBackground('restoreNotes', ids), t('library_restored', ids.length), () =>
        back(ids, () => follow(callBackground('deleteNotes', ids))),
      ),
    removeForGood: (ids) =>
      doIt(callBackground('removeForGood', ids), t('library_removed', ids.length), null),
    setState: (notes, state) => {
      const ids = notes.map(({ id }) => id);
      const text = t('library_state_set', notes.length, t(`note_state_${state}`));
      return doIt(callBackground('changeNotes', ids, { state }), text, () =>
        back([], () => setStates(notes)),
      );
    },
    addTags: async (notes, added) => {
      const names = added.join(', ');
      const lacking = added
        .map((tag) => ({ tag, ids: notes.filter(({ tags }) => !hasTag(tags, tag)).map(({ id }) => id) }))
        .filter(({ ids }) => ids.length > 0);
      if (lacking.length === 0) {
        tell(t('library_tag_there', names));
        return false;
      }
      const add = () =>
        oneByOne(lacking, ({ tag, ids }) => callBackground('changeNotes', ids, { addTag: tag }));
      const takeBack = () =>
        oneByOne(lacking, ({ tag, ids }) => callBackground('changeNotes', ids, { removeTag: tag }));
      const count = new Set(lacking.flatMap(({ ids }) => ids)).size;
      return doIt(add(), t('library_tag_added', count, names), () => back([], () => follow(takeBack())));
    },
    removeTag: (notes, tag) => {
      const spellings = groupBySpelling(notes, tag);
      const ids = [...spellings.values()].flat();
      const bringBack = () =>
        oneByOne([...spellings], ([spelling, of]) => callBackground('changeNotes', of, { addTag: spelling }));
      return doIt(
        callBackground('changeNotes', ids, { removeTag: tag }),
        t('library_tag_removed', ids.length, tag),
        () => back([], () => follow(bringBack())),
      );
    },
    forgetDone: () => setDone(null),
    tell,
    tellProblem: setProblem,
    async undo() {
      const ids = (await done?.undo?.()) ?? null;
      if (ids) setDone(null);
      return ids;
    },
  };
}

/** @returns ids of the notes that have a tag, by how each of them spells it */
function groupBySpelling(notes: readonly Known[], tag: string): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const { id, tags } of notes) {
    const spelling = findTag(tags, tag);
    if (spelling === undefined) continue;
    const ids = groups.get(spelling);
    if (ids) ids.push(id);
    else groups.set(spelling, [id]);
  }
  return groups;
}

/** Does one thing after the other, as long as they work. @returns what became of the last one that was begun */
async function oneByOne<Thing>(
  things: readonly Thing[],
  work: (thing: Thing) => Promise<Outcome<null>>,
): Promise<Outcome<null>> {
  let outcome: Outcome<null> = { ok: true, value: null };
  for (const thing of things) {
    outcome = await work(thing);
    if (!outcome.ok) return outcome;
  }
  return outcome;
}
