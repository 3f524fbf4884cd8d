import { expect, it } from 'vitest';
import { extractArticle } from '../../../../src/article/extract.ts';
import { ADDRESS, asText, openArticle } from '../../invented-page.ts';
import { around } from '../expect-article.ts';

const read = (part: string) =>
  extractArticle(openArticle(`<div class="view">${around(part)}</div>`), ADDRESS).article?.text;

it('leaves out what is to be filled in and sent', () => {
  const form =
    '<form action="/apply"><b>내 연금보험, 더 받을 수 있을까?</b><p>3초 보험료 조회하고 무료 상담 받기</p><input name="tel"><button>조회</button></form>';
  expect(read(form)).toBe(asText());
});

it('keeps a form around text', () => {
  const told = '가람시는 나루 다리를 새로 놓기로 했다고 밝혔다.';
  expect(read(`<form><input name="q"><p>${told}</p></form>`)).toContain(told);
  expect(read(`<form><p>다온천을 걷는 사람들</p></form>`)).toContain('걷는 사람들');
});

it('leaves out a form that the page hides', () => {
  const form = '<form style="display:none"><p>오류 신고 사유를 적어 주시면 고치겠습니다.</p></form>';
  expect(read(form)).toBe(asText());
});
