import { readInPlace } from './homographs.ts';
import { soundAtStart } from './initial-sound.ts';
import { HANJA_TABLE, type HanjaEntry, JOINS, VARIANTS } from './table.ts';

/** A hanja, or a word of hanja, that a reader may want explained: `text.slice(start, end)`, in UTF-16 units. */
export type HanjaFind = { start: number; end: number; reading: string; ko: string; en: string };

type Span = { start: number; end: number };

// Ranges, as \p{Script=Han} takes a millisecond to compile. The circle of 김〇〇 (U+3007) is no hanja.
const HAN = '々\\u3400-\\u4dbf\\u4e00-\\u9fff\\uf900-\\ufaff\\u{20000}-\\u{323af}';
const HANGUL = '\\u1100-\\u11ff가-힣';
const HAN_RUN = new RegExp(`[${HAN}]+`, 'gu');
const HANGUL_LETTER = new RegExp(`[${HANGUL}]`, 'u');
const LETTER_OR_DIGIT = new RegExp(`[0-9A-Za-z${HANGUL}${HAN}]`, 'u');
/** Kana and the commas of Japanese; not "・", which Korean pages use too. */
const JAPANESE = /[\u3041-\u309f\u30a1-\u30fa\u30fc-\u30ff\uff66-\uff9f、。]/;
/** 미·중(美·中), 홍길동(洪吉童): Hangul, then nothing but hanja in brackets. */
const BRACKETS_AFTER_HANGUL = new RegExp(`[${HANGUL}] ?[(（][${HAN}·ㆍ・, ]+[)）]`, 'gu');

const longestWord = Math.max(...Array.from(HANJA_TABLE.keys(), (hanja) => hanja.length));
/** As much of what stands behind a hanja as may tell how it is read, in UTF-16 units. */
const LONGEST_AFTER = 5;
/** How far before a bracket its Hangul may begin, in UTF-16 units: as far as 미국·중국 before (美·中). */
const HANGUL_BEFORE_BRACKET = 6;

/**
 * Finds the hanja of a news text that its readers may not know, in order and without overlaps. Left out are names and
 * words that the table does not know, Japanese, and hanja that the text explains itself: 전(前), 홍길동(洪吉童), 與(여).
 * @param text NFC, apart from hanja, which may be compatibility ideographs (U+F900 to U+FAFF)
 */
export function findHanja(text: string): HanjaFind[] {
  const brackets = findSpans(text, BRACKETS_AFTER_HANGUL);
  let next = 0; // the first bracket that does not end before the run
  return findSpans(text, HAN_RUN).flatMap((run) => {
    while ((brackets[next]?.end ?? run.end) < run.end) next++;
    const bracket = brackets[next];
    const finds = touchesJapanese(text, run) ? [] : explain(text, run);
    const isInBracket = bracket !== undefined && bracket.start < run.start;
    if (isInBracket && isExplainedBefore(text, finds, bracket)) return [];
    return isExplainedAfter(text, finds, run) ? [] : finds;
  });
}

/** The text as it is spoken: every hanja that `findHanja` finds gives way to its reading, the rest stays as it is. */
export function readHanjaAloud(text: string): string {
  let spoken = '';
  let end = 0;
  for (const find of findHanja(text)) {
    spoken += text.slice(end, find.start) + find.reading;
    end = find.end;
  }
  return spoken + text.slice(end);
}

/**
 * A text for searching, in which every hanja that the table knows gives way to its reading, also in names, in brackets
 * and among hanja that it does not know.
 * @param text NFC
 * @returns as long as `text`, letter by letter
 */
export function readEveryHanja(text: string): string {
  return text.replace(HAN_RUN, (run, at: number) => {
    const before = text.charAt(at - 1);
    const isStart = !LETTER_OR_DIGIT.test(before);
    const end = at + run.length;
    const reading = readRun(run, before, text.slice(end, end + LONGEST_AFTER));
    return isStart ? soundAtStart(reading) : reading;
  });
}

