import { LONGEST_LABEL, readLabel } from './label.ts';

const AD_LABEL =
  /^(?:광고(?:영역|배너|입니다|정보|콘텐츠|컨텐츠|i|\(ad)?|ad\(광고|구글광고|프리미엄광고|팝업레이어알림|여백|(?:배너)?광고문의[\d:.~-]+|(?:[가-힣]{0,4}(?:본문|상단|중간|하단|측면|우측|좌측|사이드))?배너|쇼핑(?:박스|하우)|(?:pr|ad)?스폰서(?:드|링크|콘텐츠|컨텐츠)?(?:신청(?:하기)?)?|with파트너|파트너(?:스|콘텐츠|소식|링크)|제휴(?:소식|콘텐츠|컨텐츠)|브랜디드(?:콘텐츠|컨텐츠)|비즈사이트|파워(?:콘텐츠|컨텐츠)|후원콘텐츠|유료(?:광고|게재|협력콘텐츠)|광고주제공(?:[콘컨]텐츠)?|고광|반응형|\d{2,3}x\d{2,3}|(?:taboola)?후원링크|파워링크(?:광고)?(?:신청(?:하기)?)?|협찬|애드(?:버토리얼)?|adchoices|ad(?:i|s|v|vert|vertis(?:ements?|ing)|vertorials?)?|(?:ad·)?pr|sponsored(?:links|contents?|posts?|협찬|광고)?|paid(?:content)?|partnercontents?|promot(?:ed(?:links)?|ion)|reportthisad)$/;

/** Whether a text, taken alone, only says that something is an advertisement ("광고", "[AD]", "선거 광고"). */
export function isAdLabel(text: string): boolean {
  if (text.length >= 40) return false;
  const { tight } = readLabel(text);
  // The sign alone, which no word stands beside.
  if (tight === '' && text.trim() === 'ⓘ') return true;
  return AD_LABEL.test(tight) || AD_NOTICE.test(tight) || KIND_OF_AD.test(tight);
}

/** Whether such a label may as well be a sub-head of an article about advertising ("온라인 광고"). */
export function isKindOfAd(text: string): boolean {
  return KIND_OF_AD.test(readLabel(text).tight);
}

// "배너 광고", "선거 광고", and not what news is about ("허위 광고").
const KIND_OF_AD =
  /^(?!무단|허위|과장|불법|거짓|가짜|위법)[가-힣]{2,3}광고$|^[가-힣·]{0,8}줄광고$|^[가-힣\d]{0,6}프로모션$/;
// "by Dable", "Sponsored by 가온클릭"; "광고 후 기사가 이어집니다"; "AD 00:15", "AD · 15초"; "12초 후 건너뛰기", "광고 · 5초 뒤 건너뛰기".
const AD_NOTICE =
  /^(?:ad|광고)·?\d{1,2}(?::\d\d|초)$|^(?:(?:ad|광고)·?)?\d{1,2}(?:초|:\d\d)[후뒤]에?(?:자동)?(?:광고를)?(?:종료|건너뛰기|(?:건너뛸|닫을)수있(?:습니다|어요))$|by(?:taboola|dable|popin)$|^(?:sponsored|ads?|광고)by[가-힣\w]{2,10}$|^(?:teads)?광고.?스크롤.{0,6}계속|^(?:기사는)?광고(?:후|뒤|아래)(?!.*(?:영상|방송)).*(?:이어|계속)/;

// "[AD] 무릎이 시릴 때", "광고 · 가온생명", "제휴 콘텐츠 AD", "가온홍삼 · 프로모션"
const WITH_LABEL =
  /^\s*(?:[[(<](?:AD|PR|광고|협찬|Branded|Sponsored|[가-힣]{0,4}스탁론)[\])>]|(?:AD|광고|Sponsored)\s*[·|ㆍ:]\s)|(?:콘텐츠|컨텐츠|정보) ?(?:AD|광고)\s*$|^\s*(?:[가-힣]{2,8}|[A-Z][A-Za-z ]{2,18}) AD\s*$|^\s*AD [가-힣]{2,8}\s*$|[·|ㆍ] ?(?:AD|프로모션|Sponsored)\s*$/;

/** Whether a text bears such a label beside its own words. */
export function hasAdLabel(text: string): boolean {
  return text.length < 60 && WITH_LABEL.test(text);
}

const DISCLOSURE =
  /쿠팡 ?파트너스 ?활동|파트너스 ?활동.{0,20}수수료|수수료를 제공받|구매 ?시.{0,20}수수료[가를] ?(?:지급|제공|받)|(?:제휴|시면).{0,100}수수료를 받(?!는)|링크(?:로|를 (?:거쳐|통해)) ?(?:구매하|구입하|주문하)?(?:사|시|사시)면.{0,40}수수료|커넥트 ?활동.{0,40}수수료|(?:구매|구입|주문)하시면.{0,60}(?:판매액|수수료|수익)|유료 ?광고를? 포함|이 기사는 광고를 포함|광고 ?심의필/;

/** Whether a text owns up to being paid for what it links to, as the law wants; in the plain style it is news of others. */
export function isDisclosure(text: string): boolean {
  return text.length <= LONGEST_LABEL && DISCLOSURE.test(text) && !/[^니 ]다[^\w가-힣]*$/.test(text);
}

const AD_CLOSE =
  /^(?:(?:[가-힣]{0,3}광고(?:창|배너|영역)?|[가-힣]{0,2}배너)(?:닫기|접기|삭제|건너뛰기|숨기기|끄기)|닫기광고|close(?:the)?ads?|adclose|skipad|(?:ad|광고)(?=[x×✕✖]))(?:버튼)?[x×✕✖]?$/;

/** Whether a text names the control that closes an advertisement ("광고닫기"). */
export function isAdClose(text: string): boolean {
  return text.length < 40 && AD_CLOSE.test(readLabel(text).tight);
}

const AD_NAME =
  /^\s*[[(]?(?:광고|AD|협찬 ?광고|sponsored|promotion)(?:[\])]|[\s:·|-]+(?!문의|안내|없|보기|정보|닫기|설정|제거|차단|제휴|신청|상품|영역|단가|게재|요금|접수|상담|심의|영업|의뢰|약관|윤리)|$)/i;

/** Whether the name of an element, for those who cannot see it, says that it is an advertisement ("광고 온담가구 소파"). */
export function isAdName(name: string): boolean {
  return name.length <= 80 && AD_NAME.test(name);
}

/**
 * Whether such a name may as well be a headline, or what a picture shows ("광고 규제 풀린다", "광고·마케팅 업계 웃는다").
 * @param isLink else only a space may part the word from the rest: what leads nowhere has no headline
 */
export function mayBeHeadline(name: string, isLink: boolean): boolean {
  return (isLink ? /^\s*(?:광고|AD)[\s:·|-]+\S/i : /^\s*(?:광고|AD) +[^\s:·|-]/i).test(name);
}

const DEAL = /무료|선착순|특가|반값|할인|체험단|급등주|당첨 ?확인|경품|\d만? ?원/;
/** So a city or a helpline may call what it offers ("자살예방 상담전화"): only two of them together want to sell. */
const OFFERS = /당일|마감|한도|상담|이벤트|예약/g;

/** Whether a text offers a deal, as ads do that bear no label; so may many a headline. */
export function offersDeal(text: string): boolean {
  return DEAL.test(text) || new Set(text.match(OFFERS)).size > 1;
}

const SALES =
  /무료|선착순|특가|반값|할인|이벤트|체험단|\d만? ?원|분양|견본주택|모델하우스|사은품|선물|증정|무이자|계약금|혜택|문의|☎|1[568]\d\d-\d{4}/g;

/** Whether a text wants to sell something: in several ways, as what nobody pays for does not. */
export function isSalesTalk(text: string): boolean {
  // Several prices are one way.
  const ways = text.match(SALES)?.map((way) => way.replace(/^\d만? ?/, ''));
  return new Set(ways).size >= 3;
}

/** Whether a text names the price of something. */
export function namesPrice(text: string): boolean {
  return /\d,?\d{2}0원|\$\d+\.\d\d|\d% ?\d{1,3},\d{2}0$/.test(text.trim());
}

const AD_DESK =
  /^\s*(?:온라인|지면|인터넷|배너|전광판)? ?광고(?:·제휴|\/제휴)? ?(?:안내|문의|신청|상품|센터|소개|접수|단가|국)/;

/** Whether a link names the desk that sells ads. */
export function namesAdDesk(text: string): boolean {
  return AD_DESK.test(text);
}

const PAID_NOTE = /(?:제휴|협찬|스폰서)(?! ?(?:문의|안내|제안|신청|상담|사$))|유료 ?(?:콘텐츠|서비스)/;

/** Whether a few words beside a link tell that somebody pays for it ("해오름×두드림 제휴", "본 코너는 가온투자 협찬"). */
export function isPaidNote(text: string): boolean {
  return text.length <= 30 && PAID_NOTE.test(text);
}

/** A word of every text that the functions above know, without spaces and in small letters, as the source of a regular expression. */
export const TELLING_ADS =
  '광고|비즈사이트|브랜디드|파워콘텐츠|파워컨텐츠|고광|반응형|\\dx\\d|유료|제휴|후원콘텐츠|partner|수수료|판매액|팝업레이어|여백|배너|스폰서|링크|협찬|프로모|애드|파트너|sponsor|branded|paid|promo|pr|dable|ad|쇼핑|스탁론|종료|건너|닫을|ⓘ';
