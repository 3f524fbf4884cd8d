import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser } from '../../../src/cli/browser/find-browser.ts';

let root: string;

async function install(path: string): Promise<string> {
  const file = join(root, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, '');
  await chmod(file, 0o755);
  return file;
}

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'jeongdok-find-'));
});
afterAll(() => rm(root, { recursive: true }));

describe('findBrowser', () => {
  it('finds nothing where nothing is', async () => {
    expect(
      await findBrowser('chromium', { platform: 'linux', env: { PATH: join(root, 'empty') } }),
    ).toBeNull();
    expect(await findBrowser('firefox', { platform: 'win32', env: {} })).toBeNull();
  });

  it('takes the best of those on the PATH', async () => {
    await install('bin/microsoft-edge');
    const chrome = await install('other/google-chrome');
    const env = { PATH: `${join(root, 'bin')}:${join(root, 'other')}` };
    expect(await findBrowser('chromium', { platform: 'linux', env })).toBe(chrome);
  });

  it('looks where Windows keeps programs', async () => {
    const firefox = await install('Mozilla Firefox\\firefox.exe');
    const env = { PROGRAMFILES: root };
    expect(await findBrowser('firefox', { platform: 'win32', env })).toBe(firefox);
  });

  it('lets the environment choose', async () => {
    const chosen = await install('my/browser');
    await install('bin/chromium');
    const env = { PATH: join(root, 'bin'), JEONGDOK_CHROMIUM: chosen };
    expect(await findBrowser('chromium', { platform: 'linux', env })).toBe(chosen);
  });

  it('says when the environment chose something that cannot be run', async () => {
    const env = { JEONGDOK_FIREFOX: join(root, 'nothing') };
    await expect(findBrowser('firefox', { platform: 'linux', env })).rejects.toThrow(
      /JEONGDOK_FIREFOX names .*nothing/,
    );
  });
});
