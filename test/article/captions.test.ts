import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { CAPTIONS, isNamedCaption } from '../../src/article/captions.ts';
import { extractArticle } from '../../src/article/extract.ts';
import { countRead } from './count-read.ts';
import { ADDRESS, asParagraphs, openArticle } from './invented-page.ts';

const NAMES = [
  'caption',
  'imgCaption',
  'img_desc',
  'photo_desc',
  'cap',
  'cap_1',
  'desc',
  'img_txt',
  'desc-con',
  'photo_txt',
  'photo-txt',
];

it.each(NAMES)('knows a caption beside a picture by the name %s', (name) => {
  const { document } = new JSDOM(`<div><img><p class="${name}">새 다리 조감도</p></div>`).window;
  const caption = document.querySelector('p');
  expect(caption?.matches(CAPTIONS)).toBe(true);
  expect(caption && isNamedCaption(caption)).toBe(true);
});

it('knows none by a name that anything has where no picture is', () => {
  const { document } = new JSDOM('<div><p class="desc">새 다리를 놓았다.</p></div>').window;
  const line = document.querySelector('p');
  expect(line && isNamedCaption(line)).toBe(false);
});

it('reads no body for each of its paragraphs that is called so', () => {
  const readOf = (paragraphs: number) => {
    const { window } = new JSDOM(
      `<div><img>${'<p class="desc">새 다리를 놓은 곳은 나루터가 있던 자리다.</p>'.repeat(paragraphs)}</div>`,
    );
    return countRead(window, () => {
      for (const line of window.document.querySelectorAll('p')) expect(isNamedCaption(line)).toBe(false);
    });
  };
  expect(readOf(160)).toBeLessThan(3 * readOf(80));
});

it.each(NAMES)('takes the photographer in a caption that is called %s for no author', (name) => {
  const picture = `<div class="photo"><img src="/a.jpg" width="640" height="400"><p class="${name}">새 다리 조감도</p><p class="${name}">표하람 기자</p></div>`;
  const document = openArticle(`<div class="view">${picture}${asParagraphs()}</div>`, {
    before: '<p>나도윤 기자</p>',
  });
  expect(extractArticle(document, ADDRESS).article?.authors.map((author) => author.name)).toEqual(['나도윤']);
});
