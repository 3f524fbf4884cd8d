import { lettersOf } from '../../text/letters.ts';
import { countSentences, endsPlain } from '../../text/prose.ts';
import type { FlowLine } from '../flow/flow-lines.ts';
import { isReporterLine } from './reporter-lines.ts';

/** Letters: what the outlet says at the end about itself takes two sentences at most. */
const LONGEST = 110;
/** Letters of what nobody knows, behind a reporter. */
const LONGEST_UNKNOWN = 60;
/** Share of sentences up to which an article is a listing, and the sentences are the page's. */
const LISTING = 0.3;
/** Lines after a reporter that may be unknown. */
const REACH = 3;
/** What stands in an article is told of by the article. */
const SELF = /이 ?기사(?:는|를|에(?! ?(?:담긴|나오|나온|등장|실린|쓰인|언급))|가|의)/;
/** Characters of an outlet's name; a shorter one is a word of many lines. */
const SHORTEST_NAME = 3;
const QUOTE = /["“”‘’]/;
/** "주최: 예시일보, 가람시": what an article tells of an event or a prize. */
const FACT = /^[^가-힣]*(?:주최|주관|심사 ?위원장?|응모|접수|참가|출품)[가-힣 ]{0,6} ?[:：=]/;
/** A line of an obituary: those who work for the outlet lose somebody too. */
const MOURNS = /별세|[부모]상(?![가-힣])|장례식장|빈소|발인/;

/**
 * Whether an article is told in the plain style ("…고 말했다."), as newspapers do. Only then a line that speaks to the reader is not the
 * article's; broadcasters speak to the reader throughout.
 */
export function isPlainArticle(lines: FlowLine[]): boolean {
  let all = 0;
  let told = 0;
  let addressed = 0;
  for (const { text, letters } of lines) {
    all += letters;
    if (endsPlain(text)) told += letters;
    else if (countSentences(text) > 0 && !QUOTE.test(text)) addressed += letters;
  }
  return told > addressed * 2 || told + addressed < all * LISTING;
}

/**
 * Whether a line at the end of a plain article is the outlet's own voice: it names the outlet or "this article", and
 * does not end plainly.
 * @param outlet its name as the page has it: in other spaces, "한국 경제", the words are anybody's
 */
export function isOutletVoice({ text, letters }: FlowLine, outlet: string | null): boolean {
  if (letters > LONGEST || endsPlain(text) || QUOTE.test(text) || MOURNS.test(text)) return false;
  if (SELF.test(text)) return true;
  if (ASKS.test(text) || FACT.test(text)) return false;
  if (!outlet || outlet.length < SHORTEST_NAME) return false;
  // Its name alone may be a sub-head, in brackets it signs.
  if (lettersOf(text) === lettersOf(outlet)) return /^[<〈[(【].*[>〉\])】]$/.test(text);
  return text.toLowerCase().includes(outlet.toLowerCase());
}

/**
 * Whether a line at the end of a plain article stands behind its reporter: what follows the name is the page's.
 * @param above the lines above it, the nearest first
 */
export function isBehindReporter({ text, letters }: FlowLine, above: FlowLine[]): boolean {
  if (
    letters > LONGEST_UNKNOWN ||
    endsPlain(text) ||
    QUOTE.test(text) ||
    ASKS.test(text) ||
    LISTED.test(text)
  )
    return false;
  const reporter = above
    .slice(0, REACH)
    .findIndex((line) => isReporterLine(line) && /기자|특파원|@/.test(line.text));
  // One who stands on top of the text, or in a list of names, ends nothing.
  return reporter >= 0 && above.slice(reporter + 1).some((line) => countSentences(line.text) > 0);
}

/** How an editorial ends: "이제 누가 노를 저을 것인가." */
const ASKS = /(?:(?<!니)까|[는은인]가|[나라])[.?!]$/;
/** "▲ 홍보과장 표하람 ▲ 세정과장 나루영": who is promoted, or has won. */
const LISTED = /^[▲△◇◆]/;
