import { expect, it } from 'vitest';
import { readSingleSigns } from '../../../../src/reader/listening/spoken/single-signs.ts';

it.each([
  ['천궁-Ⅱ, 물리학Ⅰ', '천궁-투, 물리학원'],
  ['진도Ⅲ, Ⅳ. 결론', '진도3, 4. 결론'],
  ['β-아밀로이드와 γ선', '베타 아밀로이드와 감마선'],
  ['김○○, ○○초등학교, OO구, OOO 기자', '김땡땡, 땡땡초등학교, 땡땡구, 땡땡땡 기자'],
  ['ㄱ씨는 ㄴ(45)씨와 ㄷ병원에', '기역 씨는 니은(45)씨와 디귿병원에'],
])('reads %s as %s', (text, said) => {
  expect(readSingleSigns(text)).toBe(said);
});

it.each(['○ 내용', 'ㅋㅋ', '개ㅅ끼', 'LOOK'])('leaves %s', (text) => {
  expect(readSingleSigns(text)).toBe(text);
});
