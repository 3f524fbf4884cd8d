import type { Author } from '../../article.ts';
import { remember } from '../../remember.ts';
import { withoutButtons } from '../button-words.ts';
import { EMAIL as EMAIL_SOURCE } from '../email.ts';
import { withoutLabelledMoments, withoutRelativeTimes } from '../times.ts';
import { readPeople } from './people.ts';
import { isDesk, isSurelyName, isTitle, nameLikeness } from './words.ts';

const EMAIL = new RegExp(EMAIL_SOURCE);
const EMAILS = new RegExp(EMAIL_SOURCE, 'g');
/** "홍길동 기자 gdhong@": some papers print no more of the address. */
const CUT_ADDRESS = /\s[\w.+-]{1,64}@\s*$/;
/** "정하루 시민기자 (haru81)": what a reporter is called on the site. */
const ACCOUNT = /(?<=기자 ?)\([a-z\d_]{3,20}\)/g;
/** Buttons and links beside a reporter's name. */
const BUTTONS =
  /(?:(?:(?<=기자 ?)기자)?의? *(?:다른|최신|전체) *(?:기사|글) *(?:더? *보기)?|(?:[가-힣]{2,4} ?기자의? *)?기사 *모음|기사 *(?:더|모아) *보기|(?:기사 ?)?제보(?:하기)? *(?:및 *보도자료)? *문의|(?<=기자 ?)(?:기자 *)?(?:페이지|홈|정보)(?: *(?:바로가기|보기))?|(?:(?<=기자 ?)기자 *)?구독(?:하기|중|\+)?|응원(?:하기)?|팔로우|추천|(?:이?메일|쪽지) *보내기|페이스북|트위터|인스타그램|카카오(?:톡|스토리)|URL(?: ?복사)?|(?:작성|등록|게시)일(?:시|자)?|링크 ?복사|프로필(?: *보기)?|바로가기|댓글 *(?:남기기|쓰기|\d+개?)|구독자 *[\d,]+|(?<=기자 ?)(?:\+|TALK|톡))(?= |$|[,/|])/g;
/** From a full-width sign ("＜") to the ASCII one. */
const WIDE_OFFSET = 0xfee0;
/** "허 준 기자": a short name set wide. */
const WIDE_NAME = /(^|[ =/·,([])([가-힣]) ([가-힣])(?: ([가-힣]))? (?=(?:선임|수석|인턴)?기자)/g;
const DATELINE = /^ *[([【<] *[^=)\]】>]{1,20}= *(?![^)\]】>]*기자)[^)\]】>]{1,20}[)\]】>] */;
/** One of these stands in every byline: asked first, since most lines of a page are none. */
const HINT =
  /[@글]|기자|기사|특파원|논설|편집|주필|칼럼니스트|앵커|아나운서|리포터|캐스터|에디터|통신원|해설위원|PD|피디|인턴|필자|작성자|취재|정리|사진|그림|입니다|^ *by /i;

/** "나도윤 기자 doyun@example.kr / 사진=나루영상": behind the address, what is said of the pictures. */
const PICTURES = /(@[\w.-]{1,100}) *[/|] *사진 ?(?:제공)? ?[=:].*$/;

const SIGN_OFF = new RegExp(
  String.raw`(?:^|[ [(])([A-Z]{2,4}(?: ?뉴스)?|[A-Z가-힣]*(?:뉴스|방송|TV)|TV조선(?: ?뉴스)?|채널A(?: ?뉴스)?|SBS ?Biz) ?([가-힣]{2,4})입니다[.)\]]* *(?:[([</]? ?(${EMAIL_SOURCE})[)\]>]?)?$`,
);

/** "Jane Doe", "Hong Gil-dong", "HONG GIL-DONG". */
const ENGLISH_NAME = '[A-Z][A-Za-z]+(?:[ -][A-Z][A-Za-z.]*(?:-[a-z]+)?){1,3}';
/** "staff reporter", "Tokyo correspondent" */
const ENGLISH_OFFICE =
  '[A-Za-z ]{0,30}(?:reporter|writer|correspondent|editor|columnist|intern|contributor)s?';
