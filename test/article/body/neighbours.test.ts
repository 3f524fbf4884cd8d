import { describe, expect, it } from 'vitest';
import {
  asParagraphs,
  asText,
  OTHER_HEADLINES,
  openArticle,
  openHtml,
  PARAGRAPHS,
  TITLE,
} from '../invented-page.ts';
import { findLines, MORE, TOLD, textOf } from './read-body.ts';

describe('findBody', () => {
  it('keeps on through sub-heads that are built like the headline', () => {
    const sections = PARAGRAPHS.map(
      (text, at) => `<section><h1>${at + 1}부. 흙길을 걷다</h1><p>${text}</p></section>`,
    );
    const { lines } = findLines(openArticle(`<div class="view">${sections.join('')}</div>`));
    expect(lines).toEqual(expect.arrayContaining([...PARAGRAPHS]));
  });

  it('leaves out the next article whose headline is a box of the same class', () => {
    const article = (title: string, body: string) =>
      `<section><div class="rt">${title}</div><div class="ri">2026.11.23 15:05 나루터 기자</div>${body}</section>`;
    const next = article(OTHER_HEADLINES[0] ?? '', `<div>${MORE}</div>`);
    const { lines } = findLines(
      openHtml(`<title>${TITLE} - 예시일보</title>${article(TITLE, asParagraphs())}${next}`),
    );
    expect(lines.slice(1)).toEqual([...PARAGRAPHS]);
  });

  it('takes a wire of two lines and not the next article, whose headline is a lower heading', () => {
    const wire = [
      '23일 오후 3시 5분께 가람시 동쪽 12㎞ 바다에서 규모 3.1의 지진이 일어났다.',
      '가람시는 “피해는 없다”고 밝혔다.',
    ];
    const article = (heading: string, paragraphs: readonly string[]) =>
      `${heading}<p class="time">입력 2026.11.23 15:05</p><article class="text">${asParagraphs(paragraphs)}</article>`;
    const next = `<section>${article(`<h2>${OTHER_HEADLINES[0]}</h2>`, PARAGRAPHS)}</section>`;
    const page = `<title>${TITLE} - 예시일보</title><main>${article(`<h1>${TITLE}</h1><h2>피해 없어</h2>`, wire)}${next}</main>`;
    expect(findLines(openHtml(page)).lines).toEqual(wire);
  });

  it('keeps the parts of an article whose headings have a time of their own', () => {
    const [first = '', ...others] = PARAGRAPHS;
    const parts = others.map(
      (text, at) =>
        `<section><h2>${at + 1}신. 산책로에서</h2><p class="time">2026.11.23 1${at}:05</p><div class="part"><p>${text}</p></div></section>`,
    );
    const page = `<title>${TITLE} - 예시일보</title><h1>${TITLE}</h1><p class="time">입력 2026.11.23 15:05</p>
      <div class="view"><p>${first}</p>${parts.join('')}</div>`;
    expect(findLines(openHtml(page)).lines).toEqual(expect.arrayContaining([...PARAGRAPHS]));
  });

  it('keeps the parts of an article that begins with one of them', () => {
    const parts = PARAGRAPHS.map(
      (text, at) =>
        `<section><h2>${at + 1}신. 산책로에서</h2><p class="time">2026.11.23 1${at}:05</p><div class="part"><p>${text}</p></div></section>`,
    );
    const page = `<title>${TITLE} - 예시일보</title><h1>${TITLE}</h1><p class="time">입력 2026.11.23 15:05</p><div class="view">${parts.join('')}</div>`;
    expect(findLines(openHtml(page)).lines).toEqual(expect.arrayContaining([...PARAGRAPHS]));
  });
});

it.each(['h2', 'h3'])(
  'keeps on through sub-heads like the headline above a paragraph with a date: <%s>',
  (name) => {
    const heading = (text: string) => `<${name}>${text}</${name}>`;
    const dated = '<p>1974년 3월 15일 마지막 배가 떠났다. 그날 나루터에는 주민 백여 명이 모였다.</p>';
    const parts = PARAGRAPHS.map((text) => `${heading('배가 끊긴 날')}${dated}<p>${text}</p>`).join('');
    const { lines } = findLines(
      openHtml(
        `<title>${TITLE}</title><div>${heading(TITLE)}<div>2026.11.23 15:05 나루터 기자</div><div class="x"><p>${TOLD}</p>${parts}</div></div>`,
      ),
    );
    expect(lines).toEqual(expect.arrayContaining([...PARAGRAPHS]));
  },
);

it('leaves out teasers beside the article that stand before its headline', () => {
  const teasers = OTHER_HEADLINES.map((title) => `<dt><a href="/1">${title}</a></dt><dd>${TOLD}</dd>`).join(
    '',
  );
  const article = `<div class="ttl">${TITLE}</div><div class="i">나루터 기자 2026.11.23 15:05</div><div class="x">${asParagraphs()}</div>`;
  const document = openHtml(
    `<title>${TITLE} - 예시일보</title><div class="w"><div class="l"><dl>${teasers}</dl></div><div class="r">${article}</div></div>`,
  );
  expect(textOf(document)).toBe(asText());
});
