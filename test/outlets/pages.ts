import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM, VirtualConsole } from 'jsdom';

const folder = import.meta.dirname;

/** The stored pages by their path within this folder, without its ending: "hani/2023-02-27". */
export const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.html'))
  .map((file) => file.replace(/\.html$/, ''))
  .sort();

/** Reads what a stored page must give. */
export function readExpectation<Expectation>(page: string): Expectation {
  return JSON.parse(readFileSync(join(folder, `${page}.json`), 'utf8'));
}

/** Opens a stored page at an address, without scripts. */
export function openStored(page: string, url: string): Document {
  const html = readFileSync(join(folder, `${page}.html`), 'utf8');
  // An own console: style sheets that the parser does not understand are no concern of ours.
  return new JSDOM(html, { url, virtualConsole: new VirtualConsole() }).window.document;
}
