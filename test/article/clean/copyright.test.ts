import { expect, it } from 'vitest';
import { asParagraphs, asText, PARAGRAPHS } from '../invented-page.ts';
import { cleanHtml } from './clean-html.ts';

it.each([
  '온라인뉴스팀 news@example.kr',
  '[디지털뉴스국]',
  '예시닷컴 디지털뉴스팀 dnews@example.kr',
  '‹ⓒ예시일보>',
  '© 예시일보',
  'Copyright 2026 예시TV. All rights reserved.',
  '예시일보(https://www.example.kr) 무단전재 및 재배포금지',
])('takes out who put the article online and whose it is: %s', (line) => {
  expect(cleanHtml(`${asParagraphs()}<p>${line.replaceAll('<', '&lt;')}</p>`).text).toBe(asText());
});

it.each([
  '가람시 디지털팀',
  '이 그림은 가람미술관(https://garam.go.kr)에서 볼 수 있다.',
  '△온라인뉴스팀 나루터 △디지털부 도라온',
])('but keeps %s', (line) => {
  expect(cleanHtml(asParagraphs([...PARAGRAPHS, line])).text).toBe(asText([...PARAGRAPHS, line]));
});
