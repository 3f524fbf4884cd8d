import { findNotice } from '../../text/copyright-notice.ts';
import { endsPlain } from '../../text/prose.ts';
import { cutLine, type FlowLine, readFlowLines, removeLine } from '../flow/flow-lines.ts';
import { type Cleaning, record } from '../step.ts';

/** "© 예시일보", with nothing else. */
const WHOLE = /^[<[(〈【‹«]?\s?[ⓒ©Ⓒ]\s?[^\s.,][^.]{1,20}$/;

/** Whether a line says whose the article is, and nothing else. */
export function isCopyrightLine({ text }: FlowLine): boolean {
  return WHOLE.test(text) && !endsPlain(text);
}

/** Copyright notices, cut from their marker: some outlets print the whole article and the notice on one line. */
export function cutCopyright(cleaning: Cleaning): void {
  for (const line of readFlowLines(cleaning.root)) {
    const raw = line.nodes.map((node) => node.textContent).join('');
    const at = findNotice(raw);
    if (at < 0) continue;
    record(cleaning, raw.slice(at), 'copyright');
    if (raw.slice(0, at).trim() === '') removeLine(line);
    else cutLine(line, at);
  }
}
