/**
 * What `parseQuery` defines as a match, done the slow way, one letter after the other: a letter fits another when they
 * decompose alike.
 */

/** @param text normalized; @param pieces normalized, words or one phrase; @param isComposing counts for the last piece */
export function fitsSlowly(text: string, pieces: string[], isComposing: boolean, isPhrase = false): boolean {
  return pieces.every((piece, at) => {
    const isExact = isPhrase || /^[ㄱ-ㅎ]$/.test(piece) || /[ㄱ-ㅎ]/.test(piece.slice(0, -1));
    const starts = Array.from({ length: text.length + 1 }, (_, start) => start);
    const isLastUnfinished = isComposing && at === pieces.length - 1;
    return starts.some((start) => fitsFrom(text.slice(start), piece, 0, isLastUnfinished, isExact));
  });
}

/** Whether the beginning of a text fits a piece from one of its letters on. */
function fitsFrom(text: string, piece: string, at: number, isUnfinished: boolean, isExact: boolean): boolean {
  const letter = piece.charAt(at);
  if (letter === '') return true;
  const goOn = (rest: string) => fitsFrom(rest, piece, at + 1, isUnfinished, isExact);
  const isHere = (from: string) =>
    isUnfinished && at === piece.length - 1
      ? fitsUnfinished(from, letter)
      : from !== '' && fitsLetter(from.charAt(0), letter) && goOn(from.slice(1));
  const marks = isExact ? '' : marksFor(piece, at);
  const [first, rest] = [text.charAt(0), text.slice(1)];
  if (marks === '.·') return first !== '' && marks.includes(first) && goOn(rest);
  if (marks !== '' && !isLetter(letter))
    return goOn(text) || (marks.includes(first) && first !== '' && goOn(rest));
  return isHere(text) || (first !== '' && marks.includes(first) && isHere(rest));
}

const isLetter = (letter: string) => /^[가-힣ㄱ-ㅣ大美與a-z0-9]$/.test(letter);
const isDigit = (letter: string) => /^[0-9]$/.test(letter);
const isLatin = (letter: string) => /^[a-z]$/.test(letter);

/** The marks that may stand before a letter of a word, or in the place of a mark in it. */
function marksFor(word: string, at: number): string {
  const [before, here, after] = [word.charAt(at - 1), word.charAt(at), word.charAt(at + 1)];
  if (isLetter(here)) {
    if (!isLetter(before)) return '';
    if ((isDigit(before) && isDigit(here)) || (isLatin(before) && isLatin(here))) return '';
    const hasDigit = word.split('').some(isDigit) && word.length >= 3;
    return hasDigit || (at > 1 && at < word.length - 1) ? ' ·-' : '·-';
  }
  if (isDigit(before) && isDigit(after)) return here === '.' || here === '·' ? '.·' : '';
  if ((here !== '·' && here !== '-') || !isLetter(before) || !isLetter(after)) return '';
  const isBesideLatin = [before, after].some((letter) => isDigit(letter) || isLatin(letter));
  return isBesideLatin ? ' ·-' : '·-';
}

const isConsonant = (letter: string) => /^[ㄱ-ㅎ]$/.test(letter);

/** The parts of a syllable as jamo of the keyboard, e.g. ["ㄷ", "ㅗ", "ㄱㅅ"]; null for anything else. */
export function partsOf(letter: string): [string, string, string] | null {
  if (!/^[가-힣]$/.test(letter)) return null;
  const [initial = '', vowel = '', final = ''] = letter.normalize('NFD');
  return [KEYBOARD_JAMO[initial] ?? '', KEYBOARD_JAMO[vowel] ?? '', KEYBOARD_JAMO[final] ?? ''];
}

const fitsLetter = (letter: string, typed: string) =>
  letter === typed || (isConsonant(typed) && partsOf(letter)?.[0] === typed);

/** Whether the beginning of a text fits the last letter of an open query. */
function fitsUnfinished(text: string, typed: string): boolean {
  const [typedParts, parts] = [partsOf(typed), partsOf(text.charAt(0))];
  if (!typedParts) return fitsLetter(text.charAt(0), typed);
  if (!parts || parts[0] !== typedParts[0]) return false;
  const [, vowel, final] = typedParts;
  if (final === '') return [vowel, ...(COMPOSED_OF[vowel] ?? '')].includes(parts[1]);
  if (parts[1] !== vowel) return false;
  const isGrown = parts[2].startsWith(final);
  return isGrown || (parts[2] === final.slice(0, -1) && fitsLetter(text.charAt(1), final.slice(-1)));
}

const COMPOSED_OF: Record<string, string> = { ㅗ: 'ㅘㅙㅚ', ㅜ: 'ㅝㅞㅟ', ㅡ: 'ㅢ' };

/** By conjoining jamo. Written out here, so that a mistake in a table of the search shows. */
const KEYBOARD_JAMO: Record<string, string> = Object.fromEntries([
  ...'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ'
    .split('')
    .map((jamo) => [jamo.normalize('NFKC'), jamo]),
  // The finals, each by a syllable that has it.
  ...'악ㄱ 앆ㄲ 앇ㄱㅅ 안ㄴ 앉ㄴㅈ 않ㄴㅎ 앋ㄷ 알ㄹ 앍ㄹㄱ 앎ㄹㅁ 앏ㄹㅂ 앐ㄹㅅ 앑ㄹㅌ 앒ㄹㅍ 앓ㄹㅎ 암ㅁ 압ㅂ 앖ㅂㅅ 앗ㅅ 았ㅆ 앙ㅇ 앚ㅈ 앛ㅊ 앜ㅋ 앝ㅌ 앞ㅍ 앟ㅎ'
    .split(' ')
    .map((example) => [example.normalize('NFD').charAt(2), example.slice(1)]),
]);

/** The keys of a 두벌식 keyboard that type a text of syllables, shifted ones as one. */
export function keysOf(text: string): string {
  return Array.from(text, (letter) => {
    const [initial, vowel, final] = partsOf(letter) ?? [letter, '', ''];
    return initial + (KEYS_OF_VOWEL[vowel] ?? vowel) + final;
  }).join('');
}

const KEYS_OF_VOWEL: Record<string, string> = {
  ㅘ: 'ㅗㅏ',
  ㅙ: 'ㅗㅐ',
  ㅚ: 'ㅗㅣ',
  ㅝ: 'ㅜㅓ',
  ㅞ: 'ㅜㅔ',
  ㅟ: 'ㅜㅣ',
  ㅢ: 'ㅡㅣ',
};
