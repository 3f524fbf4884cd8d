import { expect, it } from 'vitest';
import { FINALS, INITIALS, putTogether, takeApart, VOWELS } from '../../../src/notes/search/jamo.ts';
import { partsOf } from './reference.ts';

const syllables = Array.from({ length: 11_172 }, (_, at) => String.fromCharCode(0xac00 + at));

it('takes every syllable apart into what is typed for it, and puts it together again', () => {
  const wrong = syllables.filter((letter) => {
    const syllable = takeApart(letter);
    if (!syllable || putTogether(syllable) !== letter) return true;
    const { initial, vowel, final } = syllable;
    const parts = [INITIALS.charAt(initial), VOWELS.charAt(vowel), FINALS[final]];
    return parts.join() !== partsOf(letter)?.join();
  });
  expect(wrong).toEqual([]);
});

it('takes nothing else apart', () => {
  expect(['', 'ㄱ', '\u1100', '美', 'a', '\uabff', '\ud7a4'].map(takeApart)).toEqual(Array(7).fill(null));
});
