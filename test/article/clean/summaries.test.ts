import { describe, it } from 'vitest';
import { around, expectArticleAlone } from './expect-article.ts';

describe('taken out between the paragraphs', () => {
  it.each([
    [
      'a summary by machine',
      '<div class="x9"><strong>AI 요약</strong><p>가람시가 흙길을 열었다. 공사에는 42억 원이 들었다.</p></div>',
      'summary',
    ],
  ])('%s', (_name, noise, reason) => {
    expectArticleAlone(around(noise), reason);
  });
});
