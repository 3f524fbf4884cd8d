import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { removeHidden } from '../../../../src/article/clean/boxes/hidden.ts';
import { countRead } from '../../count-read.ts';
import { ADDRESS, asParagraphs, asText } from '../../invented-page.ts';
import { cleanHtml } from '../clean-html.ts';
import { around, expectArticleAlone } from '../expect-article.ts';

describe('taken out between the paragraphs', () => {
  it.each([
    ['a hidden layer', '<div style="display:none"><p>주소가 복사되었습니다.</p></div>'],
    ['filler that nobody is to hear', '<div aria-hidden="true"><p>글의 모양만 흉내 낸 것입니다.</p></div>'],
  ])('%s', (_name, noise) => {
    expectArticleAlone(around(noise), 'hidden');
  });
});

it('reads the whole text once, however many boxes nobody is to hear', () => {
  const readWith = (boxes: number) => {
    const filler = '<div aria-hidden="true">글의 모양만 흉내 낸 것입니다.</div>';
    const { window } = new JSDOM(`<div>${asParagraphs().repeat(boxes)}${filler.repeat(boxes)}</div>`);
    const { document } = window;
    const root = document.querySelector('div') as Element;
    const url = new URL(ADDRESS);
    const known = { title: null, subtitles: [], authors: [], labels: [], outlet: null };
    return countRead(window, () =>
      removeHidden({ root, scratch: document, url, base: url, rule: null, removed: [], ...known }),
    );
  };
  expect(readWith(80)).toBeLessThan(3 * readWith(40));
});

it('keeps what nobody is to hear where it is most of the text, or a part of a line', () => {
  expect(cleanHtml(`<div aria-hidden="true">${asParagraphs()}</div>`).text).toBe(asText());
  expect(cleanHtml(asParagraphs().replace('가', '<span aria-hidden="true">가</span>')).text).toBe(asText());
});
