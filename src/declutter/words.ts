/** Letters of the longest text that is looked at, with the white space that source code has in it. */
export const longestTelling = 120;

/** Letters of the longest heading that is looked at; longer text is a headline or a sentence. */
export const longestHeading = 40;

/** Part of everything that the functions below know, as the source of a regular expression for letters of any case: most texts are put aside by it. */
export const telling =
  '광고|광 고|a d|배너|스폰서|파워링크|협찬|텐츠|프로모|심의|수수료|파트너스|레터|메일|구독|알림|채널|친구|로그인|가입|경험|앱|보내|받|않|안 보기|그만|계속|많|읽는|이런|인기|오늘|랭킹|시각|시간|이슈|핫|추천|당신|회원님|독자|관심|에디터|뜨|주요|톱|베스트|함께|놓|꼭|급상승|맞춤|화제|조회|만한|픽|댓글|클릭|트렌드' +
  '|ad|app|sponsor|paid|promo|hot|editor|top|best|most|trending|recommend|pick|choice|popular|like';
const tellingWord = new RegExp(telling, 'i');

/** Whether a text may be one of those below; cheap, for the many texts that are none. */
export function mayTell(text: string): boolean {
  return text.length <= longestTelling && tellingWord.test(text);
}

const adLabels = new Set([
  ...'광고 배너 스폰서 스폰서링크 파워링크 협찬 광고영역 광고배너 광고입니다 광고정보'.split(' '),
  ...'ad ads adv advertisement advertisements advertising sponsored sponsoredlinks sponsoredcontent sponsoredcontents paidcontent promoted promotion'.split(
    ' ',
  ),
]);

/** Whether a text, taken alone, only says that something is an advertisement ("광고", "[AD]", "선거 광고"). */
export function isAdLabel(text: string): boolean {
  if (text.length >= 40) return false;
  const { tight } = readLabel(text);
  return adLabels.has(tight) || kindOfAd.test(tight);
}

// "배너 광고", "선거 광고", and not what news is about ("허위 광고").
const kindOfAd = /^(?!무단|허위|과장|불법|거짓|가짜|위법)[가-힣]{2,3}광고$|프로모션$/;

// "[AD] 무릎이 시릴 때", "광고 · 가온생명", "제휴 콘텐츠 AD"
const withLabel =
  /^\s*(?:[[(<](?:AD|PR|광고|협찬)[\])>]|(?:AD|광고|Sponsored)\s*[·|ㆍ:]\s)|(?:콘텐츠|컨텐츠|정보) ?(?:AD|광고)\s*$/;

/** Whether a text bears such a label beside its own words. */
export function hasAdLabel(text: string): boolean {
  return text.length < 60 && withLabel.test(text);
}

/** Whether a text owns up to being paid for what it links to, as the law wants. */
export function isDisclosure(text: string): boolean {
  return (
    text.length <= longestTelling &&
    /쿠팡 ?파트너스|수수료를 (?:제공)?받|유료 ?광고를? 포함|광고 ?심의필/.test(text)
  );
}

const adClose =
  /^(?:[가-힣]{0,3}광고(?:창|배너|영역)?(?:닫기|삭제|건너뛰기|숨기기|끄기|접기)|배너(?:닫기|끄기|접기)|닫기광고|close(?:the)?ads?|adclose|skipad|ad(?=[x×✕✖])|광고(?=[x×✕✖]))(?:버튼)?[x×✕✖]?$/;

/** Whether a text names the control that closes an advertisement ("광고닫기"). */
export function isAdClose(text: string): boolean {
  return text.length < 40 && adClose.test(readLabel(text).tight);
}

const plainClose =
  /^(?:[x×✕✖]?(?:\d+초(?:뒤|후)?)?(?:창|팝업|레이어|배너)?(?:닫기|접기)(?:버튼)?|close(?:button)?|건너뛰기|skip|(?:기사|본문)(?:계속)?보기|계속보기|(?:나중|다음)에(?:하기|할게요)?|괜찮아요)?[x×✕✖]?$/;
const dayClose =
  /^(?:오늘|하루|일주일|7일|1일|24시간)?(?:은|하루|동안|간)*(?:더이상)?(?:다시|이창을?|팝업을?)*(?:그만보기|(?:보이?|열|열람하|표시하)지않(?:기|음|을래요|습니다)|안보기)(?:닫기)?[x×✕✖]?$/;

