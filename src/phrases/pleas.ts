/** What an outlet offers its reader between the paragraphs: its letter, a subscription, a channel, to give. */
export const OFFER =
  /뉴스레터|정기 ?(?:구독|후원)|후원 ?계좌|구독(?:·후원)? ?신청|구독해 ?주|무료로? ?구독|무료로 받아 ?보세요|구독하고 .{0,24}세요|지금 구독하면|(?:채널|친구)(?:을|를)? ?추가|후원하기|후원회원|힘을 보태 ?주|(?:회원|벗|친구|독자)[이가] 되어 ?주|조합원 ?가입|구독료 ?내기|원고료로 응원|응원하고 싶|응원해 ?주세요|(?:신문|일보|잡지) ?구독하기|무료 ?체험 ?(?:신청|시작|하기)/;
/** The same, where it leads to a channel: an article may be about channels. */
export const CHANNEL_OFFER = /(?:유튜브|카카오톡?|카톡|텔레그램|네이버).{0,20}(?:구독|친구|추가)/;
/** To be shown first in what a search finds. */
export const PREFERENCE = /선호 ?(?:하는 ?)?(?:매체|언론사|출처|소스)(?:로|에)? ?(?:추가|등록|설정|지정)/;

/** Finds the fields in which the address for a letter is filled in, or the number for a message. */
export const LETTER_FIELDS =
  'input[type="email"], input[name="email" i], input[placeholder*="이메일"], input[placeholder^="010"]';

/** What pop-ups ask besides. */
const ASKED =
  /구독하[기고세]|구독 후|받아 ?보세요|무료로 ?받|메일함|메일로 ?[보받]|보내 ?드[려립]|로그인하고|로그인\/회원가입|가입하고|경험해 ?보세요|알림 ?(?:받기|신청|허용|을)|후원(?:해|으로)|회원이 되어|응원(?:해|하세요)|첫 달|광고 ?차단.{0,12}(?:해제|중지|[꺼끄])/;
const APP_PLEA =
  /앱(?:으로|에서) |앱을? ?(?:다운|설치|열기)|app(?:에서|으로)|(?:구글|google) ?플레이|앱 ?스토어/i;

/** Part of every plea that is known here, as the source of a regular expression for letters of any case. */
export const TELLING_PLEAS = [OFFER, CHANNEL_OFFER, PREFERENCE, ASKED, APP_PLEA]
  .map(({ source }) => source)
  .join('|');
const PLEA = new RegExp([OFFER, CHANNEL_OFFER, PREFERENCE, ASKED].map(({ source }) => source).join('|'));

/** Whether a text asks for a subscription or for the outlet's app, as pop-ups do. */
export function isPlea(text: string): boolean {
  return text.length < 80 && (PLEA.test(text) || isAppPlea(text));
}

/** Whether a text wants its reader to go on in an app. */
export function isAppPlea(text: string): boolean {
  return text.length < 80 && APP_PLEA.test(text);
}
