/** The consonants that begin a syllable, in the order of Unicode. */
export const initials = 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ';

/** The vowels of a syllable, in the order of Unicode. */
export const vowels = 'ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ';

/** What ends a syllable, in the order of Unicode, beginning with nothing; a cluster as the letters that are typed. */
export const finals: readonly string[] =
  ',ㄱ,ㄲ,ㄱㅅ,ㄴ,ㄴㅈ,ㄴㅎ,ㄷ,ㄹ,ㄹㄱ,ㄹㅁ,ㄹㅂ,ㄹㅅ,ㄹㅌ,ㄹㅍ,ㄹㅎ,ㅁ,ㅂ,ㅂㅅ,ㅅ,ㅆ,ㅇ,ㅈ,ㅊ,ㅋ,ㅌ,ㅍ,ㅎ'.split(
    ',',
  );

/** A syllable by the places of its parts in `initials`, `vowels` and `finals`. */
export type Syllable = { initial: number; vowel: number; final: number };

const first = 0xac00;
const last = 0xd7a3;

/** @returns null for a letter that is not one composed syllable of today's Hangul */
export function takeApart(letter: string): Syllable | null {
  const code = letter.charCodeAt(0);
  if (!(code >= first && code <= last)) return null;
  const place = code - first;
  const open = Math.floor(place / finals.length);
  return {
    initial: Math.floor(open / vowels.length),
    vowel: open % vowels.length,
    final: place % finals.length,
  };
}

/** The syllable of these parts. */
export const putTogether = ({ initial, vowel, final }: Syllable): string =>
  String.fromCharCode(first + (initial * vowels.length + vowel) * finals.length + final);
