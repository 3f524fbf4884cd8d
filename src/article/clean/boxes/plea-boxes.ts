import { LETTER_FIELDS } from '../../../phrases/pleas.ts';
import { tidyText } from '../../text/letters.ts';
import { countSentences, holdsPlainSentence } from '../../text/prose.ts';
import { type Cleaning, takeOut } from '../step.ts';
import { countWords } from './count-words.ts';

/** What its link or button says. */
const ACTION =
  /^(?:(?:(?:정기|유료) ?)*(?:구독|후원|멤버십|회원|뉴스레터) *(?:\S{1,4} )?(?:신청|시작|가입|되기|하기|하러|받기|보기)(?:하기)?|\S{2,8} ?후원하기|(?:\d+초 ?만에 |지금 ?)?(?:회원|조합원)? ?가입(?:하기)?|(?:(?:월 ?[\d,]+ ?[천만]?원|.{1,12}값)으로 )?\S{1,6} 되기|원고료로 응원하기|(?:카카오톡? ?)?채널 ?추가(?:하기)?|앱 ?(?:설치|다운로드|받기|내려받기)(?:하기|하고 ?\S{1,4})?|새로 ?고침(?:하기)?|(?:광고 ?)?차단 ?해제(?: ?방법)?(?: ?보기)?)$/;
/** "7일 무료체험 신청 >", "무료로 받아 보기" */
const FREE = /^(?:\S{1,4} )?무료(?: ?구독| ?체험 ?(?:신청|시작)?|로 ?(?:구독|받기|받아 ?보기))(?:하기)?$/;
/** Arrows behind it. */
const LEADS_ON = /[ >›→]+$/;
const BOXES = 'div, section, article, aside, form';
const MOST_LETTERS = 250;
/** Nodes on each side of a box among which there is a paragraph: every other one may be blank, or a line break. */
const MOST_BESIDE = 8;

/**
 * Boxes that ask for a subscription, a gift or a membership: few words, a button that says so or a field for an address,
 * and nothing told in the plain style of news.
 */
export function removePleaBoxes(cleaning: Cleaning): void {
  const { root } = cleaning;
  const most = countWords(root).letters / 3;
  for (const control of root.querySelectorAll(`a, button, ${LETTER_FIELDS}`)) {
    const action = tidyText(control.textContent ?? '');
    const asked = action.replace(LEADS_ON, '');
    if (!ACTION.test(asked) && !FREE.test(asked) && !control.matches(LETTER_FIELDS)) continue;
    let plea: Element | null = null;
    for (let box = control.parentElement; box && box !== root; box = box.parentElement) {
      const { letters } = countWords(box);
      if (letters > MOST_LETTERS || letters > most || holdsPlainSentence(box.textContent ?? '')) break;
      if (box.matches(BOXES) && isApart(box)) plea = box;
    }
    // A link alone is a line, and judged as one.
    if (plea && tidyText(plea.textContent ?? '') !== action) takeOut(cleaning, plea, 'plea');
  }
}

/** Whether a box stands among paragraphs, or bare text; a table or a picture may part it from them. */
function isApart(box: Element): boolean {
  return ['previousSibling' as const, 'nextSibling' as const].some((side) => {
    let beside = box[side];
    for (let at = 0; beside && at < MOST_BESIDE; at += 1, beside = beside[side])
      if (countSentences(tidyText(beside.textContent ?? '')) > 0) return true;
    return false;
  });
}
