import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compareWords } from '../../../src/notes/compare/compare-words.ts';
import type { Span } from '../../../src/notes/compare/comparison.ts';

const MARKS = { same: ['', ''], removed: ['[-', '-]'], added: ['{+', '+}'] };
const print = (spans: Span[]) =>
  spans.map(({ kind, text }) => MARKS[kind][0] + text + MARKS[kind][1]).join('');

it.each([
  ['a number', '시는 387억원으로 늘렸다.', '시는 412억원으로 늘렸다.', '시는 [-387-]{+412+}억원으로 늘렸다.'],
  [
    'a number with a comma',
    '모두 1,250명이 왔다.',
    '모두 1,350명이 왔다.',
    '모두 [-1,250-]{+1,350+}명이 왔다.',
  ],
  ['a number in two parts', '3천8백명이 왔다.', '4천2백명이 왔다.', '[-3천8-]{+4천2+}백명이 왔다.'],
  [
    'numbers in a word',
    '21.35포인트(0.63%) 올랐다.',
    '46.84포인트(1.37%) 올랐다.',
    '[-21.35-]{+46.84+}포인트([-0.63-]{+1.37+}%) 올랐다.',
  ],
  ['a name', '홍길동은 떠났다.', '홍길순은 떠났다.', '[-홍길동-]{+홍길순+}은 떠났다.'],
  ['a name and its particle', '홍길동은 떠났다.', '홍길순이 떠났다.', '[-홍길동은-]{+홍길순이+} 떠났다.'],
  ['a particle', '교통국장은 말했다.', '교통국장이 말했다.', '교통국장[-은-]{+이+} 말했다.'],
  ['an ending', '늘었다고 밝혔다.', '늘었다고 밝혔으며', '늘었다고 [-밝혔다.-]{+밝혔으며+}'],
  ['two words', '19일 오전 열었다.', '20일 오후 열었다.', '[-19일 오전-]{+20일 오후+} 열었다.'],
  ['two numbers', '19일 3명이 왔다.', '20일 4명이 왔다.', '[-19-]{+20+}일 [-3-]{+4+}명이 왔다.'],
  ['a word less', '그는 어제 갔다.', '그는 갔다.', '그는 [-어제 -]갔다.'],
  ['the first word less', '어제 그는 갔다.', '그는 갔다.', '[-어제 -]그는 갔다.'],
  ['a word more at the end', '그는 갔다', '그는 갔다 왔다', '그는 갔다{+ 왔다+}'],
  ['a mark', '그는 갔다.', '그는 갔다?', '그는 갔다[-.-]{+?+}'],
  ['all of it', '비가 온다', '눈을 맞았다', '[-비가 온다-]{+눈을 맞았다+}'],
])('marks %s', (_, before, after, expected) => {
  expect(print(compareWords(before, after))).toBe(expected);
});

it('loses nothing of either sentence', () => {
  const word = fc.string({ unit: fc.constantFrom(...'가나은는이12.,ab"𠮷'), minLength: 1, maxLength: 5 });
  const sentence = fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(sentence, sentence, (before, after) => {
      const spans = compareWords(before, after);
      const without = (kind: Span['kind']) =>
        spans
          .filter((span) => span.kind !== kind)
          .map(({ text }) => text)
          .join('');
      expect([without('added'), without('removed')]).toEqual([before, after]);
      expect(spans.every(({ text }) => text !== '')).toBe(true);
      if (before === after) expect(spans).toEqual([{ kind: 'same', text: before }]);
    }),
  );
});
