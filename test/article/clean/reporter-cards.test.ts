import { describe, it } from 'vitest';
import { asParagraphs } from '../invented-page.ts';
import { expectArticleAlone } from './expect-article.ts';

describe('taken out after the last sentence', () => {
  it.each([
    [
      'the profile of a guest',
      '<div class="c3"><dl><dt>필자 소개 · 나루터</dt><dd>예시연구소 소장. 시장 골목을 걸어서 기록한다. 〈다온천의 봄〉을 썼다.</dd></dl></div>',
      'reporter',
    ],
    [
      'the card of the writer, with a desk',
      '<div class="x2"><span></span><div><strong>나루터</strong> 산업부<br>naru@example.kr</div></div>',
      'reporter',
    ],
    [
      'the card of the writer',
      '<div class="x1"><img src="/face.jpg" width="80"><dl><dt>나루터</dt><dd>가람시의 길과 물을 오래 써 왔다.<br>naru@example.kr</dd></dl></div>',
      'reporter',
    ],
  ])('%s', (_name, noise, reason) => {
    expectArticleAlone(asParagraphs() + noise, reason);
  });
});
