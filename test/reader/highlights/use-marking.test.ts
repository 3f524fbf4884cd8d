import { JSDOM } from 'jsdom';
import { h, render } from 'preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { ArrangedBody } from '../../../src/reader/body/body.tsx';
import type { Highlights } from '../../../src/reader/highlights/use-highlights.ts';
import { type Marking, useMarking } from '../../../src/reader/highlights/use-marking.ts';
import { makeHighlight } from '../../notes/backup/make-note.ts';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../../fake-browser.ts')).fakeBrowser,
}));

const { window } = new JSDOM('<p>나루마을에 배가 왔다.</p><main></main>');
const [paragraph, root] = [...window.document.body.children] as [HTMLElement, HTMLElement];
const text = paragraph.textContent;
const body = {
  element: paragraph,
  map: { text, offsetOf: (_: Node, offset: number) => offset, rangeOf: () => new window.Range() },
} as unknown as ArrangedBody;

const marked = makeHighlight({ quote: '나루마을', color: 'pink' });
const add = vi.fn(async () => makeHighlight({ id: 'new' }));
const highlights = {
  all: [marked],
  placed: [{ highlight: marked, start: 0, end: 4 }],
  add,
} as unknown as Highlights;

let marking: Marking;
function Reader() {
  marking = useMarking(
    body,
    highlights,
    () => undefined,
    () => undefined,
  );
  return null;
}

beforeEach(() => {
  for (const name of ['window', 'document', 'AbortController'] as const) vi.stubGlobal(name, window[name]);
  add.mockClear();
  render(h(Reader, {}), root);
});
afterEach(() => {
  render(null, root);
  vi.unstubAllGlobals();
});

it.each([
  ['opens the highlight whose very words are selected, and leaves it its colour', 4, marked.id, 0],
  ['marks other words first', 6, 'new', 1],
])('a remark %s', async (_, end, id, added) => {
  const words = paragraph.firstChild as Text;
  window.getSelection()?.setBaseAndExtent(words, 0, words, end);
  marking.remark();
  await vi.waitFor(() => expect(marking.editedId).toBe(id));
  expect(add).toHaveBeenCalledTimes(added);
  expect(window.getSelection()?.isCollapsed).toBe(true);
});

it('opens, and does not mark anew, what is marked already', async () => {
  const words = paragraph.firstChild as Text;
  window.getSelection()?.setBaseAndExtent(words, 0, words, 4);
  marking.markHere();
  await vi.waitFor(() => expect(marking.editedId).toBe(marked.id));
  expect(add).not.toHaveBeenCalled();
});
