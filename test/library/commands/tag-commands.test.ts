import { expect, it } from 'vitest';
import type { ListParts } from '../../../src/library/commands/list-parts.ts';
import { tagCommands } from '../../../src/library/commands/tag-commands.ts';
import type { OpenDialog } from '../../../src/library/open-dialog.ts';

const NOTES = [{ id: 'one', state: 'unread', tags: ['날씨'] } as const].map((note) => ({
  ...note,
  tags: [...note.tags],
}));

/** The commands with a dialog, and actions that are done once they are let go. */
function begin() {
  const page = { dialog: { kind: 'tags', notes: NOTES } as OpenDialog | null, letGo: [] as (() => void)[] };
  const act = () => new Promise<boolean>((resolve) => page.letGo.push(() => resolve(true)));
  const parts = {
    actions: { addTags: act, removeTag: act },
    isBin: false,
    setDialog: (next: OpenDialog | null | ((open: OpenDialog | null) => OpenDialog | null)) => {
      page.dialog = typeof next === 'function' ? next(page.dialog) : next;
    },
  } as unknown as ListParts;
  return { page, commands: tagCommands(parts) };
}

const tagsIn = (dialog: OpenDialog | null) => dialog?.kind === 'tags' && dialog.notes[0]?.tags;

it('the dialog shows what has been added and taken away, also when one comes before the other is done', async () => {
  const { page, commands } = begin();
  const changes = [commands.addTags(NOTES, ['눈']), commands.removeTag(NOTES, '날씨')];
  for (const letGo of page.letGo) letGo();
  await Promise.all(changes);
  expect(tagsIn(page.dialog)).toEqual(['눈']);
});

it('a dialog that has been closed meanwhile stays closed, and another stays as it is', async () => {
  const { page, commands } = begin();
  const closed = commands.addTags(NOTES, ['눈']);
  page.dialog = null;
  page.letGo.pop()?.();
  await closed;
  expect(page.dialog).toBeNull();
  const replaced = commands.addTags(NOTES, ['눈']);
  page.dialog = { kind: 'tags', notes: [{ id: 'other', state: 'read', tags: [] }] };
  page.letGo.pop()?.();
  await replaced;
  expect(tagsIn(page.dialog)).toEqual([]);
});
