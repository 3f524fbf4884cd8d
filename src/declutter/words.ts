import { longestLabel, readLabel } from '../phrases/label.ts';

const adLabel =
  /^(?:광고(?:영역|배너|입니다|정보)?|여백|(?:배너)?광고문의[\d:.~-]+|배너|쇼핑(?:박스|하우)|스폰서(?:링크|콘텐츠|컨텐츠)?(?:신청(?:하기)?)?|(?:taboola)?후원링크|파워링크|협찬|애드(?:버토리얼)?|adchoices|ad(?:i|s|v|vertis(?:ements?|ing)|vertorials?)?|pr|sponsored(?:links|contents?)?|paidcontent|promot(?:ed(?:links)?|ion))$/;

/** Whether a text, taken alone, only says that something is an advertisement ("광고", "[AD]", "선거 광고"). */
export function isAdLabel(text: string): boolean {
  if (text.length >= 40) return false;
  const { tight } = readLabel(text);
  return adLabel.test(tight) || adNotice.test(tight) || kindOfAd.test(tight);
}

/** Whether such a label may as well be a sub-head of an article about advertising ("온라인 광고"). */
export function isKindOfAd(text: string): boolean {
  return kindOfAd.test(readLabel(text).tight);
}

// "배너 광고", "선거 광고", and not what news is about ("허위 광고").
const kindOfAd =
  /^(?!무단|허위|과장|불법|거짓|가짜|위법)[가-힣]{2,3}광고$|^[가-힣·]{0,8}줄광고$|^[가-힣]{0,6}프로모션$/;
// "by Dable", "Sponsored by 가온클릭"; "광고 후 기사가 이어집니다".
const adNotice =
  /by(?:taboola|dable|popin)$|^(?:sponsored|ads?|광고)by[가-힣\w]{2,10}$|^광고(?:후|아래)(?!.*(?:영상|방송)).*(?:이어|계속)/;

// "[AD] 무릎이 시릴 때", "광고 · 가온생명", "제휴 콘텐츠 AD", "가온홍삼 · 프로모션"
const withLabel =
  /^\s*(?:[[(<](?:AD|PR|광고|협찬|Branded|Sponsored)[\])>]|(?:AD|광고|Sponsored)\s*[·|ㆍ:]\s)|(?:콘텐츠|컨텐츠|정보) ?(?:AD|광고)\s*$|^\s*[가-힣]{2,8} AD\s*$|^\s*AD [가-힣]{2,8}\s*$|[·|ㆍ] ?(?:AD|프로모션|Sponsored)\s*$/;

/** Whether a text bears such a label beside its own words. */
export function hasAdLabel(text: string): boolean {
  return text.length < 60 && withLabel.test(text);
}

const disclosure =
  /쿠팡 ?파트너스|수수료를 제공받|(?:제휴|링크).*수수료를 받|유료 ?광고를? 포함|광고 ?심의필/;

/** Whether a text owns up to being paid for what it links to, as the law wants; in the plain style it is news of others. */
export function isDisclosure(text: string): boolean {
  return text.length <= longestLabel && disclosure.test(text) && !/[^니\s]다[^\w가-힣]*$/.test(text);
}

// "김하늘 기자", "사진=가온시", "가온시 제공"
const ownLine = /(?:기자|특파원)$|사진 ?=|제공[^\w가-힣]*$/;

/** Whether a text is a line of an article that is no sentence: who wrote it, who took its picture. */
export function isOwnLine(text: string): boolean {
  return text.length < 40 && ownLine.test(text);
}

const adClose =
  /^(?:(?:[가-힣]{0,3}광고(?:창|배너|영역)?|[가-힣]{0,2}배너)(?:닫기|접기|삭제|건너뛰기|숨기기|끄기)|닫기광고|close(?:the)?ads?|adclose|skipad|(?:ad|광고)(?=[x×✕✖]))(?:버튼)?[x×✕✖]?$/;

/** Whether a text names the control that closes an advertisement ("광고닫기"). */
export function isAdClose(text: string): boolean {
  return text.length < 40 && adClose.test(readLabel(text).tight);
}

const plainClose =
  /^(?:[x×✕✖]?(?:\d+초(?:뒤|후)?)?(?:창|팝업|레이어|배너)?(?:닫기|접기)(?:버튼)?|close(?:button)?|건너뛰기|skip(?:\d+초)?|(?:기사|본문)(?:계속)?보기|계속보기|기사(?:본문)?(?:으로|로)(?:가기|이동)|(?:나중|다음)에(?:하기|할게요)?|괜찮아요)?(?:[x×✕✖]|\(?\d+초?)?$/;
const dayClose =
  /^(?:오늘|하루|일주일|7일|1일|(?:24)?시간)?(?:은|하루|동안|간)*(?:더이상)?(?:다시|이창을?|팝업을?)*(?:그만보기|(?:보이?|열|열람하|표시하|띄우|뜨)지않(?:기|음|을래요|습니다)|안보기)(?:[[(]?닫기)?[x×✕✖]?$/;

/** Whether a text names the control that closes a pop-up for a day or for good ("오늘 하루 보지 않기"). */
export function isDayClose(text: string): boolean {
  return mayClose(text) && dayClose.test(readLabel(text).tight);
}

/** Whether a text names any control that closes something; says nothing about what it closes. */
export function isClose(text: string): boolean {
  if (!mayClose(text)) return false;
  const words = readLabel(text).tight;
  return plainClose.test(words) || dayClose.test(words) || adClose.test(words);
}

const closing = /닫기|접기|삭제|숨기기|끄기|건너|보기|않|나중|다음에|괜찮|가기|이동|close|skip|[x×✕✖]/i;

/** Puts most texts aside at little cost. */
function mayClose(text: string): boolean {
  return text.length < 40 && closing.test(text);
}

const plea =
  /뉴스레터|구독 ?신청|구독하[기고세]|지금 구독하면|구독해 ?주|구독 후|받아 ?보세요|무료로 ?받|메일함|메일로 ?[보받]|보내 ?드[려립]|로그인하고|로그인\/회원가입|가입하고|경험해 ?보세요|채널(?:을)? ?추가|친구 ?추가|알림 ?(?:받기|신청|허용|을)|정기 ?(?:구독|후원)|후원(?:하기|해|회원|으로)|회원이 되어|응원(?:해|하세요)|원고료로 응원|(?:유튜브|텔레그램).{0,20}(?:구독|추가)|첫 달|무료 ?체험 ?(?:신청|시작|하기)|선호 ?(?:매체|언론사|출처|소스)(?:로|에)? ?(?:추가|등록|설정|지정)|광고 ?차단.{0,12}(?:해제|중지|[꺼끄])/;
const appPlea =
  /앱(?:으로|에서) |앱을? ?(?:다운|설치|열기)|app(?:에서|으로)|(?:구글|google) ?플레이|앱 ?스토어/i;

/** Whether a text asks for a subscription or for the outlet's app, as pop-ups do. */
export function isPlea(text: string): boolean {
  return text.length < 80 && (plea.test(text) || isAppPlea(text));
}

/** Whether a text wants its reader to go on in an app. */
export function isAppPlea(text: string): boolean {
  return text.length < 80 && appPlea.test(text);
}

/** Part of everything that the functions above know, as the source of a regular expression for letters of any case. */
export const tellingWords = `${[plea, appPlea, disclosure, closing]
  .map(({ source }) => source)
  .join('|')
  .replace(
    '|[x×✕✖]',
    '',
  )}|광고|광 고|여백|배너|스폰서|링크|협찬|프로모|애드|sponsor|branded|paid|promo|pr|dable|ad|a d`;
