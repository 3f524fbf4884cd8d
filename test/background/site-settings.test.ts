import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';

/** A browser with a page in each tab, and settings that can be made to fail once. */
const device = vi.hoisted(() => ({
  pages: ['https://www.gaon.test/1', 'https://www.dasom.test/1'],
  stored: {} as Record<string, unknown>,
  failure: null as Error | null,
}));

vi.mock('webextension-polyfill', () => ({
  default: {
    permissions: { getAll: async () => ({ origins: ['*://*.gaon.test/*', '*://*.dasom.test/*'] }) },
    runtime: { getManifest: () => ({}) },
    scripting: { executeScript: async () => [{ result: null }] },
    tabs: { get: async (id: number) => ({ id, url: device.pages[id], incognito: false }) },
    storage: {
      local: {
        get: async () => {
          const { failure } = device;
          device.failure = null;
          if (failure) throw failure;
          return structuredClone(device.stored);
        },
        set: async (changes: Record<string, unknown>) => {
          Object.assign(device.stored, structuredClone(changes));
        },
      },
    },
  },
}));

// Test files share their modules: ours are to be bound to this browser, and nobody else's.
vi.resetModules();
const { setDeclutter, setShown } = await import('../../src/background/hiding.ts');
const { forgetSite, restoreSite } = await import('../../src/background/site-settings.ts');
afterAll(() => vi.resetModules());

beforeEach(() => {
  device.stored = {};
  device.failure = null;
});

describe('changes made at once', () => {
  it('of what is shown again are all kept', async () => {
    await Promise.all([setShown(0, '가', true), setShown(0, '나', true), setShown(1, '다', true)]);
    expect(device.stored.shownFinds).toEqual({ 'gaon.test': ['가', '나'], 'dasom.test': ['다'] });
    await Promise.all([setShown(0, '가', false), setShown(1, '다', false)]);
    expect(device.stored.shownFinds).toEqual({ 'gaon.test': ['나'] });
  });

  it('of where nothing is hidden are all kept', async () => {
    await Promise.all([setDeclutter(0, false, 'site'), setDeclutter(1, false, 'site')]);
    expect(device.stored.declutterOffSites).toEqual(['gaon.test', 'dasom.test']);
  });

  it('are all kept when sites are forgotten meanwhile', async () => {
    device.stored = {
      declutterOffSites: ['gaon.test', 'narae.test'],
      shownFinds: { 'gaon.test': ['가'], 'narae.test': ['나'] },
    };
    await Promise.all([forgetSite('gaon.test'), forgetSite('narae.test'), setShown(1, '다', true)]);
    expect(device.stored).toEqual({ declutterOffSites: [], shownFinds: { 'dasom.test': ['다'] } });
  });

  it('are all kept when a forgotten site is put back meanwhile', async () => {
    device.stored = { declutterOffSites: [], shownFinds: { 'gaon.test': ['나'] } };
    await Promise.all([
      setShown(0, '다', true),
      setDeclutter(1, false, 'site'),
      restoreSite('gaon.test', true, ['가', '나']),
      restoreSite('narae.test', true, []),
    ]);
    expect(device.stored).toEqual({
      declutterOffSites: ['gaon.test', 'narae.test', 'dasom.test'],
      shownFinds: { 'gaon.test': ['나', '가', '다'] },
    });
  });

  it('are kept although the one before has failed', async () => {
    device.failure = new Error('the settings cannot be read');
    const [first, second] = await Promise.allSettled([setShown(0, '가', true), setShown(0, '나', true)]);
    expect([first?.status, second?.status]).toEqual(['rejected', 'fulfilled']);
    expect(device.stored.shownFinds).toEqual({ 'gaon.test': ['나'] });
  });
});
