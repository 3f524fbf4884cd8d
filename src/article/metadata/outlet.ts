import { attributeOf } from '../../dom/element.ts';
import { isOutletRule, type OutletRule, type Rule } from '../../outlets/rule.ts';
import { isPortal } from '../../outlets/site.ts';
import { type MetaTags, metaContents, NAME_TAGS, SITE_TAGS } from '../meta-tags.ts';
import type { Page } from '../page.ts';
import { isLetterAt } from '../text/letters.ts';
import { cutTitle } from '../title.ts';
import type { JsonLd } from './json-ld.ts';

const PRESS_LOGOS = [
  '.press_logo img[alt]',
  '[class*=head_top_logo] img[alt]',
  '[class*=logo_press] img[alt]',
  '.link_cp img[alt]',
];
const PORTAL_NAME =
  /^(?:네이버 ?(?:뉴스|연예|스포츠)?|다음 ?(?:뉴스|연예|스포츠)?|네이트 ?뉴스|daum|naver|nate|zum|줌 ?뉴스|카카오)$/i;

/**
 * Names the outlet as its readers know it; null when the page does not say.
 * On a portal this is the outlet that wrote the article, not the portal.
 */
export function findOutlet(page: Page, rule: Rule | null, tags: MetaTags, jsonLd: JsonLd): string | null {
  const own = rule && isOutletRule(rule) ? rule : null;
  if (own?.portal || isPortal(page.url.hostname)) {
    const claimed = metaContents(tags, [
      'og:article:author',
      'article:author',
      'og:site_name',
      'twitter:creator',
      'author',
      'dable:author',
    ]);
    const original = claimed
      .flatMap((text) => text.split('|'))
      .map(tidy)
      .find(isName);
    return (
      readPress(page, own?.portal?.outlet ?? []) ??
      original ??
      readPress(page, PRESS_LOGOS) ??
      own?.name ??
      null
    );
  }
  if (own) return readSister(page, own, tags) ?? own.name;
  const named = [
    ...metaContents(tags, ['og:site_name']),
    ...jsonLd.publishers,
    ...metaContents(tags, NAME_TAGS),
  ];
  return (
    named.map((name) => dropSlogan(tidy(name))).find(isName) ?? readTitleTail(page) ?? readTitleOfLogo(page)
  );
}

/** Beginnings of hosts that every outlet has for itself. */
const OWN_HOST = /^(?:www|m|mobile|mnews|news|n|v|amp|en)\./;

/** The magazine or the paper that the house of a rule keeps on a host of its own ("h21.hani.co.kr", "sports.donga.com"). */
function readSister({ url }: Page, { name, hosts }: OutletRule, tags: MetaTags): string | null {
  if (OWN_HOST.test(url.hostname) || hosts.includes(url.hostname)) return null;
  const [site = ''] = metaContents(tags, ['og:site_name']).map((text) => dropSlogan(tidy(text)));
  const isOther = site !== name && !site.startsWith(`${name} `) && /[가-힣]/.test(site);
  return isName(site) && isOther ? site : null;
}

/** Every name under which the outlet may appear: on its titles, as its own "author". */
export function outletNames(
  outlet: string | null,
  rule: Rule | null,
  page: Page,
  tags: MetaTags,
  jsonLd: JsonLd,
): string[] {
  const host = page.url.hostname
    .split('.')
    .filter((part) => !/^(?:www|m|news|n|v|co|or|com|net|kr|org)$/.test(part));
  const tagged = metaContents(tags, SITE_TAGS);
  return [outlet, rule && isOutletRule(rule) ? rule.name : null, ...tagged, ...jsonLd.publishers, ...host]
    .filter((name) => typeof name === 'string')
    .map(tidy)
    .filter(Boolean);
}

/** The first name of an outlet that an element of the page tells, by its text or, of a logo, by its alternative text. */
function readPress({ root }: Page, selectors: string[]): string | null {
  for (const element of selectors.flatMap((selector) => [...root.querySelectorAll(selector)])) {
    const name = tidy(attributeOf(element, 'alt') || (element.textContent ?? ''));
    if (isName(name)) return name;
  }
  return null;
}

/** "… - 예시일보", "… | 예시일보": short, and known for nothing else than standing at the end. */
function readTitleTail({ root }: Page): string | null {
  const title = cutTitle(root.querySelector('head > title')?.textContent ?? '').replace(/\s+/g, ' ');
  const tail = /^.{4,}(?:\s[-|:–—·<]+\s|[|ㅣ│｜])\s?([^-|:–—<ㅣ│｜]{2,15})$/.exec(title)?.[1];
  const name = tidy(tail ?? '');
  return isName(name) && !/\s.*\s/.test(name) ? name : null;
}

/** Pictures that may be the logo. */
const MOST_LOGOS = 20;

/** The title of every page of a site that gives them no other, or the beginning of each: what its logo says. */
function readTitleOfLogo({ root }: Page): string | null {
  const title = root.querySelector('head > title')?.textContent ?? '';
  // "예시일보: headline"
  const names = [dropSlogan(tidy(title)), tidy(/^([^:|]{2,15}) ?[:|] /.exec(title)?.[1] ?? '')];
  const logos = Array.from(root.querySelectorAll('a > img[alt]')).slice(0, MOST_LOGOS);
  const isLogo = (name: string) => logos.some((logo) => tidy(attributeOf(logo, 'alt')) === name);
  return names.find((name) => isName(name) && isLogo(name)) ?? null;
}

function tidy(name: string): string {
  const named = name.replace(/^https?:\S*$|^@.*$|^[\w-]+(?:\.[\w-]+)+$/, '').replace(/\s+/g, ' ');
  return trimName(named)
    .replace(/ ?(?:모바일(?:웹)?|mobile|인터넷 ?(?:신문|판)|공식 ?홈페이지|홈페이지)$/i, '')
    .trim();
}

/** A name without the marks around it; a closing bracket belongs to it. */
function trimName(name: string): string {
  let from = 0;
  let to = name.length;
  while (from < to && !isLetterAt(name, from)) from++;
  while (to > from && !isLetterAt(name, to - 1) && name.charAt(to - 1) !== ')') to--;
  return name.slice(from, to);
}

/** "예시일보 - 좋은 날 좋은 소식" */
function dropSlogan(name: string): string {
  return name.replace(/(?<=.{2})\s[-–—|:]\s.*$/, '');
}

function isName(name: string): boolean {
  return name.length >= 2 && name.length <= 20 && !PORTAL_NAME.test(name);
}
