import { isBylineLine, readBareNames } from '../../text/bylines/byline.ts';
import { cutLine, readFlowLines, removeLine } from '../flow/flow-lines.ts';
import { type Cleaning, record } from '../step.ts';

const AFTER_LAST_SENTENCE = /[다요죠까음함][.?!]["'”’」』)\]]*(?=[^.?!]*(?:\S+@\S+)?[^.?!]*$)/;
/** "… 손을 흔들고 있다. 2026.04.24 / doyun@example.kr": behind the day on which a photo was taken. */
const AFTER_DAY = /\d{4}\.\d{2}\.\d{2}(?= ?\/ ?\S+@\S+$)/;

/** Lines at the body's end among which its reporter stands, before what else ends it. */
const LINES_AT_END = 3;
/** Letters of "지역=이름·이름 기자 name@example.kr". */
const LONGEST = 90;
/** With the end of the sentence before it. */
const REACH = LONGEST + 10;

/**
 * A reporter printed on the line of the last sentence, without a break or even a space between; and the authors' names
 * without a title, there or on a line of their own.
 */
export function cutGluedReporter(cleaning: Cleaning): void {
  for (const line of readFlowLines(cleaning.root).slice(-LINES_AT_END)) {
    const raw = line.nodes.map((node) => node.textContent).join('');
    const from = Math.max(0, raw.length - REACH);
    const end = AFTER_LAST_SENTENCE.exec(raw.slice(from)) ?? AFTER_DAY.exec(raw.slice(from));
    const at = end ? from + end.index + end[0].length : 0;
    const tail = raw.slice(at).trim();
    if (tail === '' || tail.length > LONGEST) continue;
    if (!(end && isBylineLine(tail)) && !isAuthors(cleaning, tail)) continue;
    record(cleaning, tail, 'reporter');
    if (at === 0) removeLine(line);
    else cutLine(line, at);
  }
}

function isAuthors({ authors }: Cleaning, text: string): boolean {
  const names = readBareNames(text);
  return names.length > 0 && names.every(({ name }) => authors.includes(name));
}
