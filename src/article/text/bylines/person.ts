import type { Chunk } from './chunks.ts';
import {
  isDesk,
  isLikeHouse,
  isPressTitle,
  isReporterKind,
  isSurelyName,
  isTitle,
  nameLikeness,
} from './words.ts';

/** One person of a byline, and the words around the name. */
export type Person = {
  name: string;
  /** Place or outlet before a "=". */
  place: string[];
  before: string[];
  after: string[];
  email: string | null;
  clean: boolean;
};

/** A family name and two syllables, or a title right behind, are the least to take a word for a name. */
const LOWEST_SCORE = 2;

/** Endings that make a sentence of words. */
const PARTICLE = /.{2}(?:은|는|을|를|에서|에게|으로|라고|했다|한다|입니다|습니다)$/;

/** What fonts of icons are written by, which a page without its style sheets shows as words. */
const ICONS = new Set('home person account_circle edit create mail schedule'.split(' '));

/**
 * Finds the name among the words of one person.
 * @param isInRow whether names follow to which it could belong ("표성대·나도윤 기자"): then a word like a school or an office may be one
 * @returns null when none of them looks like one
 */
export function readPerson(chunk: Chunk, isInRow = false): Person | null {
  const words = dropRomanized(chunk.words).flatMap(splitTitle);
  const at = isInRow ? 0 : findName(words);
  if (at === null) return null;
  const foreign = /^[A-Za-z]/.test(words[at] ?? '') ? countLatin(words, at) : 1;
  const before = words.slice(0, at).filter((word) => !ICONS.has(word));
  // "나도윤(doyun)": an account of the site, no office.
  const after = words.slice(at + foreign).filter((word) => !/^[a-z\d_]+$/.test(word));
  const isOffice = (word: string) =>
    /^[가-힣A-Za-z0-9&.-]*[가-힣A-Za-z0-9]$/.test(word) && !PARTICLE.test(word);
  const clean =
    chunk.place.length <= 4 &&
    before.length <= 4 &&
    after.length <= 8 &&
    [...chunk.place, ...before, ...after].every(isOffice) &&
    (after.length === 0 ||
      isTitle(after.at(-1) ?? '') ||
      isDesk(after.at(-1) ?? '') ||
      chunk.emails.length > 0);
  return {
    name: words.slice(at, at + foreign).join(' '),
    place: chunk.place,
    before,
    after: after.filter((word, index) => word !== '기자' || index === after.length - 1),
    email: chunk.emails[0] ?? null,
    clean,
  };
}

/** "Na Do-yun 나도윤": a name in Latin letters too, beside that in Hangul, is no office. */
function dropRomanized(words: string[]): string[] {
  const at = words.findIndex(
    (word, index) =>
      /^[A-Z][a-z]{1,6}$/.test(word) && /^[A-Z][a-z]{1,6}-[a-z]{1,7}$/.test(words[index + 1] ?? ''),
  );
  const isBeside = at >= 0 && [words[at - 1], words[at + 2]].some((word = '') => isSurelyName(word));
  return isBeside ? words.toSpliced(at, 2) : words;
}

/** "워싱턴=홍길동 특파원": here the place belongs to the title. */
export function isSentFrom(titles: string[]): boolean {
  return titles.some((word) => /특파원|통신원/.test(word));
}

/** Parts "홍길동기자" and "홍길동특파원"; leaves "인턴기자" and "한경닷컴기자" whole. */
function splitTitle(word: string): string[] {
  const parts =
    /^([가-힣]{2,4}?)(기자|선임기자|인턴기자|객원기자|전문기자|특파원|앵커|논설위원|칼럼니스트|PD)$/.exec(
      word,
    );
  const [, name = '', title = ''] = parts ?? [];
  // "국방전문기자" is a title; "홍길동전문기자" has a full name before it.
  const least = title.length > 2 && title.endsWith('기자') ? 3 : 1;
  if (!name || !title || isReporterKind(name) || nameLikeness(name) < least) return [word];
  return [name, title];
}

function findName(words: string[]): number | null {
  let best: number | null = null;
  let bestScore = LOWEST_SCORE;
  for (const [index, word] of words.entries()) {
    const next = words[index + 1];
    const beforePress =
      next !== undefined && isPressTitle(next) && !(next === '기자' && isReporterKind(word));
    const likeness = nameLikeness(word) || (beforePress && isNameBefore(word, index) ? 1 : 0);
    if (likeness <= 0) continue;
    const beforeTitle = next !== undefined && isTitle(next);
    // "가온 에디터 오담": between two words that may be names, the title belongs to the plainer one.
    const [former = '', title = ''] = [words[index - 2], words[index - 1]];
    if (likeness >= 2 && next === undefined && isPressTitle(title) && nameLikeness(former) < 1) return index;
    // "한국대 교수" is an office; only a title of the press makes a name of such a word.
    const isWeak = likeness < 2 && !beforePress;
    // "나도윤 경기고 교사": of the two, the one that ends like a school.
    const isHouse = isLikeHouse(word) && !beforePress;
    const score = isWeak
      ? likeness
      : likeness +
        (index === 0 && !isHouse ? 1 : 0) +
        (beforePress ? 2 : beforeTitle ? (isHouse ? 0.5 : 1.5) : 0);
    if (score > bestScore) [best, bestScore] = [index, score];
  }
  if (best === null) return null;
  // "John Smith 기자": the name begins at its first Latin word.
  while (best > 0 && /^[A-Z][a-z]+$/.test(words[best] ?? '') && /^[A-Z][a-z]+$/.test(words[best - 1] ?? ''))
    best--;
  return best;
}

/** Right before a title of the press also "Jane" is a name, and "김원장" where the line begins with it. */
function isNameBefore(word: string, index: number): boolean {
  return (
    /^[A-Z][a-z]+$/.test(word) || (index === 0 && /^[김이박최정][가-힣]{2}$/.test(word) && isTitle(word))
  );
}

function countLatin(words: string[], from: number): number {
  let count = 0;
  while (/^[A-Z][A-Za-z.]*$/.test(words[from + count] ?? '')) count++;
  return Math.max(1, count);
}
