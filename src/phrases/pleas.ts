import { readLabel } from './label.ts';

// All but the last are asked of texts without their spaces.

/** What an outlet offers its reader between the paragraphs: its letter, a subscription, a channel, to give, not to block its ads. */
const OFFER =
  /뉴스레터|정기(?:구독|후원)|후원계좌|구독(?:·후원)?신청|구독해(?:주|보세요)|구독하(?:세요|십시오)|레터를(?:무료로)?받아보세요|무료로?구독|무료로받아보세요|가입만하면|구독하고.{0,20}세요|지금구독하면|(?:채널|친구)[을를]?추가|후원하기|후원회원|힘을보태주|[이가]되어주(?:세요|십시오)|조합원가입|구독료내기|원고료로응원|응원하고싶|응원해주세요|(?:신문|일보|잡지)구독하기|\d(?:일|주|개월|달)무료체험|무료체험(?:신청|시작|하기)|첫달(?:은)?무료|신문\d(?:주|개월|달)무료|편지(?:받기|[를을]?받아보세요)|알림구독|newsletter|signupfor|becomea(?:friend|member|supporter)of|turnonnotifications|(?:신문|언론|저널리즘)[을를](?:함께)?지켜주|월[\d,]{3,7}원으로(?:함께|시작|응원)|로그인하고요약전체|요약더보려면로그인/;
const UNBLOCK =
  /광고차단.{0,20}(?:해제|중지|감지|켜[져고]|[꺼끄]|(?:사용|이용)하고계|쓰고계|사용중이)|차단예외/;
const CHANNEL_OFFER =
  /(?:유튜브|카카오톡?|카톡|알림톡|텔레그램|네이버)(?:.{0,20}(?:구독|친구|추가)|에서도?만나)|구독과(?:좋아요|알림)/;
const PREFERENCE = /선호(?:하는)?(?:매체|언론사|출처|소스)[로에]?(?:추가|등록|설정|지정)/;
/** What pop-ups ask besides. */
const ASKED =
  /구독하[기고세]|구독후|받아보세요|무료로받|메일함|메일로[보받]|보내드[려립]|(?:넣어|부쳐)드립|로그인하고|로그인\/회원가입|가입하고|경험해보세요|알림(?:받기|신청|허용|을)|후원(?:해|(?:만)?으로)|회원이되어|응원(?:해|하세요)|지금가입|첫(?:달|구독)|알림을보내려고|권한을요청|설문(?:조사)?에?참여|참여하고.{0,10}받기|요약.{0,6}(?:더|전체)보.{0,4}로그인|로그인하고요약|supportour(?:journalism|reporting|work)|subscribe(?:now|today)/;
const APP_PLEA =
  /앱(?:으로|에서)(?: |$)|앱을? ?(?:다운|설치|열기|깔[고면아])|앱이 ?(?:새로|달라|나왔)|지금 ?설치하면|app(?:에서|으로)|(?:구글|google) ?플레이|앱 ?스토어|\bget the .{2,30} app\b/i;

/** Finds the fields in which the address for a letter is filled in, or the number for a message. */
export const LETTER_FIELDS =
  'input[type="email"], input[name="email" i], input[placeholder*="이메일"], input[placeholder^="010"]';

const TIPS = /(?:여러분|독자|시청자|시민)(?:의|들의)?(?:소중한)?제보(?:[를을]?(?:기다|받)|로함께)/;

/** A word of every plea that is known here, without spaces and in small letters, as the source of a regular expression. */
export const TELLING_PLEAS =
  '제보|권한|설문|참여|요약|뉴스레터|구독|지켜|함께|후원|친구|추가|보태|되어|가입|응원|체험|선호|받아|만나|무료|메일|보내|편지|드립|알림톡|로그인|경험|알림|첫달|차단|앱|설치|app|플레이|newsletter|signup|subscribe|support|becomea|notifications';

/** Whether a text offers the outlet's letter or a subscription, or asks for money. */
export function isOffer(text: string): boolean {
  return OFFER.test(readLabel(text).tight) || asksToUnblock(text);
}

/** Whether a text asks its readers to tell what they know. */
export function asksForTips(text: string): boolean {
  return TIPS.test(readLabel(text).tight);
}

/** Whether a text asks not to block its ads. */
export function asksToUnblock(text: string): boolean {
  return UNBLOCK.test(readLabel(text).tight);
}

/** Whether a text offers a channel of somebody: an article may be about channels. */
export function isChannelOffer(text: string): boolean {
  return CHANNEL_OFFER.test(readLabel(text).tight);
}

/** Whether a text asks to be shown first in what a search finds. */
export function isPreference(text: string): boolean {
  return PREFERENCE.test(readLabel(text).tight);
}

/** Whether a text asks for a subscription or for the outlet's app, as pop-ups do. */
export function isPlea(text: string): boolean {
  if (text.length >= 80) return false;
  const { tight } = readLabel(text);
  return (
    [OFFER, UNBLOCK, CHANNEL_OFFER, PREFERENCE, ASKED, TIPS].some((plea) => plea.test(tight)) ||
    isAppPlea(text)
  );
}

/** Whether a text wants its reader to go on in an app. */
export function isAppPlea(text: string): boolean {
  return text.length < 80 && APP_PLEA.test(text);
}

const ACCOUNT = /(?:계좌|은행|농협|뱅크|우체국).{0,30}?\d[\d*-]{8}/s;

/** Whether a text names an account to which money can be sent. */
export function namesAccount(text: string): boolean {
  return ACCOUNT.test(text);
}
