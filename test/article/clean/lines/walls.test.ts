import { expect, it } from 'vitest';
import { asParagraphs, asText, POLITE_PARAGRAPHS } from '../../invented-page.ts';
import { cleanHtml } from '../clean-html.ts';
import { expectArticleAlone } from '../expect-article.ts';

it.each([
  '<div><b>나머지는 예시플러스 회원만 볼 수 있습니다</b><p>이어지는 물길 이야기와 지도가 기다립니다.</p></div>',
  '<p>이 기사는 유료 회원 전용 기사입니다.</p><p>첫 달 무료</p>',
  '<div><h3>이 기사는 프리미엄9 회원 전용입니다</h3><p>남은 분량 68% · 그래프 4개</p></div>',
  '<p>여기까지 무료로 읽을 수 있어요</p><p>이어지는 가격표는<br>프리미엄 구독자에게만 공개됩니다.</p>',
])('takes the wall at the end out: %s', (wall) => {
  expectArticleAlone(asParagraphs() + wall, 'wall');
});

it.each([
  '<p>유료 회원만 볼 수 있는 기사가 늘었다.</p>',
  '<p>A. 저희는 회원 전용 기사를 만들지 않을 생각입니다. 로그인해야만 읽을 수 있는 소식은 소식이 아닙니다.</p><p>Q. 퍼 가는 사람도 많지 않습니까.</p>',
  '<p>나머지는 예시플러스 회원만 볼 수 있습니다</p><p>가람시는 이 글을 벽에 붙였다.</p>',
])('keeps what the article tells of walls: %s', (told) => {
  expect(cleanHtml(asParagraphs() + told).text).toBe(
    `${asText()}\n\n${told.replace(/<\/p><p>/g, '\n\n').replace(/<[^>]*>/g, '')}`,
  );
});

it.each([
  ['a sentence about such a service', '<p>이 서비스는 유료 회원 전용 콘텐츠를 늘리고 있습니다.</p>'],
  ['a wall that does not end the text', '<p>나머지는 예시플러스 회원만 볼 수 있습니다</p>'],
])('takes nothing out of an article in the polite style: %s', (_name, line) => {
  const [first, ...others] = POLITE_PARAGRAPHS;
  const { removed } = cleanHtml(`<p>${first}</p>${line}${asParagraphs(others)}`);
  expect(removed).toEqual([]);
});

it.each([
  '<p>유료 회원 전용 콘텐츠의 시대는 아니다.</p><p>가람시의 일이다.</p>',
  '<ul><li>프리미엄 회원 전용 콘텐츠 제공</li><li>광고 없는 화면</li></ul>',
])('keeps what calls on no reader: %s', (told) => {
  expect(cleanHtml(asParagraphs() + told).removed).toEqual([]);
});
