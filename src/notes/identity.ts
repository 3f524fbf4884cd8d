import { isTracking, MOBILE_HOST } from '../article/address.ts';
import type { Article } from '../article/article.ts';
import { lettersOf } from '../article/text/letters.ts';
import { routeOf } from '../dom/address.ts';
import { isPublicSuffix } from '../outlets/site.ts';
import { readForm } from './address-forms.ts';

/** "mnews.example.kr" is "news.example.kr" for phones. */
const MOBILE_NAME = /^m(?=(?:news|biz)\.)/;
/** What says how a reader came, if it is no number. */
const WHENCE = /^(?:ref(?:err?er)?|_fr|l?from|source|via|sns|share|outlink|cds)$/i;
const PAGE = /^page_?(?:no|num)?=\d{1,2}$/i;
/** A number that names an article: a day does not. */
const NUMBER = /(?<!\d)(?!(?:19|20)\d{6}(?!\d))\d{5,}/;

/**
 * The key of an address: the same for all addresses that are known to be of one article (its page for phones, AMP,
 * with tracking, at a portal under another path), never the same for those of two. The pages of an article in parts
 * have one key.
 * @returns no address, only for comparing; a text that is no address is its own key
 */
export function keyOf(url: string): string {
  const parsed = URL.canParse(url) ? new URL(url) : null;
  if (!parsed || !/^https?:$/.test(parsed.protocol)) return url.trim();
  const host = readHost(parsed);
  const path = readPath(parsed.pathname);
  const query = readParameters(parsed.search, path);
  const target = query.length > 0 ? `${path}?${query.join('&')}` : path;
  return readForm(host, target) ?? host + target + routeOf(parsed);
}

/** What has keys: an article, or what is told of it. */
export type Keyed = Pick<Article, 'url' | 'canonicalUrl' | 'title'>;

/** The keys of an article, each once; that of its canonical address first, unless that names no article. */
export function keysOf({ url, canonicalUrl, title }: Keyed): string[] {
  const [canonical, own] = [keyOf(canonicalUrl), keyOf(url)];
  const keys = isCutOff(canonical, own) || canonical === own ? [own] : [canonical, own];
  const telling = keys.filter((key) => !isOfAll(key));
  return telling.length > 0 ? telling : [`${own} ${lettersOf(title)}`];
}

/** Old systems open each article, by a form, at the one address of their program: "/board/view.do". */
const PROGRAM = /^\w*(?:view|read|detail|article|contents?|index|main|board|bbs|list|news)\w*(?:\.\w+)?$/i;

/** Whether a key is of an address that all articles have in common. */
function isOfAll(key: string): boolean {
  const path = key.slice(key.indexOf('/') + 1);
  return (
    key.includes('/') && !/[\d?]/.test(path) && (path === '' || PROGRAM.test(path.split('/').at(-1) ?? ''))
  );
}

/** Some sites leave the number out of their canonical address, on every article: "/news/view" of "/news/view?no=12". */
function isCutOff(canonical: string, own: string): boolean {
  const rest = own.startsWith(canonical) ? own.slice(canonical.length) : '';
  const path = canonical.slice(canonical.indexOf('/'));
  return /\d{2}/.test(rest) && !/\d/.test(path);
}

function readHost({ hostname, port }: URL): string {
  let host = hostname.replace(/\.$/, '');
  for (;;) {
    const plain = host.replace(MOBILE_HOST, '').replace(MOBILE_NAME, '');
    // "m.co.kr" stays.
    if (plain === host || isPublicSuffix(plain)) break;
    host = plain;
  }
  return port ? `${host}:${port}` : host;
}

function readPath(pathname: string): string {
  const path = unescapeAll(pathname, /[\w.~!*'(),:;@$-]/)
    .replace(/\/{2,}/g, '/')
    .replace(/(view)_?amp(?=[./]|$)/i, '$1')
    .replace(/\.amp(?=\.html?$|$)|(?<=\.html?)\.amp$/i, '')
    .replace(/\/$/, '');
  return path.replace(/\/amp(?=\/.)|(?<=.)\/amp$/, '') || '/';
}

/** Not through `searchParams`: it makes all letters that are not in UTF-8 one and the same. */
function readParameters(search: string, path: string): string[] {
  const parameters = unescapeAll(search.slice(1).replaceAll('+', '%20'), /[!-~]/)
    .split('&')
    .map((parameter) => parameter.replace(/^amp;/, '').replace(/=$/, ''))
    .filter((parameter) => parameter !== '' && !isIdle(parameter));
  const all = [...new Set(parameters)].sort();
  const telling = all.filter((parameter) => parameter.includes('=') && !PAGE.test(parameter));
  return NUMBER.test(`${path}?${telling.join('&')}`) ? telling : all;
}

/** Whether a parameter says nothing about which article it is. */
function isIdle(parameter: string): boolean {
  const end = parameter.indexOf('=');
  if (end < 0) return /^amp$/i.test(parameter) || isTracking(parameter, '');
  const [name, value] = [parameter.slice(0, end), parameter.slice(end + 1)];
  if (isTracking(name, value) || /^amp$/i.test(value)) return true;
  if (/^amp$/i.test(name)) return /^(?:1|true|y|yes)$/i.test(value);
  return WHENCE.test(name) && !/\d{3}/.test(value);
}

/**
 * A text whose escapes are in capitals, without those that some write and others do not: "%7e" is "~".
 * @param plain the ASCII characters that may stand for themselves; what parts an address is never one
 */
function unescapeAll(text: string, plain: RegExp): string {
  return text.replace(/%[\da-f]{2}/gi, (encoded) => {
    const letter = String.fromCharCode(Number.parseInt(encoded.slice(1), 16));
    return plain.test(letter) && !/[%&=+#]/.test(letter) ? letter : encoded.toUpperCase();
  });
}
