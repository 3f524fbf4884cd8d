import { lettersOf } from '../../text/letters.ts';
import { countSentences } from '../../text/prose.ts';
import { type FlowLine, readFlowLines, takeOutLine } from '../flow/flow-lines.ts';
import type { Cleaning } from '../step.ts';
import { makeCaption } from './make-figure.ts';
import { withoutMark } from './read-caption.ts';

/** "나루마을 제공" names who gave a picture; "도시락을 제공." what a town gives. */
const CREDIT =
  /^[[(<【]? *(?:사진|이미지|그래픽|일러스트|자료|출처) *(?:[=:：ⓒ©/]|제공|출처|캡처)|(?:(?<!(?:(?<!마)을|를) ?)제공|자료 ?사진|캡처|갈무리|DB|일러스트|재판매 및 DB 금지) *[\])>】.]?$|^[ⓒ©Ⓒ]|[[(]?(?:사진|출처|자료)(?: ?(?:제공|출처))? *[=:：] *[^.]{1,30}[\])]?$|[/=] *(?:사진|연합뉴스|뉴시스|뉴스1)[^.]{0,20}$|\/ ?[가-힣]{2,4} ?(?:\S{0,4}기자|특파원|작가) *$/;
/** "… 걷고 있다. /가람시", "… 걷고 있다. ⓒ 가람시": who gave the picture, behind the one sentence. */
const GIVER = /\. *[/ⓒ©Ⓒ] ?[가-힣A-Za-z0-9 ]{2,12}$/;
const TRIANGLE = /^[▲△▴]/;
/** "… 걷고 있다. /사진=나도윤 기자" */
const TAKEN_BY = /[/([] ?사진 ?[=:：] ?[^.]{2,30}$/;
/** "… 걷고 있다. 나도윤 선임기자": who took it, behind the one sentence; behind the last one it is who wrote the article. */
const TAKER = /[.다]\]? ?[가-힣]{2,4} ?(?:[가-힣]{0,2}기자|특파원|작가)$/;
/** Letters of a caption. */
const LONGEST = 200;

/** Captions printed as a line of text right below their picture, instead of inside its box. */
export function moveGluedCaptions(cleaning: Cleaning): void {
  removeOpeningCaption(cleaning);
  const lines = readFlowLines(cleaning.root);
  for (const [at, line] of lines.entries()) {
    const figure = figureAbove(line.block);
    const next = lines[at + 1];
    if (!figure || beginsList(line, next)) continue;
    if (!isCaption(line, figure) && !(next && isSigned(line, figure))) continue;
    takeOutLine(cleaning, line, 'caption');
    if (figure.querySelector('figcaption')) continue;
    figure.append(makeCaption(cleaning.scratch, withoutMark(line.text)));
  }
}

/** The caption of a lead picture that stands above the body, outside of it; a list has a second line with the mark. */
function removeOpeningCaption(cleaning: Cleaning): void {
  const [first, second, ...rest] = readFlowLines(cleaning.root);
  if (!first || !second || !(TRIANGLE.test(first.text) || TAKEN_BY.test(first.text))) return;
  if (TRIANGLE.test(second.text)) return;
  if (first.letters > LONGEST || countSentences(first.text) !== 1 || figureAbove(first.block)) return;
  // An obituary is one marked line, and nothing else.
  if (![second, ...rest].some(({ text }) => countSentences(text) > 0)) return;
  takeOutLine(cleaning, first, 'caption');
}

/** A list has a second line with the mark; so has the caption of a picture that follows, below that picture. */
function beginsList(line: FlowLine, next: FlowLine | undefined): boolean {
  if (!next || !TRIANGLE.test(line.text) || !TRIANGLE.test(next.text)) return false;
  return next.block === line.block || !figureAbove(next.block);
}

function figureAbove(block: Element): Element | null {
  const above = block.previousElementSibling;
  return above?.localName === 'figure' ? above : null;
}

function isCaption(line: FlowLine, figure: Element): boolean {
  const { text, letters } = line;
  if (letters === 0 || letters > LONGEST) return false;
  const alt = lettersOf(figure.querySelector('img')?.getAttribute('alt') ?? '');
  const caption = lettersOf(figure.querySelector('figcaption')?.textContent ?? '');
  const own = lettersOf(text);
  if (own.length >= 4 && (own === alt || own === caption)) return true;
  // "청년에 월세 20만원 제공" may be a sub-head.
  if (/^h\d$/.test(line.block.localName)) return false;
  // Below a captioned picture sub-heads, answers and lists have the same mark.
  if (TRIANGLE.test(text)) return !caption && line.nodes[0] === line.block.firstChild;
  if (GIVER.test(text) && countSentences(text) <= 1) return true;
  // "참가자에게는 기념품 제공.": below a caption a sentence is no second one.
  if (caption && text.endsWith('제공.')) return false;
  if (CREDIT.test(text)) return letters <= 120 || countSentences(text) <= 2;
  return false;
}

/** Whether a single sentence below a picture without a caption ends with the name of who took it. */
function isSigned({ text, letters }: FlowLine, figure: Element): boolean {
  const isFirst = figure.querySelector('figcaption') === null;
  return isFirst && letters <= 120 && TAKER.test(text) && countSentences(text) <= 1;
}
