import { countLetters, tidyText } from '../../text/letters.ts';

/** "자료: 가람서점모임, 11월 14~20일 판매 기준": where its figures come from is said of what the article tells. */
const SOURCE = /^[※*(▲ ]*(?:자료|출처) ?[:：=]/;
/** Letters of such a note. */
const LONGEST = 60;

/** Whether the line right below a list says where it comes from: then it is of the article, wherever its entries lead. */
export function hasSourceBelow(list: Element): boolean {
  const note = list.matches('ol, ul, table') ? list.nextElementSibling : null;
  const text = tidyText(note?.textContent ?? '');
  return SOURCE.test(text) && countLetters(text) <= LONGEST;
}
