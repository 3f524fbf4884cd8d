import { findTag, hasTag } from '../../notes/tags.ts';
import type { Outcome } from '../../platform/calls.ts';
import { t } from '../../platform/i18n.ts';
import { callBackground } from '../../platform/messages.ts';
import { shorten } from '../../ui/shorten.ts';
import type { NoteLabels } from '../worker/shelf.ts';
import { MOST_REPEATED, type Undo } from './use-undo.ts';

/** Each answers whether it is so now: also where there was nothing to do. */
export type TagActions = {
  addTags: (notes: NoteLabels[], added: string[]) => Promise<boolean>;
  removeTag: (notes: NoteLabels[], tag: string) => Promise<boolean>;
};

/** Gives notes tags and takes them away. */
export function tagActions({
  run,
  runUndoable,
  tell,
}: Pick<Undo, 'run' | 'runUndoable' | 'tell'>): TagActions {
  return {
    addTags: async (notes, added) => {
      const names = shorten(added.join(', '), MOST_REPEATED);
      const lacking = added
        .map((tag) => ({ tag, ids: notes.filter(({ tags }) => !hasTag(tags, tag)).map(({ id }) => id) }))
        .filter(({ ids }) => ids.length > 0);
      if (lacking.length === 0) {
        tell(t('library_tag_there', names));
        return true;
      }
      const add = () =>
        oneByOne(lacking, ({ tag, ids }) => callBackground('changeNotes', ids, { addTag: tag }));
      const takeBack = () =>
        oneByOne(lacking, ({ tag, ids }) => callBackground('changeNotes', ids, { removeTag: tag }));
      const count = new Set(lacking.flatMap(({ ids }) => ids)).size;
      return runUndoable(add(), t('library_tag_added', count, names), async () =>
        (await run(takeBack())) ? [] : null,
      );
    },
    removeTag: (notes, tag) => {
      const spellings = groupBySpelling(notes, tag);
      const ids = [...spellings.values()].flat();
      const bringBack = () =>
        oneByOne([...spellings], ([spelling, of]) => callBackground('changeNotes', of, { addTag: spelling }));
      return runUndoable(
        callBackground('changeNotes', ids, { removeTag: tag }),
        t('library_tag_removed', ids.length, shorten(tag, MOST_REPEATED)),
        async () => ((await run(bringBack())) ? [] : null),
      );
    },
  };
}

/** @returns ids of the notes that have a tag, by how each of them spells it */
function groupBySpelling(notes: readonly NoteLabels[], tag: string): Map<string, string[]> {
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
