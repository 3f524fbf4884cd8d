import { readHeader } from './header.ts';
import { SHORTEST_ARTICLE } from './least-prose.ts';
import type { Outline } from './outline.ts';

const MARK = /^(?:[◇◆■□●○▲△▶▷※◈]|[-·*•]\s|[<〈【[][^<〈【[]{1,20}[>〉】\]])/u;
/** Some print the whole list in one line: "◇ 승진 ▲ 과장 홍길동 ▲ 팀장 김영수". */
const INNER_MARK = / [◇◆■□●○▲△▶▷※◈](?= ?[가-힣A-Z\d])/g;
/** An obituary is one line. */
const OBITUARY = /별세|[부모]친상|빈소|발인/;
/** Marked lines that make a listing. */
const MARKS = 3;

/**
 * Takes the lines of a listing for prose, where the page has hardly any sentences: appointments, obituaries, the day's
 * schedule, a notice in short phrases. Only below a headline with its time, and from three marks on: a page that still
 * waits for its text has none.
 * @param headline place of this page's headline in the lines
 */
export function takeListing(outline: Outline, headline: number): void {
  const { lines } = outline;
  const start = headline + 1;
  const prose = (outline.proseBefore.at(-1) ?? 0) - (outline.proseBefore[start] ?? 0);
  if (prose >= SHORTEST_ARTICLE || !readHeader(lines, start).dated) return;
  const own = lines.slice(start).filter((line) => !line.furniture && line.linkLetters * 4 <= line.letters);
  const marked = own.filter(({ text, letters }) => letters >= 3 && (MARK.test(text) || OBITUARY.test(text)));
  const marks = marked.reduce((sum, { text }) => sum + 1 + (text.match(INNER_MARK)?.length ?? 0), 0);
  if (marks < MARKS && !marked.some(({ text }) => OBITUARY.test(text))) return;
  for (const line of marked) line.prose = true;
}
