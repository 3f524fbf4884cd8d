import { CAPTIONS } from '../../captions.ts';
import { tidyText } from '../../text/letters.ts';
import { type Cleaning, takeOut } from '../step.ts';
import { isWordInSentence } from './in-sentence.ts';
import { isButtonIcon } from './picture-buttons.ts';

const CONTROLS = [
  'button, input, select, textarea, label, datalist, progress, meter, dialog, menu, noscript',
  '[role=button], [role=dialog], [role=tooltip], [role=menu], [role=tablist], [role=toolbar], [role=slider]',
  'audio, video, iframe, frame, applet, nav',
];
/** What may also be a word of the text that says what it means on a click. */
const WORDS = 'button, label, [role=button]';
/** How a share behind the name of its company moved: no word, though the sentence goes on behind it. */
const PRICE_MOVE = /^[▲▼△▽↑↓+-] ?[\d.,]{1,12} ?%$/;
/** What opens the rest of a text. */
const MORE = /^(?:더 ?(?:읽기|보기)|펼치기|펼쳐 ?보기|접기|(?:자세히|내용|전체) ?보기)$/;
/** From a note to where the text refers to it. */
const BACK = /^\s*[↩↑⤴][\uFE0E\uFE0F]?\s*$/;

/** What stands below a map. */
const MAP = /^(?:(?:큰|전체) ?지도 ?(?:로 ?)?보기|지도 ?(?:크게|확대해?) ?보기|길 ?찾기|로드뷰)$/;

/** Buttons, form fields and players: nothing of them works in a copy, and their words are no part of the article. */
export function removeControls(cleaning: Cleaning): void {
  for (const element of cleaning.root.querySelectorAll(CONTROLS.join(','))) {
    // A picture that opens large on a click is the picture of the article all the same.
    element.before(...Array.from(element.querySelectorAll('img')).filter((image) => !isButtonIcon(image)));
    if (
      element.matches(WORDS) &&
      isWordInSentence(element) &&
      !PRICE_MOVE.test(tidyText(element.textContent ?? ''))
    ) {
      element.replaceWith(...element.childNodes);
      continue;
    }
    const below = element.nextElementSibling;
    if (below?.matches(CAPTIONS) && /^(?:iframe|video|audio)$/.test(element.localName))
      takeOut(cleaning, below, 'caption');
    takeOut(cleaning, element, 'control');
  }
  for (const summary of cleaning.root.querySelectorAll('summary'))
    if (MORE.test(tidyText(summary.textContent ?? ''))) takeOut(cleaning, summary, 'control');
  for (const link of cleaning.root.querySelectorAll('a[href*="map"]'))
    if (MAP.test(tidyText(link.textContent ?? ''))) removeMapLinks(cleaning, link);
  for (const link of cleaning.root.querySelectorAll('a[href*="#"]'))
    if (BACK.test(link.textContent ?? '')) takeOut(cleaning, link, 'control');
}

/** Takes out a link below a map, with its row where that holds nothing but such links. */
function removeMapLinks(cleaning: Cleaning, link: Element): void {
  const row = link.parentElement;
  const words = (row?.textContent ?? '').split('|').map(tidyText);
  const isRow = row !== null && row !== cleaning.root && words.every((word) => MAP.test(word));
  if (isRow) takeOut(cleaning, row, 'control');
  else if (!isWordInSentence(link)) takeOut(cleaning, link, 'control');
}
