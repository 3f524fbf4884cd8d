import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import type { Site } from '../browser/serve.ts';

/** Where the sample article is served. */
export const SAMPLE_PATH = '/society/local/20261120-0117';

const TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};

const FOLDER = 'src/cli/sample';

/** An invented newspaper with one article and all that is around it on a Korean news page. */
export const sampleSite: Site = async (url) => {
  if (url.pathname === SAMPLE_PATH) return { body: await readFile(`${FOLDER}/article.html`) };
  const [, file] = /^\/sample\/([\w-]+\.\w+)$/.exec(url.pathname) ?? [];
  const type = file && TYPES[extname(file)];
  if (!type) return null;
  return { headers: { 'content-type': type }, body: await readFile(`${FOLDER}/${file}`) };
};
