/**
 * What `parseQuery` defines as a match, done the slow way, one letter after the other: a letter fits another when they
 * decompose alike.
 */

/** @param text normalized; @param pieces normalized; @param isOpen counts for the last piece */
export function fitsSlowly(text: string, pieces: string[], isOpen: boolean): boolean {
  return pieces.every((piece, at) => occursSlowly(text, piece, isOpen && at === pieces.length - 1));
}

function occursSlowly(text: string, piece: string, isOpen: boolean): boolean {
  const starts = Array.from({ length: text.length + 1 }, (_, at) => at);
  return starts.some((start) => {
    const last = piece.length - 1;
    if (!fitsLetters(text.slice(start, start + last), piece.slice(0, last))) return false;
    const rest = text.slice(start + last);
    return isOpen
      ? fitsUnfinished(rest, piece.charAt(last))
      : fitsLetters(rest.charAt(0), piece.charAt(last));
  });
}

const fitsLetters = (text: string, letters: string) =>
  text.length === letters.length &&
  letters.split('').every((letter, at) => fitsLetter(text.charAt(at), letter));

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
