import { JSDOM } from 'jsdom';
import genericPage from './generic-page.html?raw';

/** Makes a small page with what most article pages have, for an author who has saved none. */
export function makeGenericPage(url: URL, name: string): Document {
  const { document } = new JSDOM(genericPage).window;
  document.title = `${document.title} - ${name}`;
  document.querySelector('link')?.setAttribute('href', url.href);
  document.querySelector('header a')?.append(name);
  return document;
}
