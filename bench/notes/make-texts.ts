/** Letters of a note's text. */
const TEXT_LENGTH = 1500;

/** A row of numbers between 0 and 1 that is the same in each run (mulberry32, by Tommy Ettinger). */
function makeRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const random = makeRandom(20_261_128);
const pick = <Value>(values: readonly Value[], power = 1): Value =>
  // The index is always one of the list.
  values[Math.floor(random() ** power * values.length)] as Value;

// The initials, vowels and finals that Korean words have most.
const INITIALS = [0, 2, 3, 5, 6, 7, 9, 11, 12, 14, 18];
const VOWELS = [0, 4, 8, 13, 18, 20, 1, 5];
const FINALS = [0, 0, 0, 4, 8, 16, 21, 1];
const syllables = Array.from({ length: 400 }, () =>
  String.fromCharCode(0xac00 + (pick(INITIALS) * 21 + pick(VOWELS)) * 28 + pick(FINALS)),
);
const words = Array.from({ length: 30_000 }, () =>
  Array.from({ length: 2 + Math.floor(random() * 3) }, () => pick(syllables)).join(''),
);
const PARTICLES = [
  '',
  '은',
  '는',
  '이',
  '가',
  '을',
  '를',
  '에',
  '에서',
  '으로',
  '의',
  '도',
  '했다.',
  '한다.',
];

/** An invented text of 1,500 letters, with words as unevenly spread as in a language; each call gives another. */
export function makeText(): string {
  let text = '';
  while (text.length < TEXT_LENGTH)
    text += `${pick(words, 3)}${pick(PARTICLES)}${random() < 0.02 ? '\n\n' : ' '}`;
  return text.slice(0, TEXT_LENGTH).trim();
}

/** What is searched for in the texts: by kind. */
export const queries: Record<string, string> = {
  'a common word': words[0] ?? '',
  'a rare word': words[29_000] ?? '',
  'two words': `${words[40] ?? ''} ${words[600] ?? ''}`,
  'middle of a word': (words[2000] ?? '').slice(1),
  '초성 of three': 'ㄱㄴㄷ',
  '초성 of six': 'ㄱㅎㅈㅊㅂㅁ',
  'no such word': '없는낱말쀍',
};
