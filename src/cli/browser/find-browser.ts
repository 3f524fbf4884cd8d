import { access, constants } from 'node:fs/promises';
import { delimiter, join } from 'node:path';

export type BrowserKind = 'chromium' | 'firefox';

/** What may be asked of the machine: its platform and the environment of this process. */
export type Machine = { platform: NodeJS.Platform; env: NodeJS.ProcessEnv };

type Places = {
  /** Environment variable that names the executable and overrides everything else. */
  variable: string;
  /** Names on the PATH, the best first. */
  names: string[];
  mac: string[];
  /** Below each of the folders where Windows keeps programs. */
  windows: string[];
};

const PLACES: Record<BrowserKind, Places> = {
  chromium: {
    variable: 'JEONGDOK_CHROMIUM',
    names: [
      'chromium',
      'chromium-browser',
      'google-chrome-stable',
      'google-chrome',
      'microsoft-edge-stable',
      'microsoft-edge',
      'naver-whale-stable',
      'naver-whale',
    ],
    mac: ['Chromium', 'Google Chrome', 'Microsoft Edge', 'Whale'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    ),
    windows: [
      'Google\\Chrome\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
      'Naver\\Naver Whale\\Application\\whale.exe',
      'Chromium\\Application\\chrome.exe',
    ],
  },
  firefox: {
    variable: 'JEONGDOK_FIREFOX',
    names: ['firefox', 'firefox-esr'],
    mac: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
    windows: ['Mozilla Firefox\\firefox.exe'],
  },
};

/**
 * Finds a browser: by environment variable, on the PATH, or where installers usually put it.
 * @returns path of its executable, or null when there is none
 * @throws Error when the environment variable names something that cannot be run
 */
export async function findBrowser(kind: BrowserKind, machine: Machine = process): Promise<string | null> {
  const { variable } = PLACES[kind];
  const chosen = machine.env[variable];
  if (chosen && !(await isExecutable(chosen)))
    throw new Error(`${variable} names ${chosen}, which cannot be run.`);
  if (chosen) return chosen;
  for (const candidate of listCandidates(kind, machine)) {
    if (await isExecutable(candidate)) return candidate;
  }
  return null;
}

/** Finds a program on the PATH; null when it is not there. */
export async function findProgram(
  name: string,
  { platform, env }: Machine = process,
): Promise<string | null> {
  for (const folder of (env.PATH ?? '').split(delimiter).filter(Boolean)) {
    const candidate = join(folder, platform === 'win32' ? `${name}.exe` : name);
    if (await isExecutable(candidate)) return candidate;
  }
  return null;
}

function listCandidates(kind: BrowserKind, { platform, env }: Machine): string[] {
  const { names, mac, windows } = PLACES[kind];
  if (platform === 'darwin') return [...mac, ...mac.map((path) => join(env.HOME ?? '', path))];
  if (platform === 'win32') {
    const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(
      (root) => root !== undefined,
    );
    return roots.flatMap((root) => windows.map((path) => join(root, path)));
  }
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

async function isExecutable(path: string): Promise<boolean> {
  return access(path, constants.X_OK).then(
    () => true,
    () => false,
  );
}