const ENGLISH = new RegExp(
  String.raw`^(?:By|BY|by) +(?!(?:The|An?|Our|All|This|Every) |\w+day )(${ENGLISH_NAME}(?:(?:,| and|, and) ${ENGLISH_NAME}){0,4})(?:, (${ENGLISH_OFFICE}))?(?: *[([]?(${EMAIL_SOURCE})[)\]]?)?$`,
);
/** Words of outlets, desks and whoever runs the site. */
const NO_ENGLISH_NAME =
  /\b(?:news|herald|times|daily|today|post|staff|desk|agency|press|newsroom|team|reporters?|editors?|online|media|network|journal|korea|seoul|web|webmaster|admin|administrator|yonhap)\b/i;

/** "나도윤 앵커>": who speaks next in a transcript. */
const SPEAKER = /^[^<〈]*[>〉]\s*$/;

/** Characters of a text that is nothing but a byline: one of ten reporters with their addresses has half as many. */
const LONGEST = 1000;
/** Of a line of the page that may be one. */
const LONGEST_LINE = 160;
/** Of what a report's last sentence ends with. */
const LONGEST_SIGN_OFF = 200;

/**
 * Reads the people of a byline.
 * @param text what a page prints as its byline, e.g. "나도윤, 표하람 기자" or "광주=나도윤 기자 doyun@example.kr"
 * @returns the writers in order; empty when the text names nobody
 */
export function parseByline(text: string): Author[] {
  if (text.length > LONGEST) return [];
  return readByline(text).map((author) => ({ ...author }));
}

const readByline = remember((text): Author[] => {
  const signed = readSignOff(text);
  if (signed) return [signed];
  return readEnglish(text) ?? readPeople(plain(text)).authors;
});

/** Reads a row of full names without titles, "홍길동·김영수"; empty when anything else is in it. */
export function readBareNames(text: string): Author[] {
  const names = text.split(/\s?[·,]\s?/);
  if (!names.every((name) => isSurelyName(name))) return [];
  return names.map((name) => ({ name, affiliation: null, email: null }));
}

/** Adds the people of a line to those of the lines before it; an address alone is that of the last, who has none yet. */
export function addByline(earlier: Author[], line: string): void {
  const authors = parseByline(line);
  earlier.push(...authors);
  const last = earlier.at(-1);
  const [email, ...others] = line.match(EMAILS) ?? [];
  if (authors.length === 0 && last && email && others.length === 0 && isOnlyEmail(line)) last.email ??= email;
}

/**
 * Whether a whole line is nothing but reporter names, their titles and desks, and e-mail addresses.
 * A name alone, or one with a title that people in the news have too ("홍길동 의원"), is not enough.
 */
export function isBylineLine(text: string): boolean {
  return text.length <= LONGEST_LINE && HINT.test(text) && !SPEAKER.test(text) && isByline(text);
}

const isByline = remember((text) => {
  if (readSignOff(text)) return /^ *\S+(?: ?(?:뉴스|Biz))? ?[가-힣]{2,4}입니다[^가-힣]*$/.test(text);
  if (readEnglish(text)) return true;
  const line = plain(text);
  const { authors, isClean, isEvident } = readPeople(line);
  return isOnlyEmail(line) || (authors.length > 0 && isClean && isEvident);
});

/** Whether a whole line is names with whatever titles, as a byline's own element may hold ("나도윤", "나도윤 가람대 교수"). */
export function isPersonLine(text: string): boolean {
  if (text.length > LONGEST) return false;
  const { authors, isClean } = readPeople(plain(text));
  return authors.length > 0 && isClean;
}

/** Reads how a broadcast report ends: "지금까지 서울에서 예시TV 홍길동입니다."; null for any other line. */
export function readSignOff(text: string): Author | null {
  // Asked first: most lines say nothing of it.
  if (!text.includes('입니다')) return null;
  const [, , name, email = null] = SIGN_OFF.exec(text.trim().slice(-LONGEST_SIGN_OFF)) ?? [];
  // "… 가짜뉴스 문제입니다." ends a sentence: only what is plainly a name signs.
  return name && isSurelyName(name) ? { name, affiliation: null, email } : null;
}

