import { expect, it } from 'vitest';
import { copyRun } from '../../../src/article/body/copy.ts';
import { findBody } from '../../../src/article/body/find-body.ts';
import { openPage } from '../../../src/article/page.ts';
import { ADDRESS, asParagraphs, openArticle } from '../invented-page.ts';

/** The nodes of the copy of an article that is one row of entries, each with its time. */
function countNodes(entries: number): number {
  const live = Array.from(
    { length: entries },
    (_, at) => `<time>8:${at}</time><p>다온천을 ${at + 1}번째 시민이 걸었다.</p>`,
  );
  const document = openArticle(`<div class="view">${asParagraphs()}${live.join('')}</div>`);
  const page = openPage(document, ADDRESS);
  const { body } = findBody(page, null);
  if (!body) throw new Error('expected a body');
  const root = copyRun(body.run, page.scratch);
  const holder = root.querySelector('time')?.parentElement;
  return holder?.childNodes.length ?? 0;
}

it('parts the cells of a row once, however many times stand in it', () => {
  expect(countNodes(40)).toBeLessThan(3 * countNodes(20));
});
