import { expect, it } from 'vitest';
import { asText, PARAGRAPHS } from '../../invented-page.ts';
import { cleanHtml } from '../clean-html.ts';
import { around, expectArticleAlone, OUTLET } from '../expect-article.ts';

const [FIRST, SECOND, THIRD, FOURTH] = PARAGRAPHS;

it.each([
  '<div class="w">예시일보 무단전재 금지 www.example.kr 기사 원문 크롤링을 금합니다</div>',
  '<span class="w">본 콘텐츠의 무단전재 금지 예시일보 불법 복제 시 저작권법에 따라 처벌</span>',
])('takes out who may not copy between the paragraphs: %s', (guard) => {
  expectArticleAlone(around(guard), 'copyright', OUTLET);
});

it.each([
  '<span class="w" aria-hidden="true">예시일보 복사 방지 </span>',
  '<b class="w">ⓒ예시일보 무단 복제 금지 </b>',
])('takes the same out between the sentences of a paragraph: %s', (guard) => {
  const html = `<p>${FIRST} ${guard}${SECOND}</p><p>${THIRD}</p><p>${FOURTH}</p>`;
  expect(cleanHtml(html, OUTLET).text).toBe(asText([`${FIRST} ${SECOND}`, THIRD ?? '', FOURTH ?? '']));
});

it.each([
  '<p><b>예시일보 무단전재 금지</b>를 알리는 글이 벽에 붙었다.</p>',
  '<p>예시일보는 <b>무단 복제 금지</b> 소송을 냈다.</p>',
  '<div>예시일보는 무단전재 금지를 청구했다. 저작권 소송이다.</div>',
  '<p><b>누가 무단전재 금지를 말하나</b></p>',
])('keeps what the article tells of: %s', (line) => {
  const { removed, text } = cleanHtml(around(line), OUTLET);
  expect(removed).toEqual([]);
  expect(text).toContain(line.replace(/<[^>]*>/g, ''));
});
