import fc from 'fast-check';
import { expect, it } from 'vitest';
import { joinParticles } from '../../../src/reader/body/particles.ts';
import { mountBody, openBody } from './open-body.ts';

function joined(html: string): string[] {
  const body = openBody(html);
  joinParticles(body);
  return Array.from(mountBody(body).querySelectorAll('.joined'), ({ textContent }) => textContent ?? '');
}

it.each([
  ['“비가 왔다”고 말했다', ['다”고']],
  ['“갈까?”라며', ['?”라']],
  ["'눈'이 왔다", ["눈'이"]],
  ['“‘눈’”이라고', ['눈’”이']],
  ['김모(45)씨', ['5)씨']],
  ['전(前)은', ['前)은']],
  ['<b>눈</b>”이라고', ['”이']],
  ['《나래》를', ['래》를']],
  ['“갔다” 그는', []],
  ['그는 “왔다', []],
  ['나래(가람)', []],
  ['가람·나래의 ', []],
])('keeps a particle with the mark before it: %s', (text, expected) => {
  expect(joined(`<p>${text}</p>`)).toEqual(expected);
});

it('keeps every text to the letter', () => {
  const letters = fc.string({ unit: fc.constantFrom(...'가나다”’)》"“(a1. \n前😀') });
  fc.assert(
    fc.property(letters, (text) => {
      const body = openBody('<p></p>');
      body.querySelector('p')?.append(text);
      joinParticles(body);
      expect(body.textContent).toBe(text);
    }),
    { numRuns: 300 },
  );
});
