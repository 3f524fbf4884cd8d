import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Browser, type LaunchOptions, launch } from 'puppeteer-core';
import type { BrowserKind } from './find-browser.ts';

export type BrowserOptions = {
  kind: BrowserKind;
  executablePath: string;
  isHeadless: boolean;
  /** Port on loopback that answers for every host; absent: hosts are where they are. */
  answeringPort?: number;
  /** Folder of the extension; absent: the built one for the kind of browser. */
  extension?: string;
  /** Folder of a profile to keep; absent: a fresh one that is removed at the end. */
  profile?: string;
  /** Environment of the browser, e.g. another DISPLAY; absent: ours. */
  env?: Record<string, string>;
  /** Language of the browser's own interface. */
  language?: string;
  /** Inside of the window, in CSS pixels; absent: as the browser likes, following its window. */
  viewport?: { width: number; height: number };
  /** Further flags for Chromium. */
  flags?: string[];
  /** Further preferences for Firefox. */
  preferences?: Record<string, unknown>;
};

export type RunningBrowser = {
  browser: Browser;
  kind: BrowserKind;
  extensionId: string;
  /** Address of one of the extension's own pages, e.g. of "popup/index.html". */
  pageAddress(path: string): string;
  close(): Promise<void>;
};

/** Firefox makes an address up for each extension, unless it has one in its preferences. */
const FIREFOX_HOST = '7b1c3c52-6f1f-4c0e-9d7e-6a6f6b1d0a51';

/** Opens a browser with the built extension in it. */
export async function launchBrowser(options: BrowserOptions): Promise<RunningBrowser> {
  const { kind } = options;
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'jeongdok-')));
  const removeProfile = async () => {
    // A browser that is on its way out still writes.
    if (!options.profile) await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  };
  const extension = options.extension ?? resolve('dist', kind);
  let browser: Browser | null = null;
  try {
    browser = await launch(await launchOptions(options, profile, extension));
    const extensionId = await browser.installExtension(extension);
    const running = browser;
    return {
      browser: running,
      kind,
      extensionId,
      pageAddress: (path) =>
        kind === 'chromium'
          ? `chrome-extension://${extensionId}/${path}`
          : `moz-extension://${FIREFOX_HOST}/${path}`,
      async close() {
        await running.close();
        await removeProfile();
      },
    };
  } catch (error) {
    await browser?.close();
    await removeProfile();
    throw new Error(`${options.executablePath} did not start with the extension`, { cause: error });
  }
}

async function launchOptions(
  options: BrowserOptions,
  profile: string,
  extension: string,
): Promise<LaunchOptions> {
  const { kind, executablePath, isHeadless, viewport = null } = options;
  const shared = {
    executablePath,
    headless: isHeadless,
    userDataDir: profile,
    defaultViewport: viewport,
    env: { ...process.env, LANGUAGE: options.language ?? 'ko', ...options.env },
    // The caller ends what it began.
    handleSIGINT: false,
  };
  if (kind === 'chromium') {
    return {
      ...shared,
      browser: 'chrome',
      enableExtensions: true,
      pipe: true,
      // Takes the bar away that says "controlled by automated software".
      ignoreDefaultArgs: ['--enable-automation'],
      args: chromiumArguments(options),
    };
  }
  const extraPrefsFirefox = await firefoxPreferences(options, extension);
  return {
    ...shared,
    browser: 'firefox',
    extraPrefsFirefox,
    // Lets us reach the toolbar.
    args: ['--remote-allow-system-access'],
  };
}

/** Flags for a Chromium that asks nothing of anybody and can be driven as root. */
export function chromiumFlags(language = 'ko'): string[] {
  const flags = [
    '--disable-gpu',
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    // Our server speaks http alone.
    // And what makes processes ahead of their use, which on a small machine costs more than it saves.
    '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable,Translate,SpareRendererForSitePerProcess',
    `--lang=${language}`,
  ];
  // Chromium's sandbox refuses to work for root, as in a container.
  if (process.getuid?.() === 0) flags.push('--no-sandbox');
  return flags;
}

function chromiumArguments({ answeringPort, language, flags: further = [] }: BrowserOptions): string[] {
  const flags = [...chromiumFlags(language), ...further];
  if (answeringPort) flags.push(`--host-resolver-rules=MAP * 127.0.0.1:${answeringPort}`);
  return flags;
}

async function firefoxPreferences(
  { answeringPort, language = 'ko', preferences }: BrowserOptions,
  extension: string,
): Promise<Record<string, unknown>> {
  const manifest = JSON.parse(await readFile(join(extension, 'manifest.json'), 'utf8'));
  const proxy = answeringPort && {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': answeringPort,
    'network.proxy.allow_hijacking_localhost': true,
  };
  return {
    'intl.locale.requested': language,
    'intl.accept_languages': `${language}, en`,
    'extensions.webextensions.uuids': JSON.stringify({
      [manifest.browser_specific_settings.gecko.id]: FIREFOX_HOST,
    }),
    'dom.ipc.processPrelaunch.enabled': false,
    'dom.security.https_first': false,
    // Pictures of such pages come by http to our pages too.
    'security.mixed_content.upgrade_display_content': false,
    ...proxy,
    ...preferences,
  };
}
