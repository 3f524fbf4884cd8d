import { nameLikeness } from '../../text/bylines/words.ts';
import { EMAIL } from '../../text/email.ts';
import { countLetters } from '../../text/letters.ts';
import { endsPlain } from '../../text/prose.ts';
import { isWriterBio } from '../edges/writer-bios.ts';
import { type Cleaning, listElements, takeOut } from '../step.ts';
import { isContentTable } from '../tables.ts';
import { readRawLines } from './raw-lines.ts';

const CARDS = new Set('div section aside dl ul table article address footer'.split(' '));
const NAME =
  /^[가-힣]{2,4} ?(?:(?:선임|수석|전문|객원|인턴)? ?(?:기자|특파원|위원|논설위원|에디터|PD|작가|칼럼니스트|교수|대표|평론가|시인|소설가|변호사))?$/;
/** The least likeness of a name that stands without a title: of two syllables and a family name. */
const LEAST_LIKENESS = 2;
/** What fields of an offer are called, some as if they were names: "문의처", "공모전". */
const FIELD =
  /문의|신청|접수|응모|제출|연락|공모|모집|이용|지원|참가|주최|주관|후원|기간|장소|주소|일시|대상|담당/;
/** "나도윤 산업부" */
const NAME_AND_DESK = /^[가-힣]{2,4} [가-힣·]{1,7}부$/;
/** "나도윤 기자 강과 바다를 씁니다. doyun@…" */
const ONE_LINE = /^[가-힣]{2,4} ?(?:(?:선임|수석|전문|객원|인턴)? ?(?:기자|특파원|에디터|PD)) /;
/** What such a card says of itself. */
const PROFILE =
  /^(?:(?:필자|글쓴이|지은이|저자|기고자) ?(?:소개|약력|프로필)|about (?:the )?author)(?: |$|[:·])/i;
/** The button beside a name. */
const FOLLOW = /\+? ?(?:구독|팔로우|follow)(?:하기)? ?\+?$/i;
/** Letters of a card with a portrait, which may stand between paragraphs. */
const SMALL = 120;
/** In Latin letters: the address may be glued to the name before it. */
const CONTACT = new RegExp(EMAIL);
/** Letters of a card with its few lines about the writer. */
const LARGEST = 450;

/**
 * The card of the writer: a name and an address at the end of the body, or a portrait with a button to follow between its
 * paragraphs, and some lines about the person.
 */
export function removeReporterCards(cleaning: Cleaning): void {
  for (const element of listElements(cleaning).reverse()) {
    if (!CARDS.has(element.localName) || !cleaning.root.contains(element)) continue;
    const letters = countLetters(element.textContent ?? '');
    if (letters === 0 || letters > LARGEST) continue;
    const lines = readRawLines(element);
    const isOfWriter = isCard(element, lines) || isPicturedBio(element, lines, cleaning);
    if ((isOfWriter && isLast(element, cleaning)) || (letters <= SMALL && isPortrait(element, lines)))
      takeOut(cleaning, element, 'reporter');
  }
}

/** Whether fewer letters follow an element than a paragraph has. */
function isLast(element: Element, { root }: Cleaning): boolean {
  let after = 0;
  for (let node = element; node !== root && node.parentElement; node = node.parentElement) {
    for (let next = node.nextSibling; next; next = next.nextSibling)
      after += countLetters(next.textContent ?? '');
  }
  return after < 100;
}

/** A portrait and who it is: "나도윤 문학평론가. 2012년부터 평론을 쓴다." */
function isPicturedBio(element: Element, [first = '', ...others]: string[], cleaning: Cleaning): boolean {
  return others.length === 0 && element.querySelector('img') !== null && isWriterBio(first, cleaning);
}

function isPortrait(element: Element, [first = '', ...others]: string[]): boolean {
  if (!element.querySelector('img')) return false;
  if (PROFILE.test(first)) return true;
  const controls = [...element.querySelectorAll('a, button')];
  const canFollow = controls.some(({ textContent }) => FOLLOW.test(textContent?.trim() ?? ''));
  return canFollow && NAME.test(first.replace(FOLLOW, '').trim()) && !others.some(endsPlain);
}

function isCard(element: Element, lines: string[]): boolean {
  const [first = ''] = lines;
  if (PROFILE.test(first)) return true;
  if (lines.length === 1) return ONE_LINE.test(first) && CONTACT.test(first) && !endsPlain(first);
  const name = first.replace(CONTACT, '').trim();
  if (lines.length < 2 || !(NAME.test(name) || NAME_AND_DESK.test(name))) return false;
  if (/^[가-힣]{2,4}$/.test(name) && !standsAlone(name, element)) return false;
  return lines.some((line) => CONTACT.test(line));
}

/** Whether a word without a title is a name all the same, and heads no facts. */
function standsAlone(name: string, element: Element): boolean {
  if (nameLikeness(name) < LEAST_LIKENESS || FIELD.test(name)) return false;
  const table = element.matches('table') ? element : element.querySelector('table');
  return !table || !isContentTable(table);
}
