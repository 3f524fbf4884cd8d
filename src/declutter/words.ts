const adLabel = /^(?:광고|배너 ?광고|ad|advertisements?|sponsored|스폰서(?: ?링크)?|paid content)$/i;
const closeLabel =
  /^(?:(?:상단|하단|배너|전면)? ?광고 ?(?:창)? ?(?:닫기|삭제|건너뛰기|숨기기)|배너 ?닫기|close ad|ad ?close)(?: ?버튼)?(?: ?[x×✕✖])?$/i;
const plainClose =
  /^(?:닫기|창 ?닫기|닫기 ?버튼|close|[x×✕✖]|오늘 ?하루 ?(?:보지 ?않기|열지 ?않기|안 ?보기))$/i;

const plea =
  /뉴스레터|구독 ?신청|앱(?:으로|에서) ?(?:보기|열기|보세요|읽기|편하게)|앱 ?(?:다운|설치)|알림 ?(?:받기|신청|허용)/;

const boxWords = new RegExp(
  [
    '(?:가장 ?)?많이 ?(?:본|보는|읽은|읽는|찾은|찾는|공유 ?[된한]|클릭한)',
    '댓글 ?많은',
    '인기 ?(?:뉴스|기사|콘텐츠|컨텐츠|글|영상|동영상|포토|이슈|검색어|정보|급상승)',
    '오늘의 ?(?:인기|추천|핫|숏뉴스)',
    '랭킹(?: ?(?:뉴스|기사))?$',
    '실시간 ?(?:뉴스|기사|인기|랭킹|급상승|이슈|주요|핫|뜨거운|검색어)',
    '(?:주요|톱) ?(?:뉴스|기사)',
    '이 ?시각',
    '(?:핫|hot) ?(?:이슈|뉴스|클릭|토픽|포토|issue|news|click)',
    '(?:ai|맞춤|오늘의) ?추천',
    '추천 ?(?:뉴스|기사|콘텐츠|컨텐츠|영상|포토|정보|상품)',
    '(?:당신|회원님|독자님)[이을] ?(?:좋아할|위한|함께|관심|놓친)',
    '관심 ?(?:있을|가질)',
    "(?:에디터'?스?|editor'?s?) ?(?:픽|추천|pick|choice)",
    '(?:지금|요즘|오늘) ?(?:뜨는|핫한|뜨거운)',
    '뜨는 ?(?:뉴스|기사|이슈)',
    '(?:톱|top|베스트|best) ?\\d{1,2}$',
    '함께 ?(?:보면|볼 ?만한|읽으면|읽을 ?만한|본) ?(?:좋은|기사|뉴스|콘텐츠|영상)',
    '놓[칠치친](?:면| 수)',
    '꼭 ?봐야 ?할',
    '급상승',
    '맞춤 ?(?:뉴스|기사|콘텐츠)',
    '인기기사',
    'most (?:read|viewed|popular)',
    'trending',
    'recommended',
    'you may (?:also )?like',
  ]
    // The name of a section or of the outlet may stand before, a noun or a page count after.
    .map((words) => `^(?:.{1,12} )?${words}`)
    .join('|'),
  'i',
);

// What every one of these words contains: most texts of a page are put aside by it at once.
const trigger =
  /광고|배너|스폰서|뉴스레터|구독|앱|알림|ad|sponsor|많|인기|오늘|랭킹|실시간|뉴스|시각|이슈|핫|hot|추천|당신|회원님|독자님|관심|에디터|editor|뜨는|뜨거운|톱|top|베스트|best|함께|놓|꼭|급상승|맞춤|most|trending|recommend|like/i;

/** Whether a text may be one of those below; cheap, for the many texts that are none. */
export function mayTell(text: string): boolean {
  return text.length <= 4 * longestHeading && trigger.test(text);
}

/** Letters of the longest heading that is looked at; longer text is a headline or a sentence. */
export const longestHeading = 30;

/** Whether a text, taken alone, only says that something is an advertisement ("광고", "[AD]"). */
export function isAdLabel(text: string): boolean {
  return /광고|ad|sponsor|스폰서/i.test(text) && text.length < 40 && adLabel.test(bare(text));
}

/** Whether a text names the control that closes an advertisement ("광고닫기"). */
export function isAdClose(text: string): boolean {
  return text.length < 40 && closeLabel.test(bare(text));
}

/** Whether a text names any control that closes something; says nothing about what it closes. */
export function isClose(text: string): boolean {
  if (text.length >= 40 || !/닫기|삭제|숨기기|건너|보기|않기|close|[x×✕✖]/i.test(text)) return false;
  const words = bare(text);
  return plainClose.test(words) || closeLabel.test(words);
}

/** Whether a text asks for a subscription or for the outlet's app, as pop-ups do. */
export function isPlea(text: string): boolean {
  return text.length < 80 && plea.test(text);
}

/** Whether a heading announces a ranking or recommendation box ("경제 많이 보는 기사"). */
export function isBoxHeading(text: string): boolean {
  if (text.length > 4 * longestHeading) return false;
  const words = bare(text).replace(/\//g, '');
  return (
    words.length >= 2 && words.length <= longestHeading && !/[다요][.?!]$/.test(words) && boxWords.test(words)
  );
}

/** One space between words, without the brackets, dashes and bullets around a label. */
function bare(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(
      /^[\s[\](){}<>〈〉【】「」\-–—=·•∙●■▲▶☞ⓘ:|‘“'"]+|[\s[\](){}<>〈〉【】「」\-–—=·•∙●■▼▶ⓘ:|’”'"]+$/g,
      '',
    );
}
