import { JSDOM } from 'jsdom';
import { afterEach, expect, it, vi } from 'vitest';
import { listCommands } from '../../../src/library/commands/list-commands.ts';
import type { ListParts } from '../../../src/library/commands/list-parts.ts';
import type { LibraryCommand } from '../../../src/library/keys/library-keys.ts';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../../fake-browser.ts')).fakeBrowser,
}));

afterEach(() => vi.unstubAllGlobals());

/** The commands of a list whose first note is active; what was done is noted down. */
function begin(where: { focused?: 'list' | 'filter'; selected?: string[]; shownId?: string; only?: string }) {
  const { document } = new JSDOM('<ul><li><a href="#">첫눈</a></li></ul><button></button>').window;
  vi.stubGlobal('document', document);
  const focused = { list: 'a', filter: 'button' }[where.focused ?? 'filter'];
  if (where.focused) document.querySelector<HTMLElement>(focused)?.focus();
  const done: string[] = [];
  const note = { id: 'one', state: 'unread', tags: [] };
  const parts = {
    ask: async () => [note],
    listing: { rows: [{ note }], total: 1, offset: 0 },
    cursor: { active: { id: 'one', index: 0, row: { note } }, position: 0, goTo: () => done.push('goTo') },
    selection: {
      ids: new Set(where.selected),
      takeOut: () => null,
      toggle: (id: string) => done.push('toggle', id),
      clear: () => done.push('clear'),
    },
    shownId: where.shownId ?? null,
    only: where.only ?? null,
    list: { current: document.querySelector('ul') },
    field: { current: null },
    isBin: false,
    actions: {
      remove: async (ids: string[]) => done.push('remove', ...ids),
      setState: async () => done.push('setState'),
    },
    exportMenu: { isOpen: false, setOpen: () => done.push('menu') },
    setDialog: () => done.push('dialog'),
  } as unknown as ListParts;
  const run = async (command: LibraryCommand) => {
    await listCommands(parts).run({ command, isExtending: false });
    return done;
  };
  return run;
}

const CHANGING: LibraryCommand[] = ['remove', 'archive', 'toggleRead', 'tag', 'export'];

it.each(CHANGING)('%s only goes to the note where nothing marks one', async (command) => {
  expect(await begin({})(command)).toEqual(['goTo']);
  expect(await begin({ focused: 'filter', shownId: 'other' })(command)).toEqual(['goTo']);
});

it.each(CHANGING)('%s is done to a note that the user can see', async (command) => {
  for (const where of [{ focused: 'list' }, { selected: ['one'] }, { shownId: 'one' }] as const) {
    const done = await begin(where as Parameters<typeof begin>[0])(command);
    expect(done).not.toContain('goTo');
    expect(done).not.toEqual([]);
  }
});

it('what is pressed in a note is done to that note, whatever is selected', async () => {
  const where = { selected: ['one', 'two'], only: 'beside' };
  expect(await begin(where)('remove')).toEqual(['remove', 'beside']);
  expect(await begin(where)('export')).toEqual(['clear', 'toggle', 'beside', 'menu']);
  expect(await begin({ selected: ['one', 'two'] })('remove')).toEqual(['remove', 'one', 'two']);
});
