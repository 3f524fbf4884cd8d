import { JSDOM } from 'jsdom';
import { vi } from 'vitest';
import { sanitizeToFragment } from '../../../src/article/sanitize.ts';

const { window } = new JSDOM('');
// A global of the reader's page.
vi.stubGlobal('NodeFilter', window.NodeFilter);

/** A body as the reader gets it: sanitized, not yet arranged. */
export const openBody = (html: string): DocumentFragment =>
  sanitizeToFragment(html, window as unknown as Window & typeof globalThis);

/** Puts a body into a page. */
export function mountBody(body: DocumentFragment): HTMLElement {
  const element = window.document.createElement('div');
  element.append(body);
  return element;
}
