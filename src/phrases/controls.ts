import { isAdClose } from './ads.ts';
import { readLabel } from './label.ts';

const PLAIN_CLOSE =
  /^(?:[x×✕✖]?(?:\d+초(?:뒤|후)?)?(?:창|팝업|레이어|배너)?(?:닫기|접기)(?:버튼)?|close(?:button)?|취소|건너뛰기|skip(?:\d+초)?|(?:(?:광고)?닫고)?(?:기사|본문)(?:계속)?보기|계속보기|기사(?:본문)?(?:으로|로)(?:가기|이동)|(?:나중|다음)에(?:하기|할게요)?|괜찮아요)?(?:[x×✕✖]|\(?\d+초?)?$/;
const DAY_CLOSE =
  /^(?:오늘|하루|일주일|7일|1일|(?:24)?시간)?(?:은|하루|동안|간)*(?:더이상)?(?:다시|이창을?|팝업을?)*(?:그만보기|(?:보이?|열|열람하|표시하|띄우|뜨)지않(?:기|음|을래요|습니다)|안보기)(?:[[(]?닫기)?[x×✕✖]?$/;

/** Whether a text names the control that closes a pop-up for a day or for good ("오늘 하루 보지 않기"). */
export function isDayClose(text: string): boolean {
  return mayClose(text) && DAY_CLOSE.test(readLabel(text).tight);
}

const DECLINE =
  /^(?:아니[요오]|괜찮(?:아요|습니다)|.{0,6}(?:다음|나중)에(?:요|하기|할게요|볼게요)?|(?:이번만|오늘은)?그(?:냥|만)볼(?:게요|래요)|계속(?:읽기|볼게요)|마저(?:읽|볼)을?게요|안(?:할|볼|받을)래요|차단|거부|무시하고계속|(?:모바일)?웹으로(?:볼래요|보기|계속(?:보기)?)|nothanks|notnow|maybelater)$/;

/** Whether a text is the answer of who does not want what a layer offers ("다음에요", "그냥 볼게요"). */
export function isDecline(text: string): boolean {
  return text.length < 20 && DECLINE.test(readLabel(text).tight);
}

/** Whether a text names any control that closes something; says nothing about what it closes. */
export function isClose(text: string): boolean {
  if (!mayClose(text)) return false;
  const words = readLabel(text).tight;
  return PLAIN_CLOSE.test(words) || DAY_CLOSE.test(words) || isAdClose(text);
}

/**
 * Part of every such name without its spaces and in small letters, as the source of a regular expression; "X" tells only
 * where it is a whole text, of one or of several that are joined by null characters.
 */
export const TELLING_CONTROLS =
  '닫기|접기|취소|차단|거부|삭제|숨기기|끄기|건너|보기|않|나중|다음에|괜찮|아니[요오]|게요|래요|계속|가기|이동|close|skip|nothanks|notnow|later|[×✕✖]|(?<![^\\0])x(?![^\\0])';
const CLOSING = new RegExp(`${TELLING_CONTROLS}|x`);

/** Puts most texts aside at little cost. */
function mayClose(text: string): boolean {
  return text.length < 40 && CLOSING.test(readLabel(text).tight);
}
