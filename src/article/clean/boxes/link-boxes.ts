import { isBoxHeading } from '../../../phrases/box-headings.ts';
import { countLetters, tidyText } from '../../text/letters.ts';
import { countSentences } from '../../text/prose.ts';
import { headsOtherArticles } from '../edges/leftovers.ts';
import { leadAway } from '../links.ts';
import { type Cleaning, listElements, takeOut } from '../step.ts';
import { countWords } from './count-words.ts';
import { readRawLines } from './raw-lines.ts';
import { hasSourceBelow } from './sourced-lists.ts';

const BOXES = new Set('div section aside ul ol dl table article figure blockquote'.split(' '));
const HEADING =
  /^[ [<【▶■◆▲☞※]*(?:관련 ?(?:기사|뉴스)|연관 ?기사|추천 ?(?:기사|뉴스)|주요 ?(?:기사|뉴스)|많이 ?본 ?(?:기사|뉴스|콘텐츠)|인기 ?(?:기사|뉴스)|최신 ?(?:기사|뉴스)|함께 ?(?:보면|읽으면|본|볼)|이 ?기사와 ?관련|더 ?보기|핫 ?이슈|당신을 ?위한)/;

/** What a box without a link is to name, to be one of other articles: books, too, may be seen together. */
const ARTICLES = /기사|뉴스|콘텐[츠트]|글|영상|이슈|더 ?보기/;

const NEXT = /^[ [<【▶◀]*(?:이전|다음) ?(?:기사|글)(?: |$|[\]>】])/;
/** Letters of the next article's headline and lead. */
const LARGEST_NEXT = 250;

/** Days behind the links of a list. */
const DAYS = /(?:19|20)\d\d[./-]\s?\d{1,2}[./-]\s?\d{1,2}\.?/g;
/** Letters of the heading of a box. */
const LONGEST_HEADING = 30;

/** Lists of other articles: nearly all of their letters are links, or they say what they are and hold links. */
export function removeLinkBoxes(cleaning: Cleaning): void {
  const body = countWords(cleaning.root).letters;
  for (const element of listElements(cleaning)) {
    if (!BOXES.has(element.localName) || !cleaning.root.contains(element)) continue;
    if (isLinkBox(element, body, cleaning.url)) takeOut(cleaning, element, 'related');
  }
}

function isLinkBox(element: Element, body: number, page: URL): boolean {
  const { letters, linkLetters, links, sentences } = countWords(element);
  if (letters === 0 || (sentences > 0 && letters > LARGEST_NEXT && linkLetters * 3 < letters)) return false;
  const text = tidyText(element.textContent ?? '');
  const days = links > 0 ? (text.match(DAYS) ?? []) : [];
  const share = linkLetters / (letters - countLetters(days.join('')) || 1);
  if (NEXT.test(text) && links > 0 && letters <= LARGEST_NEXT && letters * 2 < body) return true;
  // Some pages follow a click on a plain list item by script.
  const [first = ''] = readRawLines(element);
  const isHeaded = HEADING.test(text) || headsOtherArticles(first);
  if (isHeaded) return share > 0.4 || (sentences === 0 && (links > 0 || ARTICLES.test(first)));
  if (leadAway(Array.from(element.querySelectorAll('a')), page) || hasSourceBelow(element)) return false;
  if (share > 0.8) return links >= 2 || linkLetters >= 12;
  const heading = countLetters(first);
  if (links === 1) return isBoxHeading(textBeside(element, text));
  return (
    links >= 2 &&
    heading <= LONGEST_HEADING &&
    linkLetters + heading >= letters &&
    (countSentences(first) === 0 || isBoxHeading(first))
  );
}

/** What a box says besides its one link; the two may stand in one line. */
function textBeside(box: Element, text: string): string {
  return text.replace(tidyText(box.querySelector('a')?.textContent ?? ''), '');
}
