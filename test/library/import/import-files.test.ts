import { JSDOM } from 'jsdom';
import { expect, it, vi } from 'vitest';
import { checkFiles } from '../../../src/library/import/import-files.ts';
import { useFreshDatabase } from '../../notes/fresh-database.ts';

useFreshDatabase();

it('says of a Markdown file that is not in UTF-8 just that', async () => {
  vi.stubGlobal('window', new JSDOM('').window);
  // "# 나루" as CP949 writes it.
  const file = new File([new Uint8Array([0x23, 0x20, 0xb3, 0xaa, 0xb7, 0xe7])], '나루.md');
  const report = await checkFiles([file], () => undefined, new AbortController().signal);
  expect(report).toEqual({ rows: [], files: [{ name: '나루.md', fault: 'encoding' }] });
  vi.unstubAllGlobals();
});
