import { withoutAnchor } from '../dom/address.ts';
import { readMember } from '../dom/clobbering.ts';
import type { Head } from './head.ts';

/** A page as the pipeline sees it: read-only, and out of reach of the names that a page can hide behind. */
export type Page = {
  /** The live <html> element. Everything is found from here, never from `document`. */
  root: Element;
  /** Address of the page, without a place on it. */
  url: URL;
  /** What its relative addresses begin with: its own address, or that of its <base>. */
  base: URL;
  /** An inert document of ours: what is copied into it loads nothing, runs nothing and may be changed. */
  scratch: Document;
  /** The window of the page, for libraries that need its constructors. */
  window: Window & typeof globalThis;
  /** What its head is worth; null: all of it, as of a page that stands where it was loaded. */
  head: Head | null;
};

/**
 * Opens a document for reading.
 *
 * A page can replace any property of its `document` with an element of its own (`<form name="querySelector">`), also
 * for a content script; so the few that we need are read from the prototype, once, here.
 *
 * @param document a document with a window (a live page, or one made by a DOM library)
 * @param url absolute address of the page
 * @throws TypeError when `url` is not absolute, or when the document has no root element or no window
 */
export function openPage(document: Document, url: string): Page {
  const address = new URL(withoutAnchor(url));
  const root: Element | null = readMember(document, 'documentElement');
  const window = readMember(document, 'defaultView');
  if (!root || !window) throw new TypeError(`expected a document with a root element and a window at ${url}`);
  const scratch = readMember(document, 'implementation').createHTMLDocument('');
  return { root, url: address, base: readBase(root, address), scratch, window, head: null };
}

/** Not the document's own `baseURI`: a stored page is opened at another address than it had. */
function readBase(root: Element, url: URL): URL {
  const href = root.querySelector('base[href]')?.getAttribute('href') ?? '';
  const base = URL.canParse(href, url) ? new URL(href, url) : url;
  return /^https?:$/.test(base.protocol) ? base : url;
}
