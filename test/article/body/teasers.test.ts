import { expect, it } from 'vitest';
import { asParagraphs, asText, OTHER_HEADLINES, openArticle, openHtml, TITLE } from '../invented-page.ts';
import { TOLD, textOf } from './read-body.ts';

it('takes a correction, which speaks to the reader, above teasers that tell', () => {
  const correction = [
    '본지 3월 4일자 「정수장 예산」 기사의 금액을 240억 원으로 바로잡습니다.',
    '독자 여러분께 사과드립니다.',
  ];
  const more = OTHER_HEADLINES.map((title) => `<li><a href="/1"><b>${title}</b></a><p>${TOLD}</p></li>`).join(
    '',
  );
  const document = openArticle(`<div class="read">${asParagraphs(correction)}</div>`, {
    after: `<section><h2>최신 뉴스</h2><ul>${more}</ul></section>`,
  });
  expect(textOf(document)).toBe(asText(correction));
});

it('leaves out teasers in a list of terms below the article', () => {
  const teasers = OTHER_HEADLINES.map((title) => `<dt><a href="/1">${title}</a></dt><dd>${TOLD}</dd>`).join(
    '',
  );
  const document = openHtml(
    `<title>${TITLE} - 예시일보</title><div class="w"><h1>${TITLE}</h1><p>나루터 기자 2026.11.23 15:05</p>${asParagraphs()}<dl>${teasers}</dl></div>`,
  );
  expect(textOf(document)).toBe(asText());
});
