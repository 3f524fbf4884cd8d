import type { PartialReason } from '../article.ts';
import type { Page } from '../page.ts';
import { readQuery } from '../query.ts';
import { attributeOf, walk } from '../walk.ts';
import type { Outline } from './outline.ts';
import { isTold } from './prose.ts';
import type { Run } from './run.ts';

const WALLS: [reason: PartialReason, phrase: RegExp][] = [
  [
    'pay',
    /(?:유료|프리미엄|멤버십|구독(?:자|회원)|플러스)\s?(?:회원|구독자|가입자|멤버)?\s?(?:전용|만\s|에게만|만을 위한|이 되시면|이시면)|구독하고 무제한|(?:구독|결제|가입|멤버십)[^.]{0,20}(?:전문|전체 (?:기사|내용)|나머지|이어|끝까지)|(?:전문|전체 (?:기사|내용)|나머지|이어)[^.]{0,30}(?:구독|결제|유료|멤버십)/,
  ],
  [
    'login',
    /(?:로그인|회원\s?가입)[^.]{0,24}(?:전문|전체 (?:기사|내용)|기사[를의] |나머지|이어|계속|끝까지)|(?:전문|전체 (?:기사|내용)|나머지|이어)[^.]{0,30}(?:로그인|회원\s?가입)|회원\s?전용\s?(?:기사|콘텐츠)/,
  ],
];
/** A wall says so in a line; a sentence of an article that speaks of subscriptions is longer, or stands further up. */
const LONGEST = 70;
const LINES_AT_END = 6;
const LINES_AFTER = 8;

/** Tells whether the page shows only part of the article: it says so right where the text stops, or links to page 2. */
export function readPartial(page: Page, outline: Outline, run: Run): PartialReason | null {
  const end = outline.lines.slice(Math.max(run.from, run.to - LINES_AT_END), run.to + LINES_AFTER);
  for (const { text, letters } of end) {
    if (letters > LONGEST || isTold(text)) continue;
    const wall = WALLS.find(([, phrase]) => phrase.test(text));
    if (wall) return wall[0];
  }
  return hasSecondPage(page, run.block) ? 'paged' : null;
}

/** A link "2" in the body, or in the box around it, to the same address with another page number. */
function hasSecondPage({ url, scratch }: Page, { element, parent }: Run['block']): boolean {
  let found = false;
  walk(parent?.element ?? element, scratch, {
    enter(link, name) {
      if (name === 'a' && link.textContent?.trim() === '2')
        found ||= isPageTwo(attributeOf(link, 'href'), url);
      return !found;
    },
  });
  return found;
}

function isPageTwo(href: string, url: URL): boolean {
  if (!URL.canParse(href, url)) return false;
  const target = new URL(href, url);
  if (target.host !== url.host) return false;
  if (target.pathname === `${url.pathname.replace(/\/$/, '')}/2`) return true;
  if (target.pathname !== url.pathname || withoutPage(target) !== withoutPage(url)) return false;
  return readQuery(target).some(([name, value]) => isPageName(name) && value === '2');
}

function withoutPage(url: URL): string {
  return JSON.stringify(readQuery(url).filter(([name]) => !isPageName(name)));
}

function isPageName(name: string): boolean {
  return /page|^pn?$/i.test(name);
}
