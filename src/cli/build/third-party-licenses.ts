import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Of packages that leave the choice: what we take, and which of their files is its text. */
const CHOSEN: Record<string, { license: string; file: string }> = {
  dompurify: { license: 'Apache-2.0', file: 'LICENSE' },
};

type Package = {
  version: string;
  license: string;
  homepage?: string;
  repository: string | { url: string };
};

/**
 * Writes what goes along with the libraries in our bundles: of each its name, version, licence, where its source is, and
 * the text of the licence.
 * @param root the project's folder, with its packages installed
 * @throws when a package has no text of its licence
 */
export function writeThirdPartyLicenses(root: string): string {
  const { dependencies }: { dependencies: Record<string, string> } = readJson(join(root, 'package.json'));
  const names = Object.keys(dependencies).sort();
  return names
    .map((name) => writePackage(name, join(root, 'node_modules', name)))
    .join(`\n${'='.repeat(72)}\n\n`);
}

function writePackage(name: string, folder: string): string {
  const { version, license, homepage, repository }: Package = readJson(join(folder, 'package.json'));
  const choice = CHOSEN[name];
  const files = choice ? [choice.file] : readdirSync(folder).filter((file) => /^licen[cs]e/i.test(file));
  if (files.length === 0) throw new Error(`expected a LICENSE file in ${folder}, found none`);
  const source = typeof repository === 'string' ? repository : repository.url;
  return [
    `${name} ${version}`,
    `License: ${choice ? `${choice.license} (offered: ${license})` : license}`,
    homepage && `Homepage: ${homepage}`,
    `Source: ${source.replace(/^git(?:\+https)?:/, 'https:')}`,
    ...files.map((file) => `\n${readFileSync(join(folder, file), 'utf8').trim()}\n`),
  ]
    .filter((line) => line !== undefined)
    .join('\n');
}

const readJson = (path: string) => JSON.parse(readFileSync(path, 'utf8'));
