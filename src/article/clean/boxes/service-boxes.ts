import { trimMarks } from '../../text/letters.ts';
import { type Cleaning, listElements, takeOut } from '../step.ts';
import { readArticleVoice } from '../voice.ts';
import { countWords } from './count-words.ts';
import { readRawLines } from './raw-lines.ts';

const BOXES = new Set(['div', 'section', 'aside', 'details', 'dl', 'nav', 'form']);
/** Asked first: to read the lines of every box costs more. */
const MENTION = /읽어|듣기|퀴즈|투표|참여|설문|구독|레터|알림|목차|설정|종목|추천/;
/** What a box offers, as its first line says it, or the line below a question. */
const OFFER =
  /^(?:AI ?)?(?:기사|본문|뉴스) ?(?:읽어 ?주기|읽어 ?드립니다|듣기)|퀴즈[^.]{0,20}(?:보세요|풀기|풀어|도전|하기)|(?:투표|설문)[^.]{0,12}(?:참여해|해 ?주|하기|부탁)|(?:레터|구독|알림) ?(?:을|를)? ?(?:하기|신청|받기|받아 ?보기|받아 ?보세요|구독|설정)|^(?:이 ?기사의 ?)?목차$|^이 ?호의? ?목차|^(?:글[자씨] ?크기|음성 ?재생|번역|화면) ?설정|^기사 ?속 ?(?:종목|기업)|^추천 ?질문/;
/** How many have voted. */
const TURNOUT = /^[\d,]+명(?:이|의)? ?(?:참여|투표)(?: ?(?:중|완료|했습니다))?$/;
const LARGEST_SHARE = 0.4;

/**
 * Boxes in which the page offers something to do: to listen, to answer a quiz, to vote, to subscribe, to jump to a
 * heading. The words alone prove nothing: such a box tells nothing, not one of its lines.
 */
export function removeServiceBoxes(cleaning: Cleaning): void {
  const most = countWords(cleaning.root).letters * LARGEST_SHARE;
  const isArticleVoice = readArticleVoice(() => readRawLines(cleaning.root));
  for (const element of listElements(cleaning)) {
    if (!BOXES.has(element.localName) || !MENTION.test(element.textContent ?? '')) continue;
    if (!cleaning.root.contains(element) || countWords(element).letters > most) continue;
    const lines = readRawLines(element);
    const isOffer =
      lines.slice(0, 2).some((line) => OFFER.test(trimMarks(line))) || TURNOUT.test(lines.at(-1) ?? '');
    if (isOffer && !lines.some(isArticleVoice)) takeOut(cleaning, element, 'service');
  }
}
