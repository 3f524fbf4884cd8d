import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Answer, Site } from '../../../src/cli/browser/serve.ts';
import { SAMPLE_PATH, sampleSite } from '../../../src/cli/sample/sample-site.ts';
import { drawStory, FERRY, headOf, storyPage } from '../../article/stories.ts';
import { readLabelledPages } from './labelled-pages.ts';

const labelledPages = [...readLabelledPages(), ...readLabelledPages('browser/pages/declutter')];
const tests = join(import.meta.dirname, '../..');

/** Where the reference article stood. */
export const REFERENCE_ADDRESS = 'http://www.hani.co.kr/arti/economy/economy_general/1081478.html';

/** Address of a page in `test/browser/pages/`, at a newspaper that no rule lists: "hostile/inert-root". */
export const pageAddress = (name: string) => `http://www.saebit-ilbo.test/${name}`;

/** The sample page, at a newspaper that no rule lists. */
export const SAMPLE_ADDRESS = `http://www.yesi-ilbo.test${SAMPLE_PATH}`;

/**
 * Answers for every host: the reference page where it stood, the labelled pages where they would, the pages of `test/browser/pages/`, an app that goes from one
 * article to the next, a picture for each picture.
 */
export const newsSite: Site = async (url) => {
  if (url.pathname === new URL(REFERENCE_ADDRESS).pathname && url.hostname.endsWith('.hani.co.kr'))
    return { body: await readFile(join(tests, 'outlets/hani/2023-02-27.html')) };
  const labelled = labelledPages.find(({ address }) => address === url.href);
  if (labelled) return { body: labelled.html.includes(PAUSE) ? paused(labelled.html) : labelled.html };
  if (url.host === 'www.yesi-ilbo.test') return sampleSite(url);
  if (url.host === new URL(FERRY.url).host)
    return { body: storyPage({ head: headOf(FERRY), title: FERRY.title, drawn: drawStory(FERRY) }) };
  if (/\.(?:jpg|png|svg|webp)$/.test(url.pathname)) return PICTURE;
  const name = url.pathname.slice(1);
  if (name === 'odd/report.pdf') return { headers: { 'content-type': 'application/pdf' }, body: PDF };
  if (!/^(?:hostile|odd|reader)\/[\w-]+$/.test(name)) return null;
  const page = await readPage(name);
  if (name === 'odd/endless') return { body: neverEnding(page) };
  if (name === 'hostile/strict-csp')
    return { headers: { 'content-security-policy': STRICT_POLICY }, body: page };
  return { body: page };
};

/** Reads a page; `<!-- ARTICLE -->` in it is an article that is the same on all of them. */
async function readPage(name: string): Promise<string> {
  const [page, article] = await Promise.all([
    readFile(join(tests, `browser/pages/${name}.html`), 'utf8'),
    readFile(join(tests, 'browser/pages/article.html'), 'utf8'),
  ]);
  return page.replace('<!-- ARTICLE -->', article);
}

const STRICT_POLICY =
  "default-src 'none'; script-src 'none'; style-src 'none'; frame-src 'none'; child-src 'none'; " +
  "require-trusted-types-for 'script'; trusted-types 'none'; sandbox allow-scripts allow-same-origin";

const PICTURE: Answer = {
  headers: { 'content-type': 'image/svg+xml' },
  body: '<svg xmlns="http://www.w3.org/2000/svg" width="970" height="582"><rect width="970" height="582" fill="#7aa5a8"/></svg>',
};

const PDF = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj
trailer<</Root 1 0 R>>
%%EOF`;

/** Where a page comes to a halt for a while. */
const PAUSE = '<!-- REST -->';

async function* paused(page: string): AsyncGenerator<string> {
  const [start = '', rest = ''] = page.split(PAUSE);
  yield start;
  await sleep(3000);
  yield rest;
}

async function* neverEnding(page: string): AsyncGenerator<string> {
  yield page;
  while (true) {
    await sleep(500);
    yield ' ';
  }
}
