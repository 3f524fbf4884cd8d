import { HtmlRenderer, Parser } from 'commonmark';
import { JSDOM } from 'jsdom';

const { document } = new JSDOM('').window;

/** An element that holds the given markup. */
export function parseBody(html: string): HTMLElement {
  const body = document.createElement('div');
  body.innerHTML = html;
  return body;
}

/** What a reader of CommonMark makes of a text. */
export function render(markdown: string): HTMLElement {
  return parseBody(new HtmlRenderer().render(new Parser().parse(markdown)));
}

/** The text of an element on one line. */
export function lineOf(element: Element | null): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}
