import { parseLoosely } from '../../article/metadata/json-ld.ts';
import { inventAddress } from './invented-addresses.ts';
import type { Inventor } from './invented-words.ts';

const DROPPED = [
  'style, template, base, object, embed, head noscript',
  'script:not([type="application/ld+json" i])',
  'link:not([rel~=canonical i], [rel~=amphtml i])',
  'meta[charset], meta[http-equiv]',
  'meta[name~=viewport i], meta[name~=robots i], meta[name~=generator i], meta[name~=referrer i]',
  'meta[name*=verification i], meta[name*=theme i], meta[name*=csrf i], meta[name^=apple- i], meta[name^=msapplication i]',
].join(', ');

/** Boxes whose children are alike. */
const LISTS = 'ul, ol, select, tbody, tr';
/** Of so many one sees what a list is made of. */
const MOST_ALIKE = 6;

const ADDRESS =
  /^(?:href|src|action|poster|cite|background|formaction|data)$|(?:src|url|href|link|img|image)$/i;
/** These say what an element is, in whatever words. */
const STRUCTURE =
  /^(?:class|id|itemprop|itemtype|itemscope|role|type|name|property|rel|lang|dir|datetime|for|(?:col|row)span|v?align|width|height|hidden|target)$/i;
const PLAIN_VALUE = /^[\w:.,;/+-]{0,64}$/;
/** Characters of an attribute that is kept in other words. */
const LONGEST_DATA = 200;

/**
 * Turns a page into its skeleton, in place: tags, names and labels stay, every other word is an invented one.
 * @param url of the page
 * @param body the element that holds the article; lists outside it are cut short
 */
export function makeSkeleton(document: Document, url: URL, invent: Inventor, body: Element | null): void {
  dropCode(document);
  cutLists(document, body);
  for (const element of document.querySelectorAll('*')) {
    if (element.localName === 'script') inventJson(element, url, invent);
    for (const { name, value } of [...element.attributes]) {
      const made = inventAttribute(element, name, value, url, invent);
      if (made === null) element.removeAttribute(name);
      else if (made !== value) element.setAttribute(name, made);
    }
  }
  inventTexts(document, invent);
  const charset = document.createElement('meta');
  charset.setAttribute('charset', 'utf-8');
  document.head.prepend('\n', charset);
}

function dropCode(document: Document): void {
  for (const element of document.querySelectorAll(DROPPED)) element.remove();
  for (const drawing of document.querySelectorAll('svg, math')) drawing.replaceChildren();
  const comments = document.createTreeWalker(document, 0x80); // NodeFilter.SHOW_COMMENT
  const found: Node[] = [];
  while (comments.nextNode()) found.push(comments.currentNode);
  for (const comment of found) comment.parentNode?.removeChild(comment);
  document.normalize();
}

function cutLists(document: Document, body: Element | null): void {
  for (const list of document.querySelectorAll(LISTS)) {
    if (body?.contains(list) || (body && list.contains(body))) continue;
    for (const more of [...list.children].slice(MOST_ALIKE)) more.remove();
  }
}

/** @returns null to leave it out */
function inventAttribute(
  element: Element,
  name: string,
  value: string,
  url: URL,
  invent: Inventor,
): string | null {
  if (/^on|^(?:nonce|integrity|srcdoc|ping)$/i.test(name)) return null;
  if (STRUCTURE.test(name)) return value;
  if (name === 'style') return readShown(value);
  if (/srcset$/i.test(name)) return inventSources(value, url);
  if (ADDRESS.test(name) || /^(?:https?:)?\/\//i.test(value.trim())) return inventAddress(value, url);
  if (
    /^(?:alt|title|content|value|placeholder|aria-label|summary)$/.test(name) ||
    element.localName === 'meta'
  )
    return invent(value);
  if (PLAIN_VALUE.test(value)) return value;
  return value.length > LONGEST_DATA ? '' : invent(value);
}

/** Of a style what says whether a box is shown. */
function readShown(style: string): string | null {
  const shown = style.match(/(?:display|visibility)\s*:\s*[\w-]+/gi);
  return shown ? shown.join('; ') : null;
}

function inventSources(value: string, url: URL): string {
  const sources = value.split(/,\s+/).map((source) => {
    const [address = '', size] = source.trim().split(/\s+/);
    return [inventAddress(address, url), size].filter(Boolean).join(' ');
  });
  return sources.join(', ');
}

function inventTexts(document: Document, invent: Inventor): void {
  const texts = document.createTreeWalker(document, 0x4); // NodeFilter.SHOW_TEXT
  while (texts.nextNode()) {
    const text = texts.currentNode as Text; // the walker shows text alone
    if (text.parentElement?.localName === 'script') continue;
    text.data = invent(text.data).replace(/\s*\n\s*/g, '\n');
  }
}

function inventJson(script: Element, url: URL, invent: Inventor): void {
  const data = inventValue(parseLoosely(script.textContent ?? ''), '', url, invent);
  script.textContent = data === null ? '' : `\n${JSON.stringify(data, null, 1)}\n`;
}

function inventValue(value: unknown, key: string, url: URL, invent: Inventor): unknown {
  if (Array.isArray(value)) return value.map((item) => inventValue(item, key, url, invent));
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).map(([name, held]) => [name, inventValue(held, name, url, invent)]);
    return Object.fromEntries(entries);
  }
  if (typeof value !== 'string' || /^@(?:type|context)$/.test(key) || key === 'inLanguage') return value;
  return /^(?:https?:)?\/\//.test(value) ? inventAddress(value, url) : invent(value);
}
