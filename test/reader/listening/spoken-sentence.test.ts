import { expect, it } from 'vitest';
import { speakSentence } from '../../../src/reader/listening/spoken-sentence.ts';

it.each([
  ['홍길동(洪吉童) 대표', '홍길동 대표'],
  ['홍길동(洪吉童·45) 대표', '홍길동, 45세, 대표'],
  ['홍길동(洪吉童, 45)씨는', '홍길동 씨, 45세는'],
  ['헝다(恒大·에버그란데)가', '헝다, 에버그란데가'],
  ['李 대통령', '이 대통령'],
])('says once what hanja repeat: %s', (sentence, said) => {
  expect(speakSentence(sentence)).toBe(said);
});