/** Whether a text names the control that closes a pop-up for a day or for good ("오늘 하루 보지 않기"). */
export function isDayClose(text: string): boolean {
  return text.length < 40 && /보기|않|[기음]\W*$/.test(text) && dayClose.test(readLabel(text).tight);
}

/** Whether a text names any control that closes something; says nothing about what it closes. */
export function isClose(text: string): boolean {
  if (
    text.length >= 40 ||
    !/닫기|접기|삭제|숨기기|끄기|건너|보기|않|[기음]\W*$|나중|다음|괜찮|close|skip|[x×✕✖]/i.test(text)
  )
    return false;
  const words = readLabel(text).tight;
  return plainClose.test(words) || dayClose.test(words) || adClose.test(words);
}

const plea =
  /뉴스레터|구독 ?신청|구독하[기고세]|구독 후|받아 ?보세요|무료로 ?받|메일함|메일로 ?[보받]|보내 ?드[려립]|로그인하고|로그인\/회원가입|가입하고|경험해 ?보세요|채널 ?추가|친구 ?추가|알림 ?(?:받기|신청|허용|을)/;
const appPlea =
  /앱(?:으로|에서) |앱 ?(?:다운|설치|열기)|app(?:에서|으로)|(?:구글|google) ?플레이|앱 ?스토어/i;

/** Whether a text asks for a subscription or for the outlet's app, as pop-ups do. */
export function isPlea(text: string): boolean {
  return text.length < 80 && (plea.test(text) || isAppPlea(text));
}

/** Whether a text wants its reader to go on in an app. */
export function isAppPlea(text: string): boolean {
  return text.length < 80 && appPlea.test(text);
}

// How the heading of a ranking or recommendation box begins, after the name of a section or of the outlet; without its
// spaces. What follows does not matter, unless the phrase is in `whole`.
const boxPhrases = (
  '클릭! 핫픽 지금이뉴스 함께찾은 주간클릭 이슈트렌드 함께추천 추천하는기사 실시간hot 많이본 많이보는 많이보고 많이읽은 많이읽는 많이찾은 많이찾는 많이공유 많이클릭 많이검색 댓글많은 댓글이많은 공감많은 조회많은 최다조회 최다댓글 ' +
  '인기뉴스 인기기사 인기콘텐츠 인기컨텐츠 인기글 인기영상 인기동영상 인기포토 인기이슈 인기검색어 인기정보 인기급상승 인기순위 인기칼럼 인기랭킹 ' +
  '오늘의추천 오늘의숏뉴스 오늘의픽 오늘의pick 오늘의이슈 ' +
  '랭킹뉴스 랭킹기사 실시간뉴스 실시간기사 실시간인기 실시간급상승 실시간이슈 실시간뜨거운 실시간주요 실시간검색어 ' +
  '주요뉴스 주요기사 톱뉴스 톱기사 이시각 이시간뉴스 핫이슈 핫뉴스 핫클릭 핫토픽 핫포토 핫키워드 핫기사 hotissue hotnews hotclick hottopic hotphoto hot클릭 hot이슈 hot뉴스 ' +
  'ai추천 추천뉴스 추천기사 추천콘텐츠 추천컨텐츠 추천영상 추천포토 추천정보 추천상품 추천칼럼 추천동영상 추천읽을거리 뉴스추천 기사추천 ' +
  '당신이 당신을위 당신에게 당신만을 회원님이 회원님을 독자님이 독자님을 독자가선택한 독자추천 ' +
  '좋아할만한 관심있을 관심을가질 관심가질 에디터픽 에디터s 에디터스 에디터추천 에디터pick 에디터의 editorpick editors editor추천 ' +
  '지금뜨는 지금핫한 지금뜨거운 지금인기 지금주목 사람들이읽는 지금읽는 이런글도 이런기사도 이런기사는 이런뉴스는 이런뉴스도 이런기사어때 이런글은 실시간트렌드 실시간키워드 요즘뜨는 요즘핫한 오늘뜨는 뜨는뉴스 뜨는기사 뜨는이슈 뜨는영상 가장뜨거운 ' +
  '함께보면 함께볼만한 함께읽으면 함께읽을 함께본 함께보는 같이볼만한 놓치면 놓칠수 놓치지말아야 놓친기사 놓친뉴스 꼭봐야할 꼭읽어야할 꼭봐야하는 급상승 맞춤뉴스 맞춤기사 맞춤콘텐츠 맞춤형 ' +
  '화제의뉴스 화제의기사 화제뉴스 화제기사 화제의영상 베스트기사 베스트뉴스 베스트클릭 best기사 best뉴스 best클릭 bestclick bestnews 이슈픽 뉴스픽 뉴스pick 이슈pick 볼만한기사 볼만한뉴스 볼만한콘텐츠 볼만한영상 읽을만한기사 ' +
  'most trending recommended youmay pickfor picksfor'
).split(' ');

