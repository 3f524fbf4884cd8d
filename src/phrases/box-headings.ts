import { LONGEST_LABEL, readLabel, tighten } from './label.ts';

/** Letters of the longest heading that is looked at; longer text is a headline or a sentence. */
const LONGEST_HEADING = 40;

const THINGS =
  '뉴스 기사 글 콘텐츠 컨텐츠 영상 동영상 숏폼 포토 이슈 정보 상품 칼럼 검색어 키워드 토픽 클릭 이야기 기획 화보 news issue click topic photo';

// How the heading of a ranking or recommendation box begins, after the name of a section or of the outlet; without its
// spaces. Each word before the bar goes with each behind it. What follows does not matter, unless the phrase is in `WHOLE`.
const FAMILIES = [
  `인기 추천 실시간 핫 hot 주요 톱 top 베스트 best 화제 화제의 맞춤 놓친 뜨는 볼만한 읽을만한|${THINGS}`,
  '많이|튼 들은 본 보는 보고 봤 읽은 읽는 읽고 읽었 찾은 찾는 공유 클릭 검색',
  '많이들|읽 보 찾',
  '댓글 댓글이 공감 조회|많은',
  '조회|top 수top 급상승 수높은 상위',
  '댓글 열독률|높은 활발한',
  '최다|조회 댓글',
  '인기|급상승 순위 랭킹',
  '랭킹|뉴스 기사',
  '추천|읽을거리 하는기사 하는뉴스 하는이슈 하는글 하는레터 하는콘텐츠',
  '독자 함께 에디터 editor|추천',
  '실시간|hot 인기 급상승 뜨거운 주요 트렌드',
  '이슈 에디터 editor 핫 오늘의 데스크|픽 pick 초이스 choice',
  '이슈|now',
  '주목! 주목|이기사 이뉴스',
  '오늘의|추천 인기 숏 이슈 토픽 핫',
  '금주의 이주의|화제 인기 베스트',
  '포토|&tv 차트 하이라이트 랭킹 순위',
  'more|stories news from',
  'top5 top10 popular|stories news',
  '지금 요즘 오늘|뜨는 핫한 뜨거운 인기 주목',
  '지금|읽는 몰리는 이순간 이뉴스 뉴스룸',
  '눈에|띄는',
  '이글이|좋았다면',
  '당신 회원님 독자님|이 을 에게 만을',
  '독자가 편집장이 편집국이 편집자가 편집기자가 기자가 기자들이 에디터가 데스크가 ai가|고른 뽑은 아끼는 담은 꼽은 선택한 추천 권하는 밑줄친',
  '편집자의 편집장의 기자의 에디터의|선택 추천 픽',
  '이기사도 이뉴스도 이글도|추천 함께 같이 보세요 읽어',
  '꼽은 뽑은|오늘의 뉴스 기사',
  '이건 이뉴스|어때',
  '관심|있을 을가질 가질 뉴스',
  '당신만|안본 모르는',
  '이어|볼기사 볼뉴스 읽을기사',
  '눈길|끄는뉴스 끄는기사 끄는사진 끄는포토 끄는영상 끈뉴스',
  '널리|읽히는 읽힌',
  '취향|저격',
  '뉴스|토픽',
  'dont|miss',
  '결이|닮은 비슷한',
  '에디터 editor|s 스 의',
  '이런|글도 글은 기사도 기사는 기사어때 뉴스어때 뉴스는 뉴스도 뉴스레터는 아티클도 아티클은 콘텐츠도 콘텐츠는',
  '함께 같이|보면 볼만한 읽으면 읽을 읽은 읽는 읽기 본 보는 찾은',
  '놓치|면 지마 지말',
  '놓칠|수 뻔한',
  '당신이|좋아할 관심',
  '꼭|봐야 읽어야',
  '다음으로 다음에|볼 본',
  '다음|읽기 영상',
  '다른|독자 사람들이',
  '사람들이|읽는',
  '이슈|트렌드',
  '브랜드|뉴스 콘텐츠 컨텐츠',
  '구독하면|읽을 볼 보는 읽는',
  '|헤드라인 뉴스추천 기사추천 ai추천 클릭! 주간클릭 좋아할만한 가장뜨거운 이시각 이시간뉴스 급상승 이시간눈길 뉴스순위 기사순위 더보고싶 맞춤형 뉴스픽 뉴스pick most trending recommended youmay pickfor picksfor',
];

/** Who reads it. */
const READERS = '(?:독자|분|사람|투자자|회원|구독자|이용자|누리꾼|네티즌|시민|팬|이웃|직장인|주민|언니|엄마)';

/** Part of every such heading, without spaces and in small letters, as the source of a regular expression. */
export const TELLING_HEADINGS = `${[...new Set(FAMILIES.flatMap((family) => family.split('|')[0]?.split(' ') ?? []))].filter((start) => start !== '').join('|')}|만한|시선집중|직접|들이|이(?:기사|뉴스|속보|글)[을를와과]|${READERS}[이가의]|입소문|don't|클릭|픽|헤드라인|뜨거|시각|시간|급상승|순위|싶|읽을|숏폼|단독|일간|주간|월간|today|daily|week|month|youmay|most|trending|recommend|pick|choice|popular|read`;

/** How such headings begin. */
export const BOX_PHRASES: readonly string[] = FAMILIES.flatMap((family) => {
  const [starts = '', ends = ''] = family.split('|');
  return starts.split(' ').flatMap((start) => ends.split(' ').map((end) => start + end));
});

const WHOLE =
  /(?:톱|top|베스트|best|랭킹|순위)\d{1,3}(?:위)?$|랭킹$|읽을거리$|숏폼$|(?:일간|주간|월간)(?:베스트|인기|best)$|^[^[\]]{2,8}단독$|^시선집중$|^.{2,10}에서직접확인하세요$/;

