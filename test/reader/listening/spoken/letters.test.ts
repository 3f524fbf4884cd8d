import { expect, it } from 'vitest';
import { readLetters } from '../../../../src/reader/listening/spoken/letters.ts';

it.each([
  ['LG전자', '엘지전자'],
  ['SK', '에스케이'],
  ['KBS', '케이비에스'],
  ['AI', '에이아이'],
  ['GDP', '지디피'],
  ['IMF', '아이엠에프'],
  ['EU와 UN', '이유와 유엔'],
  ['CEO', '씨이오'],
  ['KTX', '케이티엑스'],
  ['NATO', '나토'],
  ['UNESCO', '유네스코'],
  ['KOSPI200', '코스피200'],
  ['COVID-19', '코비드 19'],
  ['R&D', '알앤디'],
  ['M&A', '엠앤에이'],
  ['S&P500', '에스앤피500'],
  ['A/S', '에이에스'],
  ['K팝', '케이팝'],
  ['K-POP', '케이팝'],
  ['K-뷰티', '케이뷰티'],
  ['5G', '파이브지'],
  ['5G.', '파이브지.'],
  ['LTE', '엘티이'],
  ['4K', '포케이'],
  ['3D', '쓰리디'],
  ['G7', '지세븐'],
  ['G20', '지이십'],
  ['B2B', '비투비'],
  ['A4', '에이포'],
  ['F-35', '에프 35'],
  ['KF-21', '케이에프 21'],
  ['U.S. 정부', '유에스 정부'],
  ['A씨', '에이 씨'],
  ['A(15)군과 B(16·여)', '에이(15)군과 비(16·여)'],
  ['X세대', '엑스세대'],
])('reads %s as %s', (text, said) => {
  expect(readLetters(text)).toBe(said);
});

it.each(['iPhone', 'Google', 'Fed', 'e-book', 'PREMIUM', 'SAMSUNG', '135G'])(
  'leaves %s to the engine',
  (text) => {
    expect(readLetters(text)).toBe(text);
  },
);
