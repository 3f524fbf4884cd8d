import { describe, it } from 'vitest';
import { around, expectArticleAlone } from './expect-article.ts';

describe('taken out between the paragraphs', () => {
  it.each([['a hidden layer', '<div style="display:none"><p>주소가 복사되었습니다.</p></div>', 'hidden']])(
    '%s',
    (_name, noise, reason) => {
      expectArticleAlone(around(noise), reason);
    },
  );
});
