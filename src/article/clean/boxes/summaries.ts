import { isSummaryNote } from '../../body/furniture.ts';
import { trimMarks } from '../../text/letters.ts';
import { type Cleaning, listElements, takeOut } from '../step.ts';
import { countWords } from './count-words.ts';
import { readRawLines } from './raw-lines.ts';

const BOXES = new Set(['div', 'section', 'aside', 'details', 'article', 'dl']);
/** Asked first: to read the lines of every box costs more. */
const MENTION = /요약|줄 ?정리/;
/** "AI 요약", "세 줄 요약 보기", "AI가 요약한 기사입니다" */
const HEADING =
  /^(?:(?:생성형 ?)?(?:AI|인공지능)[가로] ?(?:자동 ?)?요약(?:한|된|했|해)[^.]{0,16}|(?:AI|인공지능|챗GPT|기사|뉴스|자동|핵심|한눈에|[3세] ?줄)[ 가-힣\d]{0,6}요약|요약|뉴스 요약쏙|[3세] ?줄 ?정리|한 ?줄 ?정리)(?: ?(?:보기|정리|beta))?$/i;
/** A summary by machine or desk, told by its heading or by the note below it: it says in other words what the article says. */
export function removeSummaries(cleaning: Cleaning): void {
  const body = countWords(cleaning.root).letters;
  for (const element of listElements(cleaning)) {
    if (!BOXES.has(element.localName) || !cleaning.root.contains(element)) continue;
    if (!MENTION.test(element.textContent ?? '')) continue;
    const lines = readRawLines(element);
    const isSummary = HEADING.test(trimMarks(lines[0] ?? '')) || isSummaryNote(lines.at(-1) ?? '');
    if (isSummary && countWords(element).letters * 2 < body) takeOut(cleaning, element, 'summary');
  }
}
