import type { Author } from '../article.ts';
import { readPeople } from './byline-people.ts';
import { nameLikeness } from './byline-words.ts';

const EMAIL = /[\w.+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+/;
/** A date or clock time with its label, which some pages print on the reporter's line. */
const TIME =
  /(?:(?:기사)?(?:입력|등록|승인|송고|작성|발행|수정|최종수정|업데이트)\s*(?:일시?)?\s*[:：]?\s*)?(?:19|20)\d\d\s?[-./년]\s?\d{1,2}\s?[-./월]\s?\d{1,2}[일.]?\s*(?:\([월화수목금토일]\)\s*)?(?:(?:오전|오후)?\s*\d{1,2}\s?[:시]\s?\d\d(?::\d\d)?분?)?/g;
/** Buttons and links beside a reporter's name. */
const BUTTONS =
  /(?:(?:(?<=기자\s?)기자)?의?\s*(?:다른|최신|전체)\s*기사\s*(?:더?\s*보기)?|기사\s*(?:더|모아)\s*보기|(?:기사\s?)?제보(?:하기)?\s*(?:및\s*보도자료)?\s*문의|(?<=기자\s?)(?:기자\s*)?(?:페이지|홈|정보)(?:\s*(?:바로가기|보기))?|(?:(?<=기자\s?)기자\s*)?구독(?:하기|중|\+)?|응원(?:하기)?|팔로우|추천|(?:이?메일|쪽지)\s*보내기|페이스북|트위터|인스타그램|프로필(?:\s*보기)?|바로가기|구독자\s*[\d,]+)(?=\s|$|[,/|])/g;
/** "허 준 기자": a short name set wide. */
const WIDE_NAME = /(^|[\s=/·,([])([가-힣]) ([가-힣])(?: ([가-힣]))? (?=(?:선임|수석|인턴)?기자)/g;
const DATELINE = /^\s*[([【<]\s*[^=)\]】>]{1,20}=\s*(?![^)\]】>]*기자)[^)\]】>]{1,20}[)\]】>]\s*/;
const SIGN_OFF =
  /(?:^|[\s[(])([A-Z]{2,4}(?:\s?뉴스)?|[A-Z가-힣]*(?:뉴스|방송|TV))\s?([가-힣]{2,4})입니다[.)\]]*\s*(?:[([<]?([\w.+-]+@[\w.-]+\w)[)\]>]?)?$/;

const ENGLISH =
  /^(?:By|BY|by)\s+(?!(?:The|An?|Our|All|This|Every)\s|\w+day\s)([A-Z][a-z]+(?:[ -][A-Z][A-Za-z.]*){1,3})$/;
/** Words of outlets and desks. */
const NO_ENGLISH_NAME =
  /\b(?:news|herald|times|daily|today|post|staff|desk|agency|press|newsroom|team|reporters?|editors?|online|media|network|journal|korea|seoul)\b/i;

/**
 * Reads the people of a byline.
 * @param text what a page prints as its byline, e.g. "나도윤, 표하람 기자" or "광주=나도윤 기자 doyun@example.kr"
 * @returns the writers in order; empty when the text names nobody
 */
export function parseByline(text: string): Author[] {
  const signed = readSignOff(text) ?? readEnglish(text);
  if (signed) return [signed];
  return readPeople(plain(text)).authors;
}

/**
 * Whether a whole line is nothing but reporter names, their titles and desks, and e-mail addresses.
 * A name alone, or one with a title that people in the news have too ("홍길동 의원"), is not enough.
 */
export function isBylineLine(text: string): boolean {
  if (text.length > 160) return false;
  if (readSignOff(text)) return /^\s*\S+(?:\s?뉴스)?\s?[가-힣]{2,4}입니다[^가-힣]*$/.test(text);
  if (readEnglish(text)) return true;
  const line = plain(text);
  const { authors, isClean, isEvident } = readPeople(line);
  return isOnlyEmail(line) || (authors.length > 0 && isClean && isEvident);
}

/** Whether a whole line is names with whatever titles, as a byline's own element may hold ("나도윤", "나도윤 가람대 교수"). */
export function isPersonLine(text: string): boolean {
  const { authors, isClean } = readPeople(plain(text));
  return authors.length > 0 && isClean;
}

/** Reads how a broadcast report ends: "지금까지 서울에서 예시TV 홍길동입니다."; null for any other line. */
export function readSignOff(text: string): Author | null {
  const [, , name, email = null] = SIGN_OFF.exec(text.trim()) ?? [];
  // "… 가짜뉴스 문제입니다." ends a sentence: only what is plainly a name signs.
  return name && nameLikeness(name) >= 3 ? { name, affiliation: null, email } : null;
}

/** "By Jane Doe"; null for an outlet or a desk, and without capitals. */
function readEnglish(text: string): Author | null {
  const name = ENGLISH.exec(text.trim())?.[1];
  return name && !NO_ENGLISH_NAME.test(name) ? { name, affiliation: null, email: null } : null;
}

function isOnlyEmail(line: string): boolean {
  return EMAIL.test(line) && line.replace(EMAIL, '').replace(/[\s[\]()☞◎/|·<>:]/g, '') === '';
}

function plain(text: string): string {
  return (
    text
      .normalize('NFC')
      .replace(DATELINE, '')
      .replace(TIME, ' ')
      .replace(BUTTONS, ' ')
      // Only the style sheet parts a name from the address behind it: "홍길동 기자hong@example.kr".
      .replace(/(?<=[가-힣])(?=[\w.+-]+@)/g, ' ')
      .replace(WIDE_NAME, (_whole, before, ...name) => `${before}${name.slice(0, 3).join('')} `)
      .replace(/\s외\s*\d+\s*[명인](?=\s|$)/g, ' ')
      .replace(/\(끝\)\s*$/, '')
      .replace(/\s+/g, ' ')
      .trim()
  );
}
