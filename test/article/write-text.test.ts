import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { writeText } from '../../src/article/write-text.ts';

const write = (html: string) => writeText(new JSDOM(html).window.document.body);

it('writes each entry of lists in a list once', () => {
  const html =
    '<ol><li>강가의 창고<ul><li>첫째 창고</li><li>둘째 창고<ul><li>지붕</li></ul></li></ul></li><li>새 시장</li></ol>';
  expect(write(html)).toBe('강가의 창고\n\n첫째 창고\n\n둘째 창고\n\n지붕\n\n새 시장');
});

it('writes each paragraph of an entry once', () => {
  expect(write('<ul><li><p>첫 문단.</p><p>둘째 문단.</p></li><li>홀로<br>두 줄</li></ul>')).toBe(
    '첫 문단.\n\n둘째 문단.\n\n홀로\n두 줄',
  );
});
