import { execFile, spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { type BrowserKind, findBrowser, findProgram } from './find-browser.ts';

/** Debian keeps the languages of a browser apart from it: without its own, Korean readers are spoken to in English. */
const PACKAGES_OF: Record<BrowserKind, [browser: string, korean: string]> = {
  chromium: ['chromium', 'chromium-l10n'],
  firefox: ['firefox-esr', 'firefox-esr-l10n-ko'],
};
// Without it, Korean text is boxes.
const KOREAN_FONT = 'fonts-noto-cjk';

/** What to do when there is no browser and we cannot install one. */
export const HOW_TO_INSTALL =
  'No browser was found: install Chromium, Chrome, Edge or Firefox ' +
  '(Debian: sudo apt-get install -y chromium chromium-l10n fonts-noto-cjk), ' +
  'or name one by JEONGDOK_CHROMIUM or JEONGDOK_FIREFOX, and run this again.';

/**
 * Finds a browser, and installs Debian's when there is none and we may.
 * @returns path of its executable, or null when there is none and none could be installed
 */
export async function ensureBrowser(kind: BrowserKind): Promise<string | null> {
  const found = await findBrowser(kind);
  const [browser, korean] = PACKAGES_OF[kind];
  if (!found) await installPackages([browser, korean, KOREAN_FONT]);
  else if ((await isInstalled(browser)) && !(await isInstalled(korean))) await installPackages([korean]);
  return found ?? findBrowser(kind);
}

/**
 * Finds programs, and installs the Debian packages of the same names where one is missing and we may.
 * @returns the names of those that are still missing
 */
export async function ensurePrograms(names: string[]): Promise<string[]> {
  const missing = await listMissing(names);
  if (missing.length === 0) return [];
  await installPackages(missing.map((name) => name.toLowerCase()));
  return listMissing(names);
}

async function listMissing(names: string[]): Promise<string[]> {
  const found = await Promise.all(names.map((name) => findProgram(name)));
  return names.filter((_, index) => found[index] === null);
}

/** Installs packages on Debian and its like; does nothing elsewhere, or where it would need a password. */
async function installPackages(names: string[]): Promise<void> {
  if (!(await isDebian())) return;
  const prefix = await becomeRoot();
  if (!prefix) return;
  console.log(`Installing ${names.join(', ')} …`);
  // Old package lists give dead addresses; when they cannot be fetched, the old ones may still do.
  await run([...prefix, 'apt-get', '-qq', 'update']);
  await run([
    ...prefix,
    'env',
    'DEBIAN_FRONTEND=noninteractive',
    'apt-get',
    '-qq',
    '-y',
    '--no-install-recommends',
    'install',
    ...names,
  ]);
}

/** @returns what to put before a command so that it runs as root; null when we may not */
async function becomeRoot(): Promise<string[] | null> {
  if (process.getuid?.() === 0) return [];
  return (await findProgram('sudo')) && (await run(['sudo', '-n', 'true'])) ? ['sudo', '-n'] : null;
}

async function isDebian(): Promise<boolean> {
  if (process.platform !== 'linux' || !(await findProgram('apt-get'))) return false;
  const release = await readFile('/etc/os-release', 'utf8').catch(() => '');
  return /^ID(?:_LIKE)?=.*debian/m.test(release);
}

/** Whether a Debian package is installed; never where there are none. One that is merely known is in the list too. */
function isInstalled(name: string): Promise<boolean> {
  return new Promise((resolve) => {
    execFile('dpkg-query', ['--show', '--showformat', `\${db:Status-Status}`, name], (_error, status) =>
      resolve(status === 'installed'),
    );
  });
}

/** Runs a command; its errors are shown, the rest is not. */
function run([command = '', ...args]: string[]): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: ['ignore', 'ignore', 'inherit'] });
    child.on('error', () => resolve(false));
    child.on('close', (status) => resolve(status === 0));
  });
}
