import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

type Report = { errors: { code: string }[]; warnings: { code: string; file: string }[] };

it('the build for Firefox passes the linter of its add-on store', async () => {
  const { stdout } = await promisify(execFile)('npx', ['addons-linter', '--output', 'json', 'dist/firefox'], {
    maxBuffer: 64 * 1024 * 1024,
  });
  const { errors, warnings }: Report = JSON.parse(stdout);
  expect(errors).toEqual([]);
  // Preact, DOMPurify and Readability set innerHTML; they are unmodified releases, and our own code never does.
  expect(warnings.filter(({ code }) => code !== 'UNSAFE_VAR_ASSIGNMENT')).toEqual([]);
});
