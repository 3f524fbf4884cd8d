import { describe, it } from 'vitest';
import { around, expectArticleAlone } from '../expect-article.ts';

describe('taken out between the paragraphs', () => {
  it.each([
    [
      'a summary by machine',
      '<div class="x9"><strong>AI 요약</strong><p>가람시가 흙길을 열었다. 공사에는 42억 원이 들었다.</p></div>',
      'summary',
    ],
    [
      'a summary under a sentence that says who wrote it',
      '<div class="x9"><p>AI가 요약한 기사입니다</p><p>가람시가 흙길을 열었다. 공사에는 42억 원이 들었다.</p></div>',
      'summary',
    ],
    [
      'a summary by machine that says so below',
      '<div class="x9"><p>가람시가 흙길을 열었다.</p><p>공사에는 42억 원이 들었다.</p><div>인공지능이 자동으로 줄인 세 줄 요약 기술을 사용합니다. 기사 본문과 함께 읽어야 합니다.</div></div>',
      'summary',
    ],
  ])('%s', (_name, noise, reason) => {
    expectArticleAlone(around(noise), reason);
  });
});
