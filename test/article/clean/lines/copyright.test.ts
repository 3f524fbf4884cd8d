import { describe, expect, it } from 'vitest';
import { asParagraphs, asText, PARAGRAPHS } from '../../invented-page.ts';
import { cleanHtml } from '../clean-html.ts';
import { expectArticleAlone, OUTLET } from '../expect-article.ts';

it.each([
  '온라인뉴스팀 news@example.kr',
  '[디지털뉴스국]',
  '예시닷컴 디지털뉴스팀 dnews@example.kr',
  '‹ⓒ예시일보>',
  '© 예시일보',
  'Copyright 2026 예시TV. All rights reserved.',
  '저작권자 ⓒ 예시일보, 무단 전재와 복제를 금지합니다.',
  '예시일보(https://www.example.kr) 무단전재 및 재배포금지',
])('takes out who put the article online and whose it is: %s', (line) => {
  expect(cleanHtml(`${asParagraphs()}<p>${line.replaceAll('<', '&lt;')}</p>`).text).toBe(asText());
});

it.each([
  '가람시 디지털팀',
  '이 그림은 가람미술관(https://garam.go.kr)에서 볼 수 있다.',
  '가람출판은 무단 전재와 복제를 금지해 달라고 요구했습니다. 정부는 답하지 않았습니다.',
  '△온라인뉴스팀 나루터 △디지털부 도라온',
])('but keeps %s', (line) => {
  expect(cleanHtml(asParagraphs([...PARAGRAPHS, line])).text).toBe(asText([...PARAGRAPHS, line]));
});

describe('taken out after the last sentence', () => {
  it.each([
    [
      'a copyright notice',
      '<p>&lt;저작권자(c) 예시통신, 무단 전재-재배포, AI 학습 및 활용 금지&gt;</p>',
      'copyright',
    ],
    [
      'a copyright line',
      '<p>Copyright ⓒ 예시일보. All rights reserved. 무단 전재 및 재배포 금지.</p>',
      'copyright',
    ],
    [
      'a notice with an address in it',
      '<p>ⓒ예시일보(https://www.example.kr), 무단 전재 및 재배포 금지</p>',
      'copyright',
    ],
  ])('%s', (_name, noise, reason) => {
    expectArticleAlone(asParagraphs() + noise, reason);
  });

  it.each([['a notice without ©', '<p>저작권자 예시일보 무단복제 및 배포금지</p>']])('%s', (_name, noise) => {
    expect(cleanHtml(asParagraphs() + noise, OUTLET).text).toBe(asText());
  });
});

it.each([
  '그는 기사에 적힌 ‘무단 전재 및 재배포 금지’ 문구를 보지 못했다고 주장했다.',
  '기사 끝에는 무단 전재 및 재배포 금지라는 문구가 붙습니다.',
  '무단 전재 및 재배포 금지가 옛일이 아니다.',
])('keeps a sentence that quotes a copyright notice: %s', (line) => {
  expect(cleanHtml(asParagraphs([...PARAGRAPHS, line])).text).toBe(asText([...PARAGRAPHS, line]));
});
