import { isTold } from '../body/prose.ts';
import { cutLine, readFlowLines, removeLine } from './flow-lines.ts';
import type { Cleaning } from './step.ts';
import { record } from './step.ts';

/**
 * Where a notice begins. "무단" alone is no marker: cars are parked 무단, and sentences speak of 무단 전재.
 */
const MARKER =
  /[<[(〈【]?\s*(?:Copy\s?rights?\s*[ⓒ©Ⓒ(]|저작권자?\s*[ⓒ©Ⓒ(]|[ⓒ©Ⓒ]\s?[^\n]{0,80}?(?:무단\s?전재|금지|All rights)|GoodNews paper\s*[ⓒ©]|저작권자\s[^.\n]{2,30}?무단\s?(?:전재|복제)|무단\s?(?:전재|복제)\s*(?:및|[-·,ㆍ/와과])?\s*(?:수집|재배포|배포|복사|복제|캡처|DB)[^.]{0,30}금지)|[<[(〈【][^<[(〈【]{0,60}무단\s?전재[^.]{0,40}금지/i;
const NOTICE = /금지|reserved|저작권자|Copyright/i;
/** A notice ends its line; what is longer than this is text that only speaks of one. */
const LONGEST = 220;

/** Copyright notices, cut from their marker: some outlets print the whole article and the notice on one line. */
export function cutCopyright(cleaning: Cleaning): void {
  for (const line of readFlowLines(cleaning.root)) {
    const raw = line.nodes.map((node) => node.textContent).join('');
    const at = raw.search(MARKER);
    if (at < 0 || raw.length - at > LONGEST || !NOTICE.test(raw.slice(at))) continue;
    // A sentence may quote a notice, and goes on behind it.
    if (isTold(raw.trim())) continue;
    record(cleaning, raw.slice(at), 'copyright');
    if (raw.slice(0, at).trim() === '') removeLine(line);
    else cutLine(line, at);
  }
}
