import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { extractArticle } from '../article/extract.ts';
import { openBytes } from './extract/open-bytes.ts';
import { readPageUrl } from './extract/page-url.ts';
import { whereStarted } from './where-started.ts';

const USAGE = 'usage: npm run -s extract -- [--url URL] [--no-rules] FILE…';

type Options = { url: string | undefined; useRules: boolean };

/**
 * Prints the article of each HTML file as one JSON line, in order.
 * @param args `[--url URL] [--no-rules] FILE…`
 * @returns exit status: 0, or 2 when a file could not be read or the arguments make no sense
 */
export async function main(args: string[]): Promise<number> {
  const asked = readArguments(args);
  if (!asked) {
    console.error(USAGE);
    return 2;
  }
  const { files, ...options } = asked;
  let status = 0;
  for (const file of files) {
    try {
      process.stdout.write(`${JSON.stringify(await extractFile(file, options))}\n`);
    } catch (error) {
      console.error(`cannot read ${file}: ${error instanceof Error ? error.message : error}`);
      status = 2;
    }
  }
  return status;
}

/** @returns null when the arguments make no sense */
function readArguments(args: string[]): (Options & { files: string[] }) | null {
  const options = { url: { type: 'string' }, 'no-rules': { type: 'boolean' } } as const;
  try {
    const { values, positionals: files } = parseArgs({ args, options, allowPositionals: true });
    if (files.length === 0 || (values.url !== undefined && !URL.canParse(values.url))) return null;
    return { files, url: values.url, useRules: !values['no-rules'] };
  } catch (error) {
    if (error instanceof TypeError) return null; // an option that there is not
    throw error;
  }
}

async function extractFile(file: string, { url, useRules }: Options) {
  const path = resolve(whereStarted(), file);
  const document = openBytes(await readFile(path));
  if (!document) return { file, article: null, reason: 'not-html', ms: 0 };
  const address = url ?? readPageUrl(document) ?? pathToFileURL(path).href;
  const start = performance.now();
  const { article, reason } = extractArticle(document, address, { useRules });
  const ms = Math.round((performance.now() - start) * 10) / 10;
  // What is absent is null in what is printed; for the extension every article has a headline, maybe an empty one.
  const printed = article && { ...article, title: article.title || null };
  return { file, article: printed, ...(reason && { reason }), ms };
}
