import { countSentences, isTold } from '../body/prose.ts';
import type { FlowLine } from './flow-lines.ts';

const POINTER =
  /^[\s[(<【]*(?:[▶▷►☞☛👉⇒→]|\[?(?:이전|다음|지난)\s?(?:기사|글|회)|관련\s?(?:기사|뉴스|영상)|연관\s?기사|추천\s?기사|주요\s?기사|많이\s?본\s?(?:기사|뉴스)|다른\s?기사|\[?포토\s?뉴스\]?\s*$)/u;

const TRANSCRIPT = /^[▶◀]\s?(?:인터뷰|스탠딩|싱크|녹취|현장음|앵커|기자|리포트|SYNC|INT)(?:\s?[:：▶◀]|\s|$)/i;
const HAND = /^[\s[(<【]*[☞☛👉]/u;

/** Whether a line does nothing but point to another article; a whole sentence that is a link is one of the article. */
export function isRelatedLink({ text, letters, linkLetters }: FlowLine): boolean {
  if (letters === 0) return false;
  if (linkLetters >= letters * 0.8) return letters <= 40 || !isTold(text) || countSentences(text) === 0;
  // What a broadcast's transcript marks: who is heard, on the next line.
  if (TRANSCRIPT.test(text)) return false;
  // A hand also points to what the article explains.
  if (HAND.test(text)) return letters <= 90 && !(isTold(text) && countSentences(text) > 0);
  return POINTER.test(text) && (linkLetters > 0 || (letters <= 12 && !text.endsWith('.')));
}
