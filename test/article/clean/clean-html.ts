import { JSDOM } from 'jsdom';
import type { Removed } from '../../../src/article/article.ts';
import { cleanBody } from '../../../src/article/clean/index.ts';
import { readImages } from '../../../src/article/images.ts';
import { writeText } from '../../../src/article/write-text.ts';
import type { Rule } from '../../../src/outlets/rule.ts';
import { ADDRESS } from '../invented-page.ts';

export type Given = {
  title?: string;
  subtitles?: string[];
  authors?: string[];
  labels?: string[];
  outlet?: string;
  rule?: Rule;
};

/** Cleans markup as if it were the copy of an article's body. */
export function cleanHtml(html: string, { title, subtitles, authors, labels, outlet, rule }: Given = {}) {
  const scratch = new JSDOM(`<div id="body">${html}</div>`).window.document;
  const root = scratch.querySelector('#body');
  if (!root) throw new Error('expected the markup to stay inside its box');
  const removed: Removed[] = [];
  const found = [...(subtitles ?? [])];
  cleanBody({
    root,
    scratch,
    url: new URL(ADDRESS),
    base: new URL(ADDRESS),
    rule: rule ?? null,
    title: title ?? null,
    subtitles: found,
    authors: authors ?? [],
    labels: labels ?? [],
    outlet: outlet ?? null,
    removed,
  });
  return { html: root.innerHTML, text: writeText(root), images: readImages(root), removed, subtitles: found };
}

/** Reasons of what was removed, each once. */
export function reasons(removed: Removed[]): string[] {
  return [...new Set(removed.map(({ reason }) => reason))];
}
