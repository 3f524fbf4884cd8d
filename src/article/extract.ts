import { readMember } from '../dom/clobbering.ts';
import { findFamily, findRule } from '../outlets/registry.ts';
import type { Rule } from '../outlets/rule.ts';
import { readArrival } from './arrival.ts';
import type { Article, Extraction } from './article.ts';
import { copyRun } from './body/copy.ts';
import { type Body, findBody, nameExtractor } from './body/find-body.ts';
import { isPublished } from './body/header.ts';
import { addLeadPictures } from './body/lead-pictures.ts';
import { keepOpeningLine } from './body/opening-line.ts';
import type { Outline } from './body/outline.ts';
import { readPartial } from './body/partial.ts';
import { findSurroundings } from './body/surroundings.ts';
import { openSight } from './body/unseen-words.ts';
import { readRawLines } from './clean/boxes/raw-lines.ts';
import { cleanBody } from './clean/index.ts';
import type { Cleaning } from './clean/step.ts';
import { findObstacle } from './detect.ts';
import { readHead } from './head.ts';
import { readImages } from './images.ts';
import { readMetadata } from './metadata/index.ts';
import { openPage, type Page } from './page.ts';
import { sanitizeHtml } from './sanitize.ts';
import { flattenShadowRoots } from './shadow-roots.ts';
import { writeCaptions, writeText } from './write-text.ts';

/**
 * Reads the article of a page. The page is only looked at: all that is changed is a copy of the body.
 * @param document a live page, or one that a DOM library made; it needs a window
 * @param url absolute address of the page; a place on it does not count
 * @param options useRules false: without outlet rules, for measuring how well the generic way does alone;
 *   formerUrls: addresses that the document has had before, that which it was loaded with among them; empty or absent: none
 * @returns the article, its times in Korean time (UTC+9), or null for it and why the page is none. `mayBeFormer` says
 *   that it may be the article of a former address, to be read again
 * @throws TypeError when `url` is not absolute, or when the document has no root element or no window
 */
export function extractArticle(
  document: Document,
  url: string,
  options: { useRules?: boolean; formerUrls?: string[] } = {},
): Extraction {
  const opened = openPage(document, url);
  if (!isHtml(document)) return { article: null, reason: 'not-html' };
  const page = { ...opened, head: readHead(opened, options.formerUrls ?? []) };
  const useRules = options.useRules !== false;
  const extraction = extractFrom(page, useRules);
  if (extraction.article) return extraction;
  const flat = flattenShadowRoots(page);
  return flat ? extractFrom(flat, useRules) : extraction;
}

function extractFrom(page: Page, useRules: boolean): Extraction {
  const rule = useRules ? (findRule(page.url.hostname) ?? findFamily(page.root)) : null;
  const { outline, body } = findBody(page, rule);
  const obstacle = findObstacle(page, outline, body, rule);
  if (obstacle || !body) return { article: null, reason: obstacle ?? 'no-body' };
  const arrival = page.head && readArrival(page.head, outline, body.run);
  if (arrival === 'former') return { article: null, reason: 'stale' };
  const article = readArticle(page, rule, outline, body);
  if (!article.text) return { article: null, reason: 'no-body' };
  return { article, reason: null, ...(arrival === 'unsure' && { mayBeFormer: true }) };
}

function readArticle(page: Page, rule: Rule | null, outline: Outline, body: Body): Article {
  const { scratch, url, base } = page;
  const root = copyRun(body.run, scratch, openSight(page.window));
  const bodyLines = readRawLines(root);
  addLeadPictures(page, outline, body.run, root);
  const stretch = findSurroundings(outline, body.run);
  const metadata = readMetadata({ page, rule, body: body.run.block.element, stretch, bodyLines });
  const { title, section, outlet } = metadata;
  const partial = readPartial(page, outline, body.run);
  const cleaning: Cleaning = {
    root,
    scratch,
    url,
    base,
    rule,
    title,
    // Where a rule names their elements, none of them is the first sub-head.
    subtitles: rule?.subtitle
      ? [...metadata.subtitles]
      : [...keepOpeningLine(outline, body.run, metadata.subtitles)],
    authors: metadata.authors.map(({ name }) => name),
    labels: outlet ? [...section, outlet] : section,
    outlet,
    removed: [],
  };
  cleanBody(cleaning);
  const images = readImages(root);
  return {
    ...metadata,
    url: url.href,
    title: title ?? '',
    // What is called a subtitle may be the words of a picture.
    subtitles: cleaning.subtitles.filter((text) => images.every(({ caption }) => caption !== text)),
    html: sanitizeHtml(root, page.window),
    text: writeText(root) || (isPublished(outline.lines, outline.headline) ? writeCaptions(root) : ''),
    images,
    partial,
    extractor: nameExtractor(body, rule),
    removed: cleaning.removed,
  };
}

/** A viewer of pictures, PDF or feeds makes a document too. */
function isHtml(document: Document): boolean {
  const type = readMember(document, 'contentType');
  return type === 'text/html' || type === 'application/xhtml+xml';
}
