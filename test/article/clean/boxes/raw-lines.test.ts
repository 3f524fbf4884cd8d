import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { readRawLines } from '../../../../src/article/clean/boxes/raw-lines.ts';

function read(html: string): string[] {
  const { document } = new JSDOM(`<body>${html}</body>`).window;
  return readRawLines(document.body);
}

it('gives a line to each block and to each part between <br>', () => {
  expect(read('첫째 줄이다.<br>둘째 <b>줄</b>이다.<p>셋째 줄이다.</p>')).toEqual([
    '첫째 줄이다.',
    '둘째 줄이다.',
    '셋째 줄이다.',
  ]);
});

it.each([
  '<span><img src="a.jpg"><span>나루터에 선 사람들. 물소리군 제공</span></span>',
  '<span><a href="/b"><img src="a.jpg"></a> 나루터에 선 사람들. 물소리군 제공</span>',
])('keeps the words of a picture and the line behind them apart: %s', (picture) => {
  expect(read(`${picture}\n[물소리=예시일보] 나도윤 기자 = 나루가 다시 열렸다.`)).toEqual([
    '나루터에 선 사람들. 물소리군 제공',
    '[물소리=예시일보] 나도윤 기자 = 나루가 다시 열렸다.',
  ]);
});
