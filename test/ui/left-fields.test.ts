import { JSDOM } from 'jsdom';
import { afterAll, afterEach, beforeEach, expect, it, vi } from 'vitest';

let window: JSDOM['window'];

beforeEach(() => {
  window = new JSDOM('<main></main>', { url: 'https://own.test/' }).window;
  for (const name of ['window', 'document', 'AbortController'] as const) vi.stubGlobal(name, window[name]);
});
afterEach(() => vi.unstubAllGlobals());
afterAll(() => vi.resetModules());

/** A field on a page of its own, in the same tab. @returns how what is in it, and what it does */
async function openPage(stored: string) {
  vi.resetModules();
  const [{ h, render }, { useDraft }] = await Promise.all([
    import('preact'),
    import('../../src/ui/use-draft.ts'),
  ]);
  const page = { draft: null as ReturnType<typeof useDraft<string>> | null };
  const Field = () => {
    page.draft = useDraft(stored, 'memo 1');
    return null;
  };
  render(h(Field, {}), window.document.body);
  // Effects come with a frame, or without one a little later.
  const settle = () => new Promise((resolve) => setTimeout(resolve, 200));
  await settle();
  return {
    value: () => page.draft?.value,
    send: () => page.draft?.send(),
    confirm: (text: string) => page.draft?.confirm(text),
    async type(text: string) {
      page.draft?.setValue(text);
      await settle();
    },
    /** Nobody unmounts anything. */
    go: () => window.dispatchEvent(new window.Event('pagehide')),
  };
}

it('has what could not be stored when its field comes again on another page of the tab', async () => {
  const first = await openPage('처음');
  await first.type('고침');
  first.send();
  await first.type('더 고침');
  first.go();
  const next = await openPage('처음');
  expect(next.value()).toBe('더 고침');
  expect(next.send()).toEqual(['처음', '고침']);
  expect((await openPage('처음')).value()).toBe('처음');
});

it('has nothing of what is sent with the last breath of its page, or has been stored', async () => {
  const first = await openPage('처음');
  await first.type('고침');
  first.go();
  const next = await openPage('처음');
  expect(next.value()).toBe('처음');
  await next.type('다시');
  next.send();
  next.confirm('다시');
  next.go();
  expect((await openPage('다시')).value()).toBe('다시');
});
