import { JSDOM } from 'jsdom';
import { vi } from 'vitest';
import { sanitizeToFragment } from '../../../src/article/sanitize.ts';

const { window } = new JSDOM('');
/** A body as the reader gets it: sanitized, not yet arranged. */
export function openBody(html: string): DocumentFragment {
  // A global of the reader's page. Each time: test files share their globals, and one that takes back its own takes this too.
  vi.stubGlobal('NodeFilter', window.NodeFilter);
  return sanitizeToFragment(html, window as unknown as Window & typeof globalThis);
}

/** Puts a body into a page. */
export function mountBody(body: DocumentFragment): HTMLElement {
  const element = window.document.createElement('div');
  element.append(body);
  return element;
}
