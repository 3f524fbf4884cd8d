import type { PartialReason } from '../article.ts';
import type { Page } from '../page.ts';
import { readQuery } from '../query.ts';
import { isTold } from '../text/prose.ts';
import { attributeOf, walk } from '../walk.ts';
import type { Outline } from './outline.ts';
import type { Run } from './run.ts';

/** All of the article; "전문" before another noun is a trade ("부동산 전문 뉴스레터"). */
const WHOLE = '전문(?:[을은이] | ?(?:보|읽|이용|열람|공개))|전체 (?:기사|내용)';
/** Part of every wall, asked first: the whole phrases cost more to compile than to ask. */
const MENTION = /남은 글자|멤버|유료|프리미엄|멤버십|구독|플러스|결제|가입|로그인|회원/;
/** A sub-head may say as well what only members get: a wall says that it is to be read. */
const READING = /기사|콘텐[츠트]|글[을은이]|전문|내용|읽|보실|보시|보려|볼 수|보기|이용|글자|이야기|무제한/;
const LOGIN = '(?:로그인|회원 ?가입)(?! ?없|하지)';
/** How it calls on the reader to go on. */
const GO_ON = '(?:계속|끝까지|이어서?|더) ?(?:읽|보)';
const WALLS: [reason: PartialReason, phrase: RegExp][] = [
  [
    'pay',
    new RegExp(
      `(?:유료|프리미엄|멤버십|구독(?:자|회원)|플러스) ?(?:회원|구독자|가입자|멤버)? ?(?:전용|만 |에게만|에게 (?:제공|공개)|만을 위한|이 되시면|이시면)|구독 ?전용|(?:유료|프리미엄) ?(?:기사|콘텐[츠트])입니다|구독하고 (?:무제한|${GO_ON})|(?:구독|결제|가입|멤버십)[^.]{0,20}(?:${WHOLE}|나머지|이어|끝까지)|(?:${WHOLE}|나머지|이어)[^.]{0,30}(?:구독|결제|유료|멤버십)|남은 글자 ?[\\d,]+|여기(?:서)?부터는?[^.]{0,15}(?:멤버|회원|구독자)`,
    ),
  ],
  [
    'login',
    new RegExp(
      `${LOGIN}[^.]{0,24}(?:${WHOLE}|기사[를의] |나머지|이어|계속|끝까지|읽을 수|볼 수)|(?:${WHOLE}|나머지|이어|${GO_ON})[^.]{0,30}(?:로그인|회원 ?가입)|회원 ?전용 ?(?:기사|콘텐츠)`,
    ),
  ],
];
/** A line of links is another article or a menu, unless it says what to do to read on: "구독하고 전문 보기". */
const BUTTON = /(?:하고|하면|후|해) .{0,80}(?:보기|읽기)[^가-힣]{0,20}$/;
/**
 * Letters of a wall, which says so in a line; a sentence of an article that speaks of subscriptions is longer, or
 * stands further up.
 */
const LONGEST = 70;
/** Lines of the body's end, and those below it, among which a wall stands. */
const LINES_AT_END = 6;
const LINES_AFTER = 8;

/** Tells whether the page shows only part of the article: it says so right where the text stops, or links to page 2. */
export function readPartial(page: Page, outline: Outline, run: Run): PartialReason | null {
  const end = outline.lines.slice(Math.max(run.from, run.to - LINES_AT_END), run.to + LINES_AFTER);
  for (const { text, letters, linkLetters } of end) {
    if (
      letters > LONGEST ||
      !MENTION.test(text) ||
      !READING.test(text) ||
      isTold(text) ||
      text.includes('댓글')
    )
      continue;
    if (linkLetters * 2 > letters && !BUTTON.test(text)) continue;
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
  if (target.pathname.replace(/\/$/, '') === `${url.pathname.replace(/(?:\/1)?\/?$/, '')}/2`) return true;
  if (target.pathname !== url.pathname || withoutPage(target) !== withoutPage(url)) return false;
  return readQuery(target).some(([name, value]) => isPageName(name) && value === '2');
}

function withoutPage(url: URL): string {
  return JSON.stringify(readQuery(url).filter(([name]) => !isPageName(name)));
}

function isPageName(name: string): boolean {
  // Comments have pages too ("cpage").
  return /^(?:page(?:_?no|num)?|pn?)$/i.test(name);
}