/** What a table of figures is about, not a list of articles ("외국인 순매수 TOP5", "K리그1 득점 랭킹"). */
const OF_FIGURES =
  /지수|환율|종목|순매[수도]|거래량|시세|증시|코스[피닥]|득점|타율|리그|fifa|박스오피스|예매|시청률|메달/;
const OF_ARTICLES = /뉴스|기사|이야기|[콘컨]텐츠|영상|이슈|칼럼|많이|읽|news/;

function isTable(tight: string): boolean {
  return OF_FIGURES.test(tight) && !OF_ARTICLES.test(tight);
}

/** What its writer has written besides ("나도윤의 다른 글"). */
const OF_WRITER = /[가-힣]의다른(?:글|기사|칼럼|사진|책)/;

/** What they do with it: "지금 언니들이 읽는 글", "투자자들이 방금 읽은". */
const OF_READERS = new RegExp(
  `^.{0,10}${READERS}들*(?:[이가]|의(?:손끝|눈길|시선|마음)이).{0,8}(?:읽은|읽는|본|보는|찾은|찾는|머문|머무는|멈춘|저장한|공유한|고른|누른|올린|클릭한|열어본)(?:기사|뉴스|글|이야기|소식|콘텐츠|것|곳)*\\d*$|^이(?:기사를|뉴스를|글을)(?:읽은|본)(?:${READERS}|시청자)|^이(?:기사|뉴스|속보|글)(?:[을를]?.{1,4}(?:뒤|후|다음)|[와과](?:함께|같이)).{0,6}(?:읽은|읽는|본|보는|펼친|찾은|찾는|고른)(?:기사|뉴스|글)*$|^다른${READERS}들*[은는이]?이(?:것|기사|뉴스|글)도|^입소문난.{0,10}(?:뉴스|기사|글|이야기)$`,
);

// Also what buttons and sorting tabs are called.
const WEAK_HEADINGS = new Set(
  '인기 추천 실시간 핫 픽 클릭 베스트 화제 hot best pick choice popular'.split(' '),
);

// The button of a teaser, too.
const READ_ON = /^read(?:more|next)$/;

/** Whether a text is one of the single words that announce such a box only where they stand as its heading. */
export function isWeakBoxHeading(text: string): boolean {
  if (text.length >= LONGEST_HEADING) return false;
  const label = readLabel(text);
  if (READ_ON.test(label.tight)) return true;
  // Maybe with a name beside it ("가온일보 픽", "추천! 새빛플러스").
  const words = label.words.toLowerCase().split(/[\s!?:|]+/);
  // "추천 메뉴", "인기 서비스"
  if (/(?:메뉴|서비스|사이트)$/.test(words.at(-1) ?? '') || isTable(label.tight)) return false;
  return words.length <= 4 && [words[0], words.at(-1)].some((word) => WEAK_HEADINGS.has(word ?? ''));
}

/** Whether a text is the time that a ranking is of, or its order; two side by side are its tabs, and all that heads it. */
export function isRankingTab(text: string): boolean {
  return /^\s*(?:일간|주간|월간|인기|최신|today|daily|week(?:ly)?|month(?:ly)?)\s*$/i.test(text);
}

/** Whether a heading announces a ranking or recommendation box ("경제 많이 보는 기사"). */
export function isBoxHeading(text: string): boolean {
  if (text.length > LONGEST_LABEL) return false;
  const label = readLabel(text);
  // "인/기/기/사", "에디터's"
  const isPlain = !/[/,'’‘]/.test(label.words);
  const words = isPlain ? label.words : label.words.replace(/[/,'’‘]/g, '');
  if (words.length < 2 || words.length > LONGEST_HEADING || isSentence(words)) return false;
  const tight = isPlain ? label.tight : tighten(words);
  // By what comments are sorted too ("댓글 많은 순").
  if (tight.endsWith('순') || isTable(tight) || OF_WRITER.test(tight)) return false;
  return WHOLE.test(tight) || OF_READERS.test(tight) || beginsBox(words, tight);
}

/** The phrases by their first two letters: a heading is looked up, not compared with each. */
const phrasesByStart = new Map<string, string[]>();
for (const phrase of BOX_PHRASES) {
  const start = phrase.slice(0, 2);
  phrasesByStart.set(start, [...(phrasesByStart.get(start) ?? []), phrase]);
}

/** @param tight the same words without their spaces */
function beginsBox(words: string, tight: string): boolean {
  for (let at = 0; at <= LONGEST_NAME; at += 1) {
    const phrase = phrasesByStart.get(tight.slice(at, at + 2))?.find((one) => tight.startsWith(one, at));
    if (!phrase || !(at === 0 || beginsWord(words, at))) continue;
    if (!PARTICLES.includes(tight[at + phrase.length] ?? '-')) return true;
  }
  return false;
}

/** What makes the words a part of a sentence ("주요기사로 선정한", "주요 뉴스를 메인에서"). */
const PARTICLES = '를을로은는의에';

function isSentence(words: string): boolean {
  return /[다요][.!]$|다\?$/.test(words) || (words.length > 20 && words.endsWith('다'));
}

/** Letters of the name of a section or an outlet that may stand before the words. */
const LONGEST_NAME = 16;

/** Whether a word begins at a letter; spaces do not count. */
function beginsWord(words: string, at: number): boolean {
  let letters = 0;
  for (let index = 0; index < words.length; index += 1) {
    if (words[index] === ' ') continue;
    if (letters === at) return /[ '"’”·|:\])>,-]/.test(words[index - 1] ?? ' ');
    letters += 1;
  }
  return false;
}