const findSpans = (text: string, pattern: RegExp): Span[] =>
  Array.from(text.matchAll(pattern), ({ 0: found, index }) => ({ start: index, end: index + found.length }));

const touchesJapanese = (text: string, { start, end }: Span) =>
  JAPANESE.test(text.charAt(start - 1)) || JAPANESE.test(text.charAt(end));

/** The rows that make up a run, placed in the text; none when they do not cover all of it. */
function explain(text: string, run: Span): HanjaFind[] {
  let { start } = run;
  return coverWithEntries(text.slice(run.start, run.end)).map((entry) => {
    const before = text.charAt(start - 1);
    const isStart = !LETTER_OR_DIGIT.test(before);
    const end = start + entry.hanja.length;
    const { reading, ko, en } = readInPlace(entry, before, text.slice(end, end + LONGEST_AFTER));
    const find = { start, end, reading: isStart ? soundAtStart(reading) : reading, ko, en };
    start = end;
    return find;
  });
}

const foldVariants = (run: string) =>
  Array.from(run, (character) => VARIANTS.get(character) ?? character).join('');

/** @param before the letter before the run; @param after the text behind it */
function readRun(run: string, before: string, after: string): string {
  const plain = foldVariants(run);
  let reading = '';
  while (reading.length < plain.length) {
    const at = reading.length;
    const [entry] = entriesAt(plain, at);
    const behind = plain.slice(at + (entry?.hanja.length ?? 1)) || after;
    reading += entry ? readInPlace(entry, at === 0 ? before : '', behind).reading : plain.charAt(at);
  }
  return reading;
}

/** Works from the end, so that a long word never takes a character without which the rest would be left over. */
function coverWithEntries(run: string): HanjaEntry[] {
  const plain = foldVariants(run.normalize('NFC'));
  if (plain.length !== run.length) return [];
  const best: (HanjaEntry | null)[] = [];
  for (let start = plain.length - 1; start >= 0; start--) best[start] = findEntry(plain, start, best);
  const entries: HanjaEntry[] = [];
  let entry = best[0];
  for (let end = 0; entry; entry = best[end]) {
    entries.push(entry);
    end += entry.hanja.length;
  }
  return entries;
}

/** The longest row at `start` from which the rest of the run can be covered. */
function findEntry(run: string, start: number, best: (HanjaEntry | null)[]): HanjaEntry | null {
  const entry = entriesAt(run, start).find(({ hanja, kind }) => {
    const end = start + hanja.length;
    const next = best[end];
    return end === run.length || (next && JOINS[kind].includes(next.kind));
  });
  return entry ?? null;
}

/** The rows that a run has at `start`, the longest first. */
function entriesAt(run: string, start: number): HanjaEntry[] {
  const entries: HanjaEntry[] = [];
  for (let length = Math.min(longestWord, run.length - start); length > 0; length--) {
    const entry = HANJA_TABLE.get(run.slice(start, start + length));
    if (entry) entries.push(entry);
  }
  return entries;
}

/** A run of several hanja repeats the name or word before it; a single one may be a remark, as in 김모씨(女). */
function isExplainedBefore(text: string, finds: HanjaFind[], bracket: Span): boolean {
  const [first] = finds;
  if (!first) return false;
  const opening = bracket.start + 1;
  const before = text.slice(Math.max(0, opening - HANGUL_BEFORE_BRACKET), opening).normalize('NFC');
  return finds.length > 1 || first.end - first.start > 1 || before.includes(first.reading);
}

function isExplainedAfter(text: string, finds: HanjaFind[], { end }: Span): boolean {
  const isBracket = /[(（]/.test(text.charAt(end)) && HANGUL_LETTER.test(text.charAt(end + 1));
  return isBracket && text.startsWith(finds.map(({ reading }) => reading).join(''), end + 1);
}
