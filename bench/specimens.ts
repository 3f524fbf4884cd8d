import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readLabelledPages } from '../test/browser/harness/labelled-pages.ts';
import type { Specimen } from './chromium/laboratory.ts';

/** What a reader should get of a page. Absent in a gold means: not scored. */
export type Gold = {
  text: string;
  title: string | null;
  authors: string[] | null;
  publishedAt: string | null;
  modifiedAt: string | null;
  /** Lines that may be in the text or not: captions, a dateline. */
  neutral: string[];
  /** Noise of this page that must not be in the text. */
  mustNot: string[];
};

/** A page with its gold; null for a page that is no article. */
export type Graded = Specimen & { gold: Gold | null };

const FIXTURES = 'test/outlets';

/** The project's own fixtures: real structures with invented words. */
export function readFixtures(): Graded[] {
  return readdirSync(FIXTURES, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .sort()
    .map((file) => {
      const expected = readJson(join(FIXTURES, file.replace(/html$/, 'json')));
      return {
        name: file,
        url: expected.url,
        html: readText(join(FIXTURES, file)),
        gold: goldOfFixture(expected),
      };
    });
}

/** The labelled pages of the declutter: whole pages with much noise. */
export function readLabelled(): Specimen[] {
  return readLabelledPages().map(({ name, address, html }) => ({ name, url: address, html }));
}

/**
 * A folder of graded pages: `pages/ID.html` (UTF-8), `gold/ID.json`, and `manifest.jsonl` with a line
 * `{id, url, article, kind}` for each page.
 */
export function readCorpus(folder: string): Graded[] {
  return readText(join(folder, 'manifest.jsonl'))
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
    .filter(({ article, kind }) => article || kind === 'list')
    .map(({ id, url, article }) => ({
      name: id,
      url: url ?? `https://corpus.test/${id}.html`,
      html: readText(join(folder, 'pages', `${id}.html`)),
      gold: article ? goldOfCorpus(readJson(join(folder, 'gold', `${id}.json`))) : null,
    }));
}

type Expected = {
  url: string;
  reason?: string;
  text?: string;
  title?: string;
  authors?: { name: string }[];
  publishedAt?: string | null;
  modifiedAt?: string | null;
  mustNotAppearInText?: string[];
};

function goldOfFixture({
  reason,
  text,
  title,
  authors,
  publishedAt,
  modifiedAt,
  mustNotAppearInText,
}: Expected): Gold | null {
  if (reason) return null;
  return {
    text: text ?? '',
    title: title ?? null,
    authors: authors?.map(({ name }) => name) ?? null,
    publishedAt: publishedAt ?? null,
    modifiedAt: modifiedAt ?? null,
    neutral: [],
    mustNot: mustNotAppearInText ?? [],
  };
}

type CorpusGold = {
  text: string;
  title: string | null;
  authors: { name: string }[] | null;
  publishedAt: string | null;
  modifiedAt: string | null;
  captions?: string[];
  optional?: string[];
  mustNot?: string[];
};

function goldOfCorpus({ text, title, authors, publishedAt, modifiedAt, ...rest }: CorpusGold): Gold {
  return {
    text,
    title,
    publishedAt,
    modifiedAt,
    authors: authors?.map(({ name }) => name) ?? null,
    neutral: [...(rest.captions ?? []), ...(rest.optional ?? [])],
    mustNot: rest.mustNot ?? [],
  };
}

function readText(path: string): string {
  return readFileSync(path, 'utf8');
}

function readJson(path: string) {
  return JSON.parse(readText(path));
}