const whole = /(?:톱|top|베스트|best|랭킹|순위)\d{1,3}(?:위)?$|랭킹$|(?:일간|주간|월간)(?:베스트|인기|best)$/;

// Also what buttons and sorting tabs are called.
const weakHeadings = new Set(
  '인기 추천 실시간 핫 픽 클릭 베스트 화제 hot best pick choice popular'.split(' '),
);

/** Whether a text is one of the single words that announce such a box only where they stand as its heading. */
export function isWeakBoxHeading(text: string): boolean {
  if (text.length >= longestHeading) return false;
  // Maybe with a name beside it ("가온일보 픽", "추천! 새빛플러스").
  const words = readLabel(text)
    .words.toLowerCase()
    .split(/[\s!?:|]+/);
  return words.length <= 4 && [words[0], words.at(-1)].some((word) => weakHeadings.has(word ?? ''));
}

/** Whether a heading announces a ranking or recommendation box ("경제 많이 보는 기사"). */
export function isBoxHeading(text: string): boolean {
  if (text.length > longestTelling) return false;
  const label = readLabel(text);
  // "인/기/기/사", "에디터's"
  const isPlain = !/[/,'’‘]/.test(label.words);
  const words = isPlain ? label.words : label.words.replace(/[/,'’‘]/g, '');
  if (words.length < 2 || words.length > longestHeading || isSentence(words)) return false;
  const tight = isPlain ? label.tight : tighten(words);
  return whole.test(tight) || beginsBox(words, tight);
}

/** The phrases by their first two letters: a heading is looked up, not compared with each. */
const phrasesByStart = new Map<string, string[]>();
for (const phrase of boxPhrases) {
  const start = phrase.slice(0, 2);
  phrasesByStart.set(start, [...(phrasesByStart.get(start) ?? []), phrase]);
}

/** @param tight the same words without their spaces */
function beginsBox(words: string, tight: string): boolean {
  for (let at = 0; at <= longestName; at += 1) {
    const phrase = phrasesByStart.get(tight.slice(at, at + 2))?.find((one) => tight.startsWith(one, at));
    if (!phrase || !(at === 0 || beginsWord(words, at))) continue;
    if (!particles.includes(tight[at + phrase.length] ?? '-')) return true;
  }
  return false;
}

/** What makes the words a part of a sentence ("주요기사로 선정한", "주요 뉴스를 메인에서"). */
const particles = '를을로은는의에';

function isSentence(words: string): boolean {
  return /[다요][.?!]$/.test(words) || (words.length > 20 && words.endsWith('다'));
}

/** Letters of the name of a section or an outlet that may stand before the words. */
const longestName = 16;

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

const edges = ' \n\t\r\f\u00a0\u200b[](){}<>〈〉《》【】「」『』-–—=·•∙ㆍ●■▲▶▷▼◆◇★☆☞ⓘ:|‘“\'"’”*#!+>~,.';

type Label = {
  words: string /** Without spaces and in small letters: spacing is a matter of taste in Korean. */;
  tight: string;
};

let lastText = '';
let lastLabel: Label = { words: '', tight: '' };

/**
 * Reads a text as a label: one space between words, without the brackets, dashes and bullets around it. Remembers the
 * last, since a text is asked about several things in a row.
 */
function readLabel(text: string): Label {
  if (text === lastText) return lastLabel;
  let from = 0;
  let to = text.length;
  while (from < to && edges.includes(text[from] ?? '')) from += 1;
  while (to > from && edges.includes(text[to - 1] ?? '')) to -= 1;
  const words = text.slice(from, to).replace(/\s+/g, ' ');
  lastText = text;
  lastLabel = { words, tight: tighten(words) };
  return lastLabel;
}

function tighten(words: string): string {
  return words.replace(/ /g, '').toLowerCase();
}
