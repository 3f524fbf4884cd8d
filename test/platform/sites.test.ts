import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';

/** A browser that takes no match pattern but valid ones. */
const chrome = vi.hoisted(() => ({
  listed: ['*://*.narae-ilbo.test/*'],
  granted: [] as string[],
  isHeldBack: false,
  registered: [] as { matches: string[]; excludeMatches: string[] }[],
}));

vi.mock('webextension-polyfill', () => {
  const check = (patterns: string[]) => {
    const valid = /^(?:<all_urls>|(?:\*|https?):\/\/(?:\*|(?:\*\.)?[^*/]+)\/\*)$/;
    const wrong = patterns.find((pattern) => !valid.test(pattern));
    if (wrong) throw new Error(`Invalid match pattern: ${wrong}`);
  };
  const register = async ([script]: typeof chrome.registered) => {
    if (!script) return;
    check([...script.matches, ...script.excludeMatches]);
    chrome.registered = [script];
  };
  return {
    default: {
      runtime: { getManifest: () => ({ host_permissions: chrome.listed }) },
      permissions: {
        getAll: async () => ({ origins: [...(chrome.isHeldBack ? [] : chrome.listed), ...chrome.granted] }),
        remove: async ({ origins }: { origins: string[] }) => {
          check(origins);
          chrome.granted = chrome.granted.filter((origin) => !origins.includes(origin));
        },
      },
      scripting: {
        getRegisteredContentScripts: async () => chrome.registered,
        registerContentScripts: register,
        updateContentScripts: register,
        unregisterContentScripts: async () => {
          chrome.registered = [];
        },
      },
    },
  };
});

// Test files share their modules: ours are to be bound to this browser, and nobody else's.
vi.resetModules();
const { grantedSites, isAllowed, registerSites, removeSite } = await import('../../src/platform/sites.ts');
afterAll(() => vi.resetModules());

beforeEach(() => {
  chrome.granted = [];
  chrome.isHeldBack = false;
  chrome.registered = [];
});

describe('a site that the user has granted', () => {
  it.each([
    ['*://*.gaon.test/*', 'gaon.test'],
    ['*://127.0.0.1/*', '127.0.0.1'],
    ['https://www.gaon.test/*', 'www.gaon.test'],
    ['http://*.gaon.test/*', 'gaon.test'],
    ['*://*/*', '*'],
    ['https://*/*', '*'],
    ['<all_urls>', '*'],
  ])('as %s is told, registered and taken back', async (origin, site) => {
    chrome.granted = ['*://*.dasom.test/*', origin];
    const sites = await grantedSites();
    expect(sites).toEqual([site, 'dasom.test'].sort());
    await registerSites(sites, [], []);
    expect(chrome.registered).toHaveLength(1);
    await removeSite(site);
    expect(chrome.granted).toEqual(['*://*.dasom.test/*']);
  });

  it('is told once', async () => {
    chrome.granted = ['http://*.gaon.test/*', 'https://*.gaon.test/*'];
    expect(await grantedSites()).toEqual(['gaon.test']);
    await removeSite('gaon.test');
    expect(chrome.granted).toEqual([]);
  });

  it('is none that we were given with the installation, or not whole', async () => {
    chrome.granted = ['file:///*', 'chrome://favicon/*', 'https://www.gaon.test/news/*'];
    expect(await grantedSites()).toEqual([]);
  });

  it.each([
    ['*://*.gaon.test/*', 'gaon.test', true],
    ['*://*.gaon.test/*', 'news.gaon.test', true],
    ['*://*.gaon.test/*', 'gagaon.test', false],
    ['https://news.gaon.test/*', 'news.gaon.test', true],
    ['https://news.gaon.test/*', 'www.gaon.test', false],
    ['*://*/*', 'www.gaon.test', true],
  ])('granted as %s covers %s: %s', async (origin, host, isCovered) => {
    chrome.granted = [origin];
    expect(await isAllowed(host)).toBe(isCovered);
  });
});

it.each([false, true])(
  'a listed outlet is allowed unless the browser holds it back: %s',
  async (isHeldBack) => {
    chrome.isHeldBack = isHeldBack;
    expect(await isAllowed('www.narae-ilbo.test')).toBe(!isHeldBack);
  },
);

describe('the registration', () => {
  it('for all sites leaves the listed outlets to the manifest, which has their rules', async () => {
    chrome.granted = ['*://*/*'];
    await registerSites(await grantedSites(), ['a.js'], ['a.css']);
    expect(chrome.registered).toMatchObject([
      { matches: ['*://*/*'], excludeMatches: chrome.listed, js: ['a.js'], css: ['a.css'] },
    ]);
  });

  it('follows what is granted, and goes with it', async () => {
    await registerSites(['gaon.test'], [], []);
    await registerSites(['gaon.test', 'dasom.test'], [], []);
    expect(chrome.registered[0]?.matches).toEqual(['*://*.gaon.test/*', '*://*.dasom.test/*']);
    await registerSites([], [], []);
    expect(chrome.registered).toEqual([]);
  });
});
