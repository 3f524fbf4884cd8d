/** The consonants that begin a syllable, in the order of Unicode. */
export const INITIALS = 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ';

/** The vowels of a syllable, in the order of Unicode. */
export const VOWELS = 'ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ';

/** What ends a syllable, in the order of Unicode, beginning with nothing; a cluster as the letters that are typed. */
export const FINALS: readonly string[] =
  ',ㄱ,ㄲ,ㄱㅅ,ㄴ,ㄴㅈ,ㄴㅎ,ㄷ,ㄹ,ㄹㄱ,ㄹㅁ,ㄹㅂ,ㄹㅅ,ㄹㅌ,ㄹㅍ,ㄹㅎ,ㅁ,ㅂ,ㅂㅅ,ㅅ,ㅆ,ㅇ,ㅈ,ㅊ,ㅋ,ㅌ,ㅍ,ㅎ'.split(
    ',',
  );

/** A syllable by the places of its parts in `INITIALS`, `VOWELS` and `FINALS`. */
export type Syllable = { initial: number; vowel: number; final: number };

const FIRST = 0xac00;
const LAST = 0xd7a3;

/** @returns null for a letter that is not one composed syllable of today's Hangul */
export function takeApart(letter: string): Syllable | null {
  const code = letter.charCodeAt(0);
  if (!(code >= FIRST && code <= LAST)) return null;
  const place = code - FIRST;
  const open = Math.floor(place / FINALS.length);
  return {
    initial: Math.floor(open / VOWELS.length),
    vowel: open % VOWELS.length,
    final: place % FINALS.length,
  };
}

/** The syllable of these parts. */
export const putTogether = ({ initial, vowel, final }: Syllable): string =>
  String.fromCharCode(FIRST + (initial * VOWELS.length + vowel) * FINALS.length + final);
