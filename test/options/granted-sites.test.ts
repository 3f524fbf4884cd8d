import { JSDOM } from 'jsdom';
import { h, render } from 'preact';
import { afterAll, afterEach, beforeEach, expect, it, vi } from 'vitest';

const granted = vi.hoisted(() => ({ origins: [] as string[], listeners: new Set<() => void>() }));

vi.mock('webextension-polyfill', async () => {
  const { fakeBrowser } = await import('../fake-browser.ts');
  const changes = {
    addListener: (listener: () => void) => granted.listeners.add(listener),
    removeListener: (listener: () => void) => granted.listeners.delete(listener),
  };
  return {
    default: {
      ...fakeBrowser,
      runtime: { ...fakeBrowser.runtime, getManifest: () => ({}) },
      permissions: {
        getAll: async () => ({ origins: granted.origins }),
        onAdded: changes,
        onRemoved: changes,
      },
    },
  };
});

// Test files share their modules: ours are to be bound to this browser, and nobody else's.
vi.resetModules();
const { GrantedSites } = await import('../../src/options/granted-sites.tsx');
afterAll(() => vi.resetModules());

const { window } = new JSDOM('<main></main>');
const root = window.document.querySelector('main') ?? window.document.body;
const sites = () => [...root.querySelectorAll('li span')].map((site) => site.textContent);

function grant(...origins: string[]): void {
  granted.origins = origins;
  for (const tell of granted.listeners) tell();
}

beforeEach(() => {
  for (const name of ['window', 'document'] as const) vi.stubGlobal(name, window[name]);
});
afterEach(() => vi.unstubAllGlobals());

it('lists what is granted, also elsewhere while it is open', async () => {
  grant('*://*.gaon.test/*');
  const onWork = vi.fn();
  render(h(GrantedSites, { onWork }), root);
  await vi.waitFor(() => expect(sites()).toEqual(['gaon.test']));
  grant('*://*.gaon.test/*', '*://*.narae.test/*');
  await vi.waitFor(() => expect(sites()).toEqual(['gaon.test', 'narae.test']));
  grant();
  await vi.waitFor(() => expect(sites()).toEqual([]));
  render(null, root);
  await vi.waitFor(() => expect(granted.listeners.size).toBe(0));
});
