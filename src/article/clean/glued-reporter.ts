import { isBylineLine } from '../metadata/byline.ts';
import { cutLine, readFlowLines } from './flow-lines.ts';
import type { Cleaning } from './step.ts';
import { record } from './step.ts';

const AFTER_LAST_SENTENCE = /[다요죠까음함][.?!]["'”’」』)\]]*(?=[^.?!]*(?:\S+@\S+)?[^.?!]*$)/;
/** A reporter stands at the body's end, before what else ends it. */
const LINES_AT_END = 3;
/** Letters of "지역=이름·이름 기자 name@example.kr". */
const LONGEST = 90;

/** A reporter printed on the line of the last sentence, without a break or even a space between. */
export function cutGluedReporter(cleaning: Cleaning): void {
  for (const line of readFlowLines(cleaning.root).slice(-LINES_AT_END)) {
    const raw = line.nodes.map((node) => node.textContent).join('');
    const end = AFTER_LAST_SENTENCE.exec(raw);
    if (!end) continue;
    const at = end.index + end[0].length;
    const tail = raw.slice(at).trim();
    if (tail === '' || tail.length > LONGEST || !isBylineLine(tail)) continue;
    record(cleaning, tail, 'reporter');
    cutLine(line, at);
  }
}
