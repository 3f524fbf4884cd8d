import { isText, nameOf } from '../../../dom/element.ts';
import { countLetters } from '../../text/letters.ts';
import { isBlockName } from '../../walk.ts';

/** Where a sentence is over, and what follows may be of another kind; looked for from the end. */
const OVER = /$(?<=[.?!…][^가-힣A-Za-z0-9]*)/;
/** Right behind a word, and behind nothing else. */
const PARTICLE = /^(?:은|는|이|가|을|를|의|에|에서|와|과|도|만|으?로)(?:[\s,]|$)/;

/** Whether an inline element is a part of a sentence that goes on behind it, or has begun before it: none can be without it. */
export function isInSentence(element: Element): boolean {
  const { begun, goesOn } = readSentence(element);
  return begun || goesOn;
}

/** Whether a button is a word that shows its meaning on a click; "나도윤 기자 [구독]" and "[공유] 가람시는 …" are none. */
export function isWordInSentence(element: Element): boolean {
  const { begun, goesOn, hasParticle } = readSentence(element);
  return (begun && goesOn) || hasParticle;
}

function readSentence(element: Element): { begun: boolean; goesOn: boolean; hasParticle: boolean } {
  const isInline = ![element, ...element.querySelectorAll('*')].some(isBox);
  if (!isInline || countLetters(element.textContent ?? '') === 0)
    return { begun: false, goesOn: false, hasParticle: false };
  const before = textBeside(element, 'previousSibling');
  const behind = textBeside(element, 'nextSibling');
  return {
    begun: countLetters(before) > 0 && !OVER.test(before),
    goesOn: countLetters(behind) > 0,
    hasParticle: PARTICLE.test(behind),
  };
}

/** Text directly beside an element, or beside the inline elements that it stands at the edge of; "" where none is. */
function textBeside(element: Element, side: 'previousSibling' | 'nextSibling'): string {
  let at = element;
  while (!at[side] && at.parentElement && !isBox(at.parentElement)) at = at.parentElement;
  const beside = at[side];
  return beside && isText(beside) ? beside.data : '';
}

/** A button stands in the line like a word. */
function isBox(element: Element): boolean {
  const name = nameOf(element);
  return isBlockName(name) && name !== 'button';
}
