import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { extractArticle } from '../../article/extract.ts';
import { findRule } from '../../outlets/registry.ts';
import { guessArticlePath } from './article-path.ts';
import { type Clues, readClues } from './clues.ts';
import { writeExpectation } from './expectation-stub.ts';
import { findFamilyFile } from './family.ts';
import { makeGenericPage } from './generic-page.ts';
import { openInventor } from './invented-words.ts';
import { writeRule } from './rule-stub.ts';
import { readSite } from './site.ts';
import { makeSkeleton } from './skeleton.ts';

/** An outlet to begin with; `page` is changed. */
export type NewOutlet = { name: string; url: URL; page: Document | null };

/** Paths of the files made, from the target folder, or why none was. */
export type Outcome = { made: string[]; hint: string | null } | { refused: string };

/**
 * Makes the stubs of a rule, a fixture and an expectation. It overwrites nothing: either all three are made or none.
 * @param folder the project's root
 * @param today as "2026-01-01", the fixture's name where the page tells no date
 */
export async function makeOutlet(outlet: NewOutlet, folder: string, today: string): Promise<Outcome> {
  const { name, url } = outlet;
  const site = readSite(url);
  const listed = findRule(url.hostname);
  if (listed)
    return { refused: `${url.hostname} has the rule of ${listed.name}: add a selector and a page to it` };
  const reading = outlet.page && read(outlet.page, url);
  const family = outlet.page && findFamilyFile(outlet.page.documentElement);
  const date = reading?.date ?? today;
  const contents: [path: string, text: () => string][] = [
    [
      `src/outlets/rules/${site.label}.ts`,
      () =>
        writeRule({
          name,
          host: site.host,
          articlePath: guessArticlePath(url),
          family,
          clues: reading?.clues ?? null,
        }),
    ],
    [`test/outlets/${site.label}/${date}.html`, () => writePage(outlet, site.label, reading)],
    [`test/outlets/${site.label}/${date}.json`, () => writeExpectation(url)],
  ];
  const taken = contents.map(([path]) => path).filter((path) => existsSync(join(folder, path)));
  if (taken.length > 0) return { refused: `${taken.join(', ')}: there already, and nothing is overwritten` };
  for (const [path, text] of contents) await write(join(folder, path), text());
  const hint =
    outlet.page && !reading?.clues ? 'No article was found on the page: the rule names no selectors.' : null;
  return { made: contents.map(([path]) => path), hint };
}

type Reading = { clues: Clues | null; people: string[]; date: string | null };

function read(page: Document, url: URL): Reading {
  const { article } = extractArticle(page, url.href, { useRules: false });
  if (!article) return { clues: null, people: [], date: null };
  return {
    clues: readClues(page, url, article.title),
    people: article.authors.map(({ name }) => name),
    date: article.publishedAt?.slice(0, 10) ?? null,
  };
}

function writePage({ name, url, page }: NewOutlet, label: string, reading: Reading | null): string {
  if (!page) return serialize(makeGenericPage(url, name));
  const invent = openInventor(page.documentElement.textContent ?? '', reading?.people ?? [], { name, label });
  makeSkeleton(page, url, invent, reading?.clues?.bodyElement ?? null);
  return serialize(page);
}

function serialize(document: Document): string {
  return `<!DOCTYPE html>\n${document.documentElement.outerHTML}\n`;
}

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text, { flag: 'wx' });
}
