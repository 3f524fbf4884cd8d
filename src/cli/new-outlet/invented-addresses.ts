import { readSite } from './site.ts';

/** Services whose frames and links say what a box is. */
const KNOWN_SERVICE =
  /(?:^|\.)(?:youtube(?:-nocookie)?|facebook|twitter|x|instagram|kakao|naver|daum|band|google(?:apis|syndication|adservices|tagservices)?|doubleclick|dable|taboola|criteo|mobon|livere|adop|teads|coupang)\.(?:com|net|io|us|co|cc|co\.kr)$/;
const EXTENSION = /\.(?:html?|php|do|aspx?|jsp|nhn|jpe?g|png|gif|webp|svg|mp4|mp3|pdf)$/i;
const PICTURE = /^\.(?:jpe?g|png|gif|webp|svg)$/i;

/**
 * Makes another address of the same shape: its place on the outlet's site and the names of its parameters stay.
 * @param url of the article itself: it stays as it is wherever the page names it
 */
export function inventAddress(address: string, url: URL): string {
  const text = address.trim();
  if (text === '' || /^(?:#|javascript:|about:)/i.test(text)) return '#';
  if (/^data:/i.test(text)) return 'data:,';
  if (/^mailto:/i.test(text)) return 'mailto:name@example.kr';
  if (!URL.canParse(text, url)) return '#';
  const target = new URL(text, url);
  if (!/^https?:$/.test(target.protocol)) return '#';
  const isOwn = readSite(target).host === readSite(url).host;
  if (isOwn && isPageItself(target, url)) return text.replace(/#.*$/, '');
  const isRelative = !/^(?:https?:)?\/\//i.test(text);
  const path = inventPath(target.pathname) + inventQuery(target);
  if (isRelative) return path;
  const host = isOwn || KNOWN_SERVICE.test(target.hostname) ? target.host : 'www.example.kr';
  return `${text.startsWith('//') ? '' : target.protocol}//${host}${path}`;
}

function isPageItself(target: URL, url: URL): boolean {
  return target.pathname === url.pathname && url.pathname !== '/' && target.search === url.search;
}

/** Words of a path say what kind of page it is; slugs are headlines. */
function inventPath(path: string): string {
  const segments = path.split('/').map((segment) => {
    const ending = EXTENSION.exec(segment)?.[0] ?? '';
    const name = segment.slice(0, segment.length - ending.length);
    if (PICTURE.test(ending)) return `photo${checksum(name)}${ending}`;
    return (/^[A-Za-z_.]{0,24}$/.test(name) ? name : maskDigits(name)) + ending;
  });
  return segments.join('/');
}

/** Different pictures stay different. */
function checksum(name: string): number {
  return [...name].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 10_000, 7);
}

function maskDigits(name: string): string {
  if (/%|-.*-.*-/.test(name) || !/\d/.test(name)) return 'page';
  return name.replace(/\d/g, (digit) => String((Number(digit) + 3) % 10));
}

function inventQuery({ searchParams }: URL): string {
  const pairs = [...searchParams].map(([name, value]) => `${encodeURIComponent(name)}=${inventValue(value)}`);
  return pairs.length > 0 ? `?${pairs.join('&')}` : '';
}

function inventValue(value: string): string {
  if (/^[A-Za-z]{0,12}$/.test(value) || /^\d{1,2}$/.test(value)) return value;
  return /^\d+$/.test(value) ? maskDigits(value) : 'value';
}
