import { isBylineLine } from '../../text/bylines/byline.ts';
import {
  isCrewRole,
  isOrganisation,
  isSurelyName,
  isTitle,
  isWriterRole,
  nameLikeness,
} from '../../text/bylines/words.ts';
import { EMAIL } from '../../text/email.ts';
import { countLetters } from '../../text/letters.ts';
import { isBelowOffer } from '../../text/offers.ts';
import { countSentences, endsPlain } from '../../text/prose.ts';
import type { FlowLine } from '../flow/flow-lines.ts';

const CREDITS =
  /^[ ([<【◆]*(?:영상 ?(?:취재|편집|기자|제작)|촬영 ?(?:기자)?|취재|편집|그래픽|CG|진행|구성|연출|제작|자막|PD|작가|(?:인터뷰|대담|정리|글|사진)[·/](?:인터뷰|대담|정리|글|사진)|(?:[가-힣]{1,3}어 ?)?(?:번역|옮김)|글|사진|디자인|기사 ?도움|도움말|화면 ?제공|자료 ?(?:조사|제공)|보도자료 ?(?:출처|제공)) *(?:[:：/=|·\])】]| ([가-힣]{2,4})(?: ([가-힣\d]+)| |$|[·,()\]]))/;
const AGENCY =
  /^[ ([/<【]*(?:[가-힣]{2,6} ?= ?)?(?:연합뉴스|연합뉴스TV|뉴시스|뉴스1|뉴스핌|AP|AFP|로이터|신화|교도)(?: ?제공)?[ )\]>】]*$/i;

/** "◎예시통신 naru@example.kr": an agency's mark with the reporter's address. */
const MARKED_ADDRESS = new RegExp(`^[◎☞] ?[^ @]{2,12} ?${EMAIL}$`);

/** "haram@example.kr / 사진=나도윤 기자": an address before the credits. */
const ADDRESS_BEFORE = /^\S{1,64}@\S{1,100}\s*[/|]\s*/;

/** Also the likeness of a name that ends like a school. */
const LEAST_LIKENESS = 1;
/** "제작 현장을": what no name ends in. */
const PARTICLE = /[는을를의에]$/;

/** "글 홍길동. 예시출판. 240쪽", "진행: 11월 23~30일": a credit counts nothing. */
const FIGURE = /\d ?(?:쪽|원|분|개|권|명|일 ?(?:까지|개봉|개막))(?![가-힣])|\d~\d{1,2}일/;

/** Who is heard, at the head of a transcript: part of it, like the guests below. */
const SPEAKER = /^[■◆◇●○□] ?(?:진행|출연|대담|사회) ?[:：]/;

/** Whether a line names who wrote, filmed or edited the article, and says nothing else. */
export function isReporterLine({ text, letters }: FlowLine): boolean {
  if (letters === 0 || letters > 100 || isSentence(text) || SPEAKER.test(text)) return false;
  if (FIGURE.test(text) && CREDITS.test(text)) return false;
  return (
    isBylineLine(text) ||
    isCredit(text.replace(ADDRESS_BEFORE, '')) ||
    AGENCY.test(text) ||
    MARKED_ADDRESS.test(text)
  );
}

/** A line with an address, of nobody who is called a reporter. */
const ADDRESS = new RegExp(`^(?!.*(?:기자|특파원)).{0,100}${EMAIL}$`);

/**
 * Whether a line at an edge of the text is a reporter's: an address below a place to apply to is not.
 * @param above the lines above it, the nearest first
 */
export function isReporterAtEdge(line: FlowLine, above: FlowLine[]): boolean {
  if (!isReporterLine(line)) return false;
  return !(ADDRESS.test(line.text) && isBelowOffer(above.slice(0, 2).map(({ text }) => text)));
}

/** Without a separator a sentence may begin with the role as well: then the next word is a name, and no words follow. */
function isCredit(text: string): boolean {
  const [found, name, behind] = CREDITS.exec(text) ?? [];
  if (found === undefined) return false;
  // "편집·디자인 나도윤": two roles, of which the second is followed by the name as if it stood alone.
  const rest = text.slice(found.length).trim();
  if (found.endsWith('·')) return isCredit(rest) || isSurelyName(rest.split(' ').at(-1) ?? '');
  if (name === undefined) return true;
  // Pictures and papers are given by whoever has them.
  if (behind === undefined && /제공|출처/.test(found)) return true;
  if (behind === undefined || isRole(behind)) return isNamed(name);
  // Two words of two syllables may both look like names: "디자인 인력 부족".
  return [name, behind].every(isNamed) && [name, behind].some((word) => !isShortName(word));
}

function isNamed(word: string): boolean {
  return (
    (nameLikeness(word) >= LEAST_LIKENESS && !PARTICLE.test(word)) ||
    isOrganisation(word) ||
    AGENCY.test(word)
  );
}

function isShortName(word: string): boolean {
  return nameLikeness(word) >= LEAST_LIKENESS && !isSurelyName(word);
}

function isRole(word: string): boolean {
  return isTitle(word) || isCrewRole(word) || isWriterRole(word);
}

/** A line of marks has few letters and may be long all the same: no address is looked for from everywhere to its end. */
export function withoutAddresses(text: string): string {
  return text.replace(/\S{1,64}@\S+/g, '');
}

/** "○○○입니다." of a broadcaster's sign-off is short; a longer sentence, or one that tells, is one of the article. */
function isSentence(text: string): boolean {
  const words = withoutAddresses(text);
  return countSentences(words) > 0 && (countLetters(words) > 25 || endsPlain(words));
}
