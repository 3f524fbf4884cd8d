import { LETTERS } from './letters.ts';

const CLOSING = String.raw`["'”’」』)\]〉》>]*`;
const SENTENCE_END = new RegExp(
  String.raw`(?!\d)[${LETTERS}]${CLOSING}[.?!]${CLOSING}(?=\s|$|["“'‘([가-힣])`,
  'g',
);
/** A notice is no sentence, in whatever language it ends in a full stop. */
const RIGHTS = /^\W{0,3}copyright|all rights reserved/i;
const CUT_SHORT = /(?:…|\.\.)["'”’]?$/;

/** How many sentences end in a text; "3.5" and "www.example.kr" hold none. */
export function countSentences(text: string): number {
  return text.match(SENTENCE_END)?.length ?? 0;
}

const PLAIN_END = /다["'”’」)]*(?:\.["'”’」)]*)?$/;

/** Whether a line ends as newspapers tell a story ("…고 말했다."): nothing that speaks to the reader ends so. */
export function endsPlain(text: string): boolean {
  const at = text.search(PLAIN_END);
  return at > 0 && !isPoliteAt(text, at);
}

/** Whether any sentence of a text, or its end, tells in the plain style of news: who asks the reader for something is polite. */
export function holdsPlainSentence(text: string): boolean {
  for (const { index } of text.matchAll(/(?<=\S)다(?:[.?!]|$)/g)) if (!isPoliteAt(text, index)) return true;
  return false;
}

/** One class for all that closes: where two share a sign, a long run of it would be parted in every way. */
const POLITE_END = /[다까요죠]["'”’」)\].?!]*$/;

/** Whether a line ends as one speaks to somebody ("…고 말했습니다.", "…해요."), as broadcasters do throughout. */
export function endsPolite(text: string): boolean {
  const at = text.search(POLITE_END);
  return at > 0 && (/[요죠]/.test(text.charAt(at)) || isPoliteAt(text, at));
}

/** Syllables with one vowel stand together, one for each final, of which ㅂ is this one. */
const [FIRST_SYLLABLE, FINALS, FINAL_B] = [0xac00, 28, 17];

/** Whether 다 or 까 at a place in a text ends a verb in the polite style: "합니다", not "아니다". */
function isPoliteAt(text: string, at: number): boolean {
  return text[at - 1] === '니' && (text.charCodeAt(at - 2) - FIRST_SYLLABLE) % FINALS === FINAL_B;
}

/**
 * Whether a line reads like a sentence of an article, not like a label, a headline or a link.
 * @param letters of the whole line, see countLetters
 * @param linkLetters of them, those that stand in links
 */
export function isProse(text: string, letters: number, linkLetters: number): boolean {
  if (letters < 12 || linkLetters * 2 > letters) return false;
  // The teaser of another article is cut off in the middle of a sentence.
  if (letters < 200 && CUT_SHORT.test(text)) return false;
  if (letters >= 120 || (linkLetters === 0 && NAMES.test(text))) return true;
  return countSentences(text) > 0 && !RIGHTS.test(text);
}

/** "△홍보부 나도윤 △감사부 표하람": who is promoted, or has died, is all that such an article tells. */
const NAMES = /^[△▲] ?[^△▲]{4,}[△▲] ?[^△▲]{4}/;

type Counted = { prose: boolean; letters: number; linkLetters: number };

/** Letters of prose before each line, and after the last. */
export function sumProse(lines: Counted[]): number[] {
  const before = [0];
  for (const { prose, letters, linkLetters } of lines) {
    before.push((before.at(-1) ?? 0) + (prose ? letters - linkLetters : 0));
  }
  return before;
}
