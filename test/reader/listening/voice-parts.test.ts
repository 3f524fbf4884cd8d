import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitForVoice } from '../../../src/reader/listening/voice-parts.ts';

describe('a sentence that is too long for a voice', () => {
  it('is cut after the last comma that fits', () => {
    expect(splitForVoice('비가 왔고, 눈이 왔고, 바람이 불었다.', 16)).toEqual([
      '비가 왔고, 눈이 왔고, ',
      '바람이 불었다.',
    ]);
  });

  it('is not cut within a number', () => {
    expect(splitForVoice('모두 1,234명이', 7)).toEqual(['모두 ', '1,234명이']);
  });

  it('is cut after a space where there is no comma', () => {
    expect(splitForVoice('비가 오고 눈이 왔다', 7)).toEqual(['비가 오고 ', '눈이 왔다']);
  });

  it('is cut between characters where there is no space', () => {
    expect(splitForVoice('가나다라마', 2)).toEqual(['가나', '다라', '마']);
  });

  it('keeps a grapheme together', () => {
    expect(splitForVoice('가👨‍👩‍👧나', 8)).toEqual(['가', '👨‍👩‍👧', '나']);
    expect(splitForVoice('각각'.normalize('NFD'), 4)).toEqual(['각', '각'].map((it) => it.normalize('NFD')));
  });
});

describe('the parts', () => {
  it('are the sentence itself when it fits', () => {
    expect(splitForVoice('비가 왔다.', 6)).toEqual(['비가 왔다.']);
  });

  it('are none for an empty sentence', () => {
    expect(splitForVoice('', 10)).toEqual([]);
  });

  it('need a length', () => {
    expect(() => splitForVoice('비', 0)).toThrow(RangeError);
    expect(() => splitForVoice('비', Number.NaN)).toThrow(RangeError);
  });

  const sentence = fc
    .array(
      fc.oneof(
        fc.constantFrom('비가', ' ', ',', ', ', '1,234', '👨‍👩‍👧', '\n'),
        fc.string({ unit: 'grapheme' }),
      ),
    )
    .map((parts) => parts.join(''));

  it('give the sentence when joined, none of them empty or too long', () => {
    fc.assert(
      fc.property(sentence, fc.integer({ min: 1, max: 30 }), (text, longest) => {
        const parts = splitForVoice(text, longest);
        expect(parts.join('')).toBe(text);
        for (const part of parts) {
          expect(part.length).toBeGreaterThan(0);
          expect(part.length).toBeLessThanOrEqual(longest);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
