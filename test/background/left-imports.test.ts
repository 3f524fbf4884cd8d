import { afterEach, expect, it, vi } from 'vitest';
import { dropLeftImports } from '../../src/background/left-imports.ts';
import { withDatabase } from '../../src/notes/database.ts';
import { layAside } from '../../src/notes/import-notes.ts';
import { makeNote } from '../notes/backup/make-note.ts';
import { useFreshDatabase } from '../notes/fresh-database.ts';

useFreshDatabase();
afterEach(() => vi.unstubAllGlobals());

const countRows = () => withDatabase((database) => database.count('imports'));

/** @param isFree whether no page imports */
function stubLocks(isFree: boolean): void {
  const request = async (_name: string, _options: object, use: (lock: object | null) => unknown) =>
    use(isFree ? {} : null);
  vi.stubGlobal('navigator', { locks: { request } });
}

it.each([
  ['forgets what a page that is gone had laid aside', true, 0],
  ['leaves alone what a page is about to take over', false, 1],
])('%s', async (_, isFree, left) => {
  stubLocks(isFree);
  await layAside([{ row: 1, note: makeNote() }]);
  await dropLeftImports();
  expect(await countRows()).toBe(left);
});
