import { JSDOM } from 'jsdom';
import { h, render } from 'preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { useExcerpts } from '../../../src/library/list/use-excerpts.ts';
import type { Listing } from '../../../src/library/listing/listing.ts';
import type { Excerpts } from '../../../src/library/worker/excerpts.ts';

let root: Element;
let excerpts: Excerpts;
let stored: Record<string, string>;
const ask = vi.fn();

const List = ({ listing }: { listing: Listing }) => {
  excerpts = useExcerpts(listing, false, ask);
  return null;
};

/** Shows a list of two notes. */
async function show(query: string, edition: number): Promise<void> {
  const rows = ['a', 'b'].map((id) => ({ note: { id } }));
  const listing = { choices: { query }, edition, rows } as unknown as Listing;
  render(h(List, { listing }), root);
  await new Promise((resolve) => setTimeout(resolve, 20));
}

const textsOf = () => Object.fromEntries(Object.entries(excerpts).map(([id, { text }]) => [id, text]));

beforeEach(() => {
  const { window } = new JSDOM('<main></main>', { pretendToBeVisual: true });
  vi.stubGlobal('document', window.document);
  root = window.document.querySelector('main') ?? window.document.body;
  stored = { a: '강가 나루', b: '강가 물길' };
  ask.mockReset().mockImplementation(async (_call: string, ids: string[], query: string) => {
    const found = ids.filter((id) => stored[id]?.includes(query));
    return Object.fromEntries(found.map((id) => [id, { text: stored[id], marks: [] }]));
  });
});

afterEach(() => {
  render(null, root);
  vi.unstubAllGlobals();
});

it('are asked for once, while the list is the same', async () => {
  await show('강가', 1);
  await show('강가', 1);
  expect(ask).toHaveBeenCalledOnce();
  await vi.waitFor(() => expect(textsOf()).toEqual(stored));
});

it('are those of another text or memo once the list is made anew', async () => {
  await show('강가', 1);
  stored = { a: '강가 나루터', b: '산길' };
  await show('강가', 2);
  await vi.waitFor(() => expect(textsOf()).toEqual({ a: '강가 나루터' }));
});

it('are asked for again when they did not come', async () => {
  const warn = vi.spyOn(console, 'warn').mockReturnValue();
  ask.mockRejectedValueOnce(new Error('gone'));
  await show('강가', 1);
  await vi.waitFor(() => expect(warn).toHaveBeenCalled());
  expect(textsOf()).toEqual({});
  await show('강가', 1);
  await vi.waitFor(() => expect(textsOf()).toEqual(stored));
});
