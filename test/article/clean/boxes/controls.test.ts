import { describe, expect, it } from 'vitest';
import { asParagraphs, asText, PARAGRAPHS } from '../../invented-page.ts';
import { cleanHtml, reasons } from '../clean-html.ts';
import { around, CAPTION, expectArticleAlone } from '../expect-article.ts';

describe('taken out between the paragraphs', () => {
  it.each([['buttons', '<button>공유하기</button><select><option>보통</option></select>', 'control']])(
    '%s',
    (_name, noise, reason) => {
      expectArticleAlone(around(noise), reason);
    },
  );

  it('what opens the rest of the text, and not what names it', () => {
    const rest = (name: string) => `<details><summary>${name}</summary><p>${PARAGRAPHS[3]}</p></details>`;
    const first = asParagraphs(PARAGRAPHS.slice(0, 3));
    expect(cleanHtml(first + rest('더 읽기')).text).toBe(asText());
    expect(cleanHtml(first + rest('산책로는 어디로')).text).toContain('산책로는 어디로');
  });
});

it('takes out how a share moved, and leaves the sentence whole', () => {
  const chip = '<button type="button">▲4.12%</button>';
  const [first = '', ...others] = PARAGRAPHS;
  const at = first.indexOf(' ', 20);
  const parted = first.slice(0, at) + chip + first.slice(at);
  expect(cleanHtml(asParagraphs([parted, ...others])).text).toBe(asText());
});

describe('taken out after the last sentence', () => {
  it('takes the ways back to the text out of its notes', () => {
    const { text } = cleanHtml(`${asParagraphs()}<p>1 재작년에 센 것이다. <a href="#r1">↩</a></p>`);
    expect(text).toBe(`${asText()}\n\n1 재작년에 센 것이다.`);
  });
});

describe('pictures', () => {
  it('take the caption of a film along', () => {
    const film = `<div class="yt"><iframe src="/v"></iframe><p class="caption">${CAPTION}</p></div>`;
    const { text, removed } = cleanHtml(around(film));
    expect(text).toBe(asText());
    expect(reasons(removed)).toEqual(['caption']);
  });
});

it('takes out the links below a map, and keeps a map that the article points to', () => {
  const map = (words: string) => `<a href="https://map.example.kr/1">${words}</a>`;
  expect(cleanHtml(around(`<div>${map('큰 지도 보기')} | ${map('길찾기')}</div>`)).text).toBe(asText());
  const told = `<p>시는 ${map('길찾기')}를 새로 만들었다고 밝혔다.</p>`;
  expect(cleanHtml(around(told)).text).toContain('길찾기를');
});
