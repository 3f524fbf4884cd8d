import fc from 'fast-check';

/** How an article speaks: newspapers tell, broadcasters speak to their audience. */
export type Voice = 'told' | 'spoken';

/** Invented places, people and things, each with the particle that its place in a sentence asks for. */
const SUBJECTS = [
  '가람시는',
  '누리군은',
  '해솔항 관리소는',
  '나래동 주민들은',
  '가온전자는',
  '두레호 생태관은',
  '미르산 탐방안내소는',
  '시 상수도과는',
];
const TIMES = [
  '23일 오후',
  '지난해 3월부터',
  '올해 들어',
  '이날 아침',
  '오는 5월까지',
  '최근 5년 동안',
  '당분간',
];
const PLACES = [
  '다온천 둔치에서',
  '언덕길 4.2㎞ 구간에서',
  '시청 대강당에서',
  '새벽 장터에서',
  '옛 기차역 터에서',
];
const OBJECTS = [
  '낡은 수도관을',
  '폭 3m의 흙길을',
  '물놀이장 두 곳을',
  '마을버스 노선 12개를',
  '겨울 철새 3만 마리를',
  '나무 2천 그루를',
  '쉼터 다섯 곳을',
];

/** Stems with how they end when told and when spoken. */
type Ending = readonly [stem: string, told: string, spoken: string];

const PREDICATES: Ending[] = [
  ['새로 열', '었다', '었습니다'],
  ['모두 바꾸기로 ', '했다', '했습니다'],
  ['더 만들 계획', '이다', '입니다'],
  ['처음으로 선보', '였다', '였습니다'],
  ['다시 고쳐 놓', '았다', '았습니다'],
  ['두 배로 늘', '렸다', '렸습니다'],
  ['해마다 살펴 ', '왔다', '왔습니다'],
];
const SAID: Ending[] = [
  ['말', '했다', '했습니다'],
  ['밝', '혔다', '혔습니다'],
  ['설명', '했다', '했습니다'],
  ['덧붙', '였다', '였습니다'],
];
/** Whole sentences; some speak of what notices and pleas speak of. */
const STATEMENTS: Ending[] = [
  ['공사에는 42억 원이 들', '었다', '었습니다'],
  ['참가자는 1,204명으로 지난해보다 37.2% 늘', '었다', '었습니다'],
  ['이 가운데 절반은 65세 이상이', '었다', '었습니다'],
  ['하루 평균 8만5천 명이 오', '간다', '갑니다'],
  ['기온은 영하 12.4도까지 떨어', '졌다', '졌습니다'],
  ['무단으로 세워 둔 차 40대도 옮', '겼다', '겼습니다'],
  ['광고 수입은 12% 줄', '었다', '었습니다'],
  ['소식지 구독자는 3만 명으로 늘', '었다', '었습니다'],
  ['시는 주민 제보를 받아 현장을 살폈', '다', '습니다'],
  ['저작권 교육도 함께 열', '렸다', '렸습니다'],
];
/** Enough for a paragraph of their own. */
const SHORT: Ending[] = [
  ['반응은 엇갈', '렸다', '렸습니다'],
  ['그러나 갈 길은 아직 ', '멀다', '멉니다'],
  ['주민들은 대체로 반', '긴다', '깁니다'],
];
const SPEAKERS = [
  '주민 도라온(34) 씨는',
  '표하람 가람시 상수도과장은',
  '시 관계자는',
  '연구를 맡은 한누리 두레대 교수는',
  '세탁소를 하는 강한결 씨는',
];
const CLAUSES = [
  '비만 오면 길이 잠겨 돌아가야 했다',
  '이제 아이와 함께 걸을 수 있게 됐다',
  '얼마나 깊이 어는지 세 해 동안 재어 봤다',
  '내년 봄까지 더 늘리겠다',
  '이웃 도시와도 의논하고 있다',
  '처음에는 아무도 믿지 않았다',
  '주차장이 모자란 것은 사실이다',
];
const QUOTES = [
  ['“', '”'],
  ['"', '"'],
  ['‘', '’'],
] as const;
const SUB_HEADS = [
  '걷기 좋은 길',
  '쉼터 다섯 곳 더',
  '“물이 돌아왔다”',
  '남은 과제는 주차장',
  '세 해의 기록',
  '다시 찾은 새벽',
];
const HEADLINES = [
  '가람시, 다온천 산책로 새로 열어',
  '"얼어 터지던 언덕길 수도관" 모두 바꾼다',
  '두레호 철새 3만 마리…생태관 문 활짝',
  '마을버스 노선 12개 다시 짠다',
  '[단독] 해솔항 방파제, 한 달 앞당겨 마무리',
  '새벽 장터가 옛 기차역 터로 간 까닭',
];

const pick = (words: readonly string[]) => fc.constantFrom(...words);
const end = (endings: Ending[], voice: Voice) =>
  fc.constantFrom(...endings).map(([stem, told, spoken]) => `${stem}${voice === 'told' ? told : spoken}.`);

/** "가람시는 23일 오후 다온천 둔치에서 흙길을 새로 열었다." */
const report = (voice: Voice) =>
  fc
    .tuple(pick(SUBJECTS), pick(TIMES), pick(PLACES), pick(OBJECTS), end(PREDICATES, voice))
    .map((words) => words.join(' '));

/** "시 관계자는 “…다”며 “…다”고 말했다." */
const quotation = (voice: Voice) =>
  fc
    .tuple(
      pick(SPEAKERS),
      fc.constantFrom(...QUOTES),
      fc.uniqueArray(pick(CLAUSES), { minLength: 2, maxLength: 2 }),
      end(SAID, voice),
    )
    .map(
      ([speaker, [open, close], [first, second], said]) =>
        `${speaker} ${open}${first}${close}며 ${open}${second}${close}고 ${said}`,
    );

/** One to three sentences; now and then a single short one. */
export function paragraph(voice: Voice): fc.Arbitrary<string> {
  const whole = fc.oneof(report(voice), quotation(voice));
  const long = fc
    .tuple(whole, fc.array(fc.oneof(whole, end(STATEMENTS, voice)), { maxLength: 2 }))
    .map(([first, more]) => [first, ...more].join(' '));
  return fc.oneof({ weight: 6, arbitrary: long }, { weight: 1, arbitrary: end(SHORT, voice) });
}

/** A first paragraph, whose first sentence is a whole one; with a dateline where the wires have it. */
export function opening(voice: Voice): fc.Arbitrary<string> {
  return fc
    .tuple(
      fc.option(pick(['(가람=예시통신) 나도윤 기자 = ', '[가람=예시일보] ']), { freq: 4 }),
      report(voice),
      fc.array(end(STATEMENTS, voice), { maxLength: 2 }),
    )
    .map(([dateline, first, more]) => `${dateline ?? ''}${[first, ...more].join(' ')}`);
}

/** A line between paragraphs that is no sentence. */
export const subHead: fc.Arbitrary<string> = pick(SUB_HEADS);

/** "다온천 둔치에서 나무 2천 그루를 옮기고 있다. 가람시 제공" */
export const caption: fc.Arbitrary<string> = fc
  .tuple(
    pick(PLACES),
    pick(OBJECTS),
    pick(['살펴보는 주민들', '옮기고 있다', '둘러보는 시민들']),
    pick(['. 가람시 제공', '. /나도윤 기자', '', ' (사진=예시일보)']),
  )
  .map(([place, object, seen, credit]) => `${place} ${object} ${seen}${credit}`);

export const headline: fc.Arbitrary<string> = pick(HEADLINES);
