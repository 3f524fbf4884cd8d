import { JSDOM } from 'jsdom';
import { type Metadata, readMetadata } from '../../../src/article/metadata/index.ts';
import { openPage, type Page } from '../../../src/article/page.ts';
import type { Rule } from '../../../src/outlets/rule.ts';

/** Opens an invented page. */
export function openHtml(html: string, url = 'https://www.example-ilbo.test/news/12345'): Page {
  return openPage(new JSDOM(html, { url }).window.document, url);
}

/** Reads the metadata of an invented page whose body is the element `#body`. */
export function readHtml(html: string, options: { url?: string; rule?: Rule } = {}): Metadata {
  const page = openHtml(html, options.url);
  const body = page.root.querySelector('#body');
  const bodyLines = (body?.innerHTML ?? '')
    .replace(/<figure[\s\S]*?<\/figure>/g, '')
    .split(/<(?:br|\/?p|\/?div|\/?h\d|\/?li)\b[^>]*>|\n/)
    .map((line) =>
      line
        .replace(/<[^>]*>/g, '')
        .replace(/&lt;/g, '<')
        .replace(/&gt;/g, '>')
        .trim(),
    )
    .filter(Boolean);
  return readMetadata({ page, rule: options.rule ?? null, body, bodyLines });
}
