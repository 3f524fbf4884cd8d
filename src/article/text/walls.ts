import type { PartialReason } from '../article.ts';
import { endsPlain } from './prose.ts';

/** All of the article; "전문" before another noun is a trade ("부동산 전문 뉴스레터"). */
const WHOLE = '전문(?:[을은이] | ?(?:보|읽|이용|열람|공개))|전체 (?:기사|내용)';
/** Part of every wall, asked first: the whole phrases cost more to compile than to ask. */
const MENTION = /여기까지|남은 글자|남아 ?있|멤버|유료|프리미엄|멤버십|구독|플러스|결제|가입|로그인|회원/;
/** A sub-head may say as well what only members get: a wall says that it is to be read. */
const READING =
  /기사|콘텐[츠트]|글[을은이]|전문|내용|읽|보실|보시|보려|볼 수|보기|공개(?:됩니다|돼요|합니다)|이용|글자|이야기|무제한/;
const LOGIN = '(?:로그인|회원 ?가입)(?! ?없|하지)';
/** How it calls on the reader to go on. */
const GO_ON = '(?:계속|끝까지|이어서?|더) ?(?:읽|보)';
const WALLS: [reason: PartialReason, phrase: RegExp][] = [
  [
    'pay',
    new RegExp(
      `여기까지(?:는|만)? ?무료|(?:유료|프리미엄[\\w가-힣]{0,4}|멤버십|구독(?:자|회원)|플러스) ?(?:회원|구독자|가입자|멤버)? ?(?:전용|만 |에게만|에게 (?:제공|공개)|만을 위한|이 되시면|이시면)|구독 ?전용|(?:유료|프리미엄) ?(?:기사|콘텐[츠트])입니다|구독하고 (?:무제한|${GO_ON})|(?:구독|결제|가입|멤버십)[^.]{0,20}(?:${WHOLE}|나머지|이어|끝까지|계속 ?[읽보])|(?:${WHOLE}|나머지|이어)[^.]{0,30}(?:구독|결제|유료|멤버십)|남은 글자 ?[\\d,]+|(?:기사|글)의? ?[\\d,]+자[^.]{0,10}남아|여기(?:서)?부터는?[^.]{0,15}(?:멤버|회원|구독자)`,
    ),
  ],
  [
    'login',
    new RegExp(
      `${LOGIN}[^.]{0,24}(?:${WHOLE}|기사[를의] |나머지|이어|계속|끝까지|(?:읽을|볼) 수(?! 있는 (?!기사|글|콘텐|내용)))|(?:${WHOLE}|나머지|이어|${GO_ON})[^.]{0,30}(?:로그인|회원 ?가입)|회원 ?전용 ?(?:기사|콘텐츠)(?![를을은는도만과와])`,
    ),
  ],
];
/** A line of links is another article or a menu, unless it says what to do to read on: "구독하고 전문 보기". */
const BUTTON = /(?:하고|하면|후|해) .{0,80}(?:보기|읽기)[^가-힣]{0,20}$/;
/** It speaks of the article, or to who would read on; "구독자 전용 콘텐츠" alone also heads a list, or is one of many offers. */
const CALL =
  /(?:이|본|위) ?(?:기사|글|콘텐[츠트]|내용)|입니다|전문|전체|나머지|남은|여기|계속|이어|끝까지|읽|볼 수|보[실시려세기]|이용|가입|결제|로그인|구독하|구독 ?$|시작/;
/** What else of a site is for members: an article that is all there may be kept by them. */
const OTHERS = /댓글|맞춤|(?:스크랩|저장|공유)(?:하|할|해)/;
/**
 * Letters of a wall, which says so in a line; a sentence of an article that speaks of subscriptions is longer, or
 * stands further up.
 */
const LONGEST = 70;

type WallLine = {
  text: string;
  /** Of the line, see countLetters. */
  letters: number;
  /** Of these, those that stand in links. */
  linkLetters: number;
};

/**
 * Finds the first line of a wall, behind which the rest of an article stands.
 * @returns what the rest is kept for; null when there is no wall
 */
export function findWall(lines: readonly WallLine[]): { at: number; reason: PartialReason } | null {
  for (const [at, line] of lines.entries()) {
    const reason = readWall(line);
    if (reason && [line, lines[at + 1]].some((one) => one && CALL.test(one.text))) return { at, reason };
  }
  return null;
}

function readWall({ text, letters, linkLetters }: WallLine): PartialReason | null {
  if (letters > LONGEST || !MENTION.test(text) || !READING.test(text)) return null;
  if (endsPlain(text) || OTHERS.test(text)) return null;
  if (linkLetters * 2 > letters && !BUTTON.test(text)) return null;
  return WALLS.find(([, phrase]) => phrase.test(text))?.[0] ?? null;
}