/** "By Jane Doe and Hong Gil-dong, staff reporters"; null for an outlet or a desk, and without capitals. */
function readEnglish(text: string): Author[] | null {
  const line = text.trim();
  if (!/^by /i.test(line)) return null;
  const [, names, affiliation = null, email = null] = ENGLISH.exec(line) ?? [];
  if (!names || isEnglishHouse(names)) return null;
  const people = names.split(/,? and |, /);
  return people.map((name) => ({ name, affiliation, email: people.length === 1 ? email : null }));
}

/** Whether an English text names an outlet or a desk rather than somebody. */
export function isEnglishHouse(text: string): boolean {
  return NO_ENGLISH_NAME.test(text);
}

function isOnlyEmail(line: string): boolean {
  if (!EMAIL.test(line)) return false;
  const rest = line.replace(EMAILS, '').replace(/[\s[\]()☞◎/|·<>:,]/g, '');
  return rest === '' || isDesk(rest);
}

/** "ⓒ 예시일보, 무단 전재 및 재배포 금지 · 홍길동 기자": a notice that stands before the reporter ends with what it forbids. */
const NOTICE = /^[<[(〈【 ]?[ⓒ©Ⓒ][^\n]{0,80}?(?:금지|reserved)[.>)\]〉】]?[ ·|/,]+(?=[가-힣])/i;

function plain(text: string): string {
  return withoutButtons(
    // Some pages print the time on the reporter's line.
    withoutRelativeTimes(
      withoutLabelledMoments(
        text.normalize('NFC').replace(DATELINE, '').replace(NOTICE, '').replace(PICTURES, '$1'),
      ),
    )
      .replace(BUTTONS, ' ')
      .replace(CUT_ADDRESS, '')
      .replace(ACCOUNT, ' ')
      .replace(/[！-～]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - WIDE_OFFSET))
      .replace(/^[\s–—-]+|[\s–—-]+$/g, '')
      // First of all: behind the label a name could begin with its last letter.
      .replace(/^(기자명|작성자|글쓴이)(?: +(?=[가-힣])|(?=[가-힣]{2,4} ?기자(?: |$)))/, '$1: ')
      // Elements side by side have no space between them: "홍길동 기자김영수 기자".
      .replace(
        /기자(?!협회|단|실)(?=[가-힣]{2,4} ?(?:수습|인턴|선임|수석|객원|전문)? ?(?:기자|특파원)(?![가-힣]))/g,
        '기자 ',
      )
      // "홍길동 기자(=서울)", "홍길동 기자(부산)", "홍길동(서울), 김영수(부산) 기자": where it was sent from.
      .replace(/\( ?= ?[가-힣]+ ?\)/g, ' ')
      .replace(
        /(?<=(?:기자|특파원) ?)\(([가-힣]{2,4})\)|(?<=[가-힣]{2,4})\(([가-힣]{2,4})\)(?= ?(?:[,·]|기자))/g,
        (whole, behindTitle, behindName) => (isTitle(behindTitle ?? behindName) ? whole : ' '),
      )
      // "예시뉴스-홍길동 기자": the outlet before its reporter.
      .replace(/(?<=^[[【(<]? ?[가-힣A-Z\d]{2,12}) ?[-–] ?(?=[가-힣]{2,4} ?(?:기자|특파원))/, '=')
      // Only the style sheet parts a name from the address behind it: "홍길동 기자hong@example.kr".
      .replace(/(?<=[가-힣])(?=[\w.+-]+@)/g, ' ')
      // "by BW노태경 기자": the outlet's letters before its reporter; those of "IT과학부 기자" are the desk's.
      .replace(/(?<![A-Za-z])[A-Z]{2,4}(?=([가-힣]{3}) ?기자)/, (letters, name) =>
        nameLikeness(name) >= 1 ? '' : letters,
      )
      .replace(WIDE_NAME, (_whole, before, ...name) => `${before}${name.slice(0, 3).join('')} `)
      .replace(/ 외 *\d+ *[명인](?= |$)/g, ' ')
      .replace(/\(끝\) *$/, '')
      .replace(/\s+/g, ' ')
      .trim(),
  );
}
