import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { writeThirdPartyLicenses } from '../../../src/cli/build/third-party-licenses.ts';

const { dependencies }: { dependencies: Record<string, string> } = JSON.parse(
  readFileSync('package.json', 'utf8'),
);
const entries = writeThirdPartyLicenses(process.cwd()).split(`\n${'='.repeat(72)}\n\n`);

it.each(Object.entries(dependencies))('names %s %s with its licence and its source', (name, version) => {
  const entry = entries.find((text) => text.startsWith(`${name} ${version}\n`));
  expect(entry).toMatch(/^License: \S/m);
  expect(entry).toMatch(/^Source: https:\/\//m);
  // The text of the licence itself: none has fewer letters than the shortest, ISC.
  expect(entry?.split('\n\n').slice(1).join('\n\n').length).toBeGreaterThan(500);
});

it('takes one of the licences that DOMPurify leaves the choice of', () => {
  const entry = entries.find((text) => text.startsWith('dompurify '));
  expect(entry).toContain('License: Apache-2.0 (offered: (MPL-2.0 OR Apache-2.0))');
  expect(entry).toContain('Apache License');
  expect(entry).not.toContain('Mozilla Public License Version 2.0');
});
