import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { KOREAN_TIME_ZONE } from '../base/korean-time.ts';
import { openBytes } from './extract/open-bytes.ts';
import { readArguments } from './new-outlet/arguments.ts';
import { makeOutlet } from './new-outlet/make-outlet.ts';
import { whereStarted } from './where-started.ts';

const USAGE = `usage: npm run new-outlet -- NAME URL [--page FILE]
  NAME  the outlet as its readers know it (예시일보)
  URL   address of one of its articles
  FILE  that article's page, saved from a browser`;

const NEXT = 'Now read all three and write what says TODO: docs/add-an-outlet.md';

/**
 * Makes the rule, fixture and expectation of a new outlet, for its author to finish.
 * @param args `NAME URL [--page FILE]`
 * @param folder where the project is; the tests name another one
 * @returns exit status: 0, or 2 when nothing was made
 */
export async function main(args: string[], folder = process.cwd()): Promise<number> {
  // Without "--" before it npm takes the option for its own, and the page would be missed in silence.
  const asked = process.env.npm_config_page === undefined ? readArguments(args) : null;
  if (!asked) {
    console.error(USAGE);
    return 2;
  }
  const page = asked.page === null ? null : await openSaved(asked.page);
  if (page === undefined) return 2;
  const outcome = await makeOutlet({ ...asked, page }, folder, readToday());
  if ('refused' in outcome) {
    console.error(outcome.refused);
    return 2;
  }
  console.log(outcome.made.join('\n'));
  if (outcome.hint) console.log(outcome.hint);
  console.log(NEXT);
  return 0;
}

/** @returns undefined when the file cannot be read or is no page; the author has been told */
async function openSaved(file: string): Promise<Document | undefined> {
  try {
    const page = openBytes(await readFile(resolve(whereStarted(), file)));
    if (page) return page;
    console.error(`${file} is no HTML page`);
  } catch (error) {
    console.error(`cannot read ${file}: ${error instanceof Error ? error.message : error}`);
  }
  return undefined;
}

/** In Korea. */
function readToday(): string {
  return new Date().toLocaleDateString('sv-SE', { timeZone: KOREAN_TIME_ZONE });
}
