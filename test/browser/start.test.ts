import { execFile } from 'node:child_process';
import { access } from 'node:fs/promises';
import { promisify } from 'node:util';
import { describe, expect, inject, it } from 'vitest';

const run = promisify(execFile);

describe('npm start without a display', () => {
  it.each([
    [
      'chromium',
      [],
      ['page', 'page-without-ads', 'popup', 'reader-light', 'reader-dark', 'reader-saved', 'notes'],
    ],
    ['firefox', ['--firefox'], ['page', 'page-without-ads', 'reader-light', 'reader-saved', 'notes']],
  ])('does in %s what a user would, and leaves pictures of it', async (_, args, pictures) => {
    const env = {
      ...process.env,
      JEONGDOK_CHROMIUM: inject('chromium'),
      JEONGDOK_FIREFOX: inject('firefox'),
    };
    // Rejects when the exit status is not 0.
    const { stdout } = await run(
      process.execPath,
      ['src/cli/run.mjs', 'src/cli/start.ts', '--headless', ...args],
      {
        env,
      },
    );
    for (const [index, name] of pictures.entries()) {
      const path = `screenshots/${index + 1}-${name}.png`;
      expect(stdout).toContain(path);
      await access(path);
    }
  });

  it('says what is wrong, and what to do, when the browser cannot be run', async () => {
    const env = { ...process.env, JEONGDOK_CHROMIUM: '/nowhere/chromium' };
    const attempt = run(process.execPath, ['src/cli/run.mjs', 'src/cli/start.ts', '--headless'], { env });
    await expect(attempt).rejects.toMatchObject({
      code: 1,
      stderr: 'JEONGDOK_CHROMIUM names /nowhere/chromium, which cannot be run.\n',
    });
  });
});
