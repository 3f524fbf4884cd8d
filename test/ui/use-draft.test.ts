import { JSDOM } from 'jsdom';
import { h, render } from 'preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type Draft, useDraft } from '../../src/ui/use-draft.ts';

let root: Element;
let draft: Draft<string>;

const Field = ({ stored }: { stored: string }) => {
  draft = useDraft(stored, 'field');
  return null;
};

/** What is stored now, maybe by another page. */
async function store(stored: string): Promise<void> {
  render(h(Field, { stored }), root);
  await settle();
}

async function type(text: string): Promise<void> {
  draft.setValue(text);
  await settle();
}

/** Until what was changed has been drawn. */
const settle = () => new Promise((resolve) => setTimeout(resolve));

beforeEach(async () => {
  const { window } = new JSDOM('<main></main>', { url: 'https://own.test/' });
  const { document } = window;
  for (const name of ['window', 'document', 'AbortController'] as const) vi.stubGlobal(name, window[name]);
  root = document.querySelector('main') ?? document.body;
  await store('처음');
});

afterEach(() => {
  render(null, root);
  vi.unstubAllGlobals();
});

it('takes over what is stored elsewhere while nothing has been written here', async () => {
  await store('저쪽');
  expect(draft.value).toBe('저쪽');
  await store('저쪽에서');
  expect(draft.value).toBe('저쪽에서');
  await store('처음');
  expect(draft.value).toBe('처음');
});

it('keeps what has been written here', async () => {
  await type('이쪽');
  await store('저쪽');
  expect(draft.value).toBe('이쪽');
});

it('does not go back to what it has sent itself', async () => {
  await type('처음부터');
  draft.send();
  await type('처음');
  await store('처음부터');
  expect(draft.value).toBe('처음');
});

it('goes on with others after what it has sent is stored', async () => {
  await type('이쪽');
  draft.send();
  await store('이쪽');
  await store('저쪽');
  await store('이쪽');
  expect(draft.value).toBe('이쪽');
});

it('knows what was stored when it was opened, however often writing fails', async () => {
  await type('처음을 고침');
  for (let attempt = 0; attempt < 6; attempt += 1) draft.send();
  expect(draft.send()).toEqual(['처음', '처음을 고침']);
  for (const text of ['가', '나', '다', '라', '마']) {
    await type(text);
    draft.send();
  }
  expect(draft.send()).toContain('처음');
});

it('does not know what others have stored while something is written here, unless it is told', async () => {
  await type('이쪽');
  draft.send();
  await store('저쪽');
  expect(draft.send()).toEqual(['처음', '이쪽']);
  draft.confirm('저쪽\n\n이쪽');
  await type('저쪽\n\n이쪽도');
  expect(draft.send()).toEqual(['저쪽\n\n이쪽', '이쪽']);
});
