import { describe, expect, it } from 'vitest';
import { cleanHtml } from '../clean-html.ts';
import { around } from '../expect-article.ts';

describe('sub-heads', () => {
  it.each([
    ['after a mark', '<p>◇ 나래동까지 이어진 길</p>', '◇ 나래동까지 이어진 길'],
    ['in bold', '<p><b>나래동까지 이어진 길</b></p>', '나래동까지 이어진 길'],
    ['as a heading of any level', '<h2>나래동까지 이어진 길</h2>', '나래동까지 이어진 길'],
  ])('%s become headings', (_name, markup, text) => {
    expect(cleanHtml(around(markup)).html).toContain(`<h3>${text}</h3>`);
  });

  it.each([
    ['a bold sentence', '<p><b>“길이 사람을 부릅니다.”</b></p>'],
    ['a sentence after a mark', '<p>▲ 가람시는 3km를, 누리군은 5km를 각각 새로 깔았다.</p>'],
  ])('are not %s', (_name, markup) => {
    expect(cleanHtml(around(markup)).html).not.toContain('<h3>');
  });
});
