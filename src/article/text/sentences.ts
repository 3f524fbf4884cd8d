/**
 * A run of end marks with the quotes and brackets that close after it, or a line break.
 *
 * Not Intl.Segmenter: with ICU 78 it parts `U.S. | 정부와 Mr. | 김은 No. | 1을`, `"잘했다." | 라고 말했다`,
 * `2026.11.23. | 오전` and `제공.( | 사진=정독)`, and it does not part `(사진=정독)` from what is stuck to it. Mending
 * that takes all the rules below, and the outcome would still change with each browser's ICU.
 */
const MARK = /[.?!…。？！]+["'”’)\]」』〉》】]*|\n/g;

/** What follows a closing quote in the same sentence: `”라고`, `”는`, `”를`. */
const PARTICLE =
  /이?라[고는며면던더니도]|이?란|[고며는은을를의에와과]|면서|[이가도만등](?![가-힣])|처럼|하[고며는]|했/y;
/** The same after a stray space, or without a quote; fewer, as a new sentence may begin with the others. */
const QUOTING = / ?(?:이?라[고는며던]|이?라면서|고(?= ))/y;

const ABBREVIATION = /(?:^|[^A-Za-z])(?:[A-Za-z]|[MD]rs?|Ms|Prof|St|Jr|No|vs|Inc|Ltd|Corp?)$/;
/** "3." of a list, "2026.11.23." of a date. */
const NUMBERING = /(?:^|[\s("'“‘[~])(?:\d{1,4}\.)*\d{1,4}$/;
/** Thoughts and titles are not parted: 〈왜 갔나? 왜 왔나〉. One that is never closed counts no further than this. */
const IN_TITLE = /(?:‘(?!\d)|[「『〈《])[^’」』〉》]*$/;
const TITLE_LENGTH = 60;

const isSpace = (letter: string) => /\s/.test(letter);
/** How a Korean sentence ends: 했다, 했어요, 했습니까, 하죠. */
const isEnding = (letter: string) => /[다요까죠]/.test(letter);

/**
 * Finds the sentences of one paragraph of Korean news.
 * @returns ranges in UTF-16 units, in order, without the white space around them; together they hold everything else
 */
export function splitSentences(text: string): { start: number; end: number }[] {
  const sentences: { start: number; end: number }[] = [];
  let start = skipSpace(text, 0);
  const add = (from: number) => {
    let end = from;
    while (end > start && isSpace(text.charAt(end - 1))) end -= 1;
    if (end > start) sentences.push({ start, end });
    start = skipSpace(text, from);
  };
  for (const { 0: run, index } of text.matchAll(MARK)) {
    if (index >= start && isEnd(text, start, index, run)) add(index + run.length);
  }
  add(text.length);
  return sentences;
}

function isEnd(text: string, start: number, index: number, run: string): boolean {
  const end = index + run.length;
  if (run === '\n') return endsLine(text.slice(Math.max(start, index - 6), index), text.slice(end, end + 40));
  if (end === text.length) return true;
  const marks = run.replace(/["'”’)\]」』〉》】]+$/, '');
  const closing = run.slice(marks.length);
  const before = text.charAt(index - 1);
  const next = text.charAt(end);
  if (/[([]/.test(before) || /[,，、]/.test(next) || isQuoteGoingOn(text, end, closing)) return false;
  if (IN_TITLE.test(text.slice(Math.max(start, index - TITLE_LENGTH), end))) return false;
  // Single quotes and title marks hold titles and thoughts: ‘왜?’ 행사.
  if (closing && !/["”)\]]/.test(closing)) return next === '\n';
  if (/[)\]]$/.test(closing) && marks !== '.') return /[([]/.test(text.charAt(start));
  if (/[。？！]/.test(marks)) return true;
  if (/[?!]/.test(marks)) return /[\s가-힣"“‘([]/.test(next);
  if (marks !== '.') return isSpace(next) && isEnding(before);
  // A space was forgotten: 왔다.그는
  if (!isSpace(next)) return isEnding(before) && /[^a-z]/.test(next);
  return !isAbbreviation(text.slice(Math.max(start, index - 20), index));
}

function isQuoteGoingOn(text: string, end: number, closing: string): boolean {
  PARTICLE.lastIndex = end;
  QUOTING.lastIndex = end;
  if (closing) return PARTICLE.test(text) || QUOTING.test(text);
  return text.charAt(end) !== ' ' && QUOTING.test(text);
}

/** @param before up to 20 units of the sentence before its dot; "가. 개요" counts too */
function isAbbreviation(before: string): boolean {
  return ABBREVIATION.test(before) || NUMBERING.test(before) || /^[가-힣]$/.test(before);
}

/** An empty line, or a line that ends like a sentence whose mark was left out; 보다, 마다 and 에다 are particles. */
function endsLine(before: string, after: string): boolean {
  return /^[ \t\r]*\n/.test(after) || /(?:^|[^보마에])다["'”’)\]]?\s*$/.test(before);
}

function skipSpace(text: string, from: number): number {
  let index = from;
  while (isSpace(text.charAt(index))) index += 1;
  return index;
}
