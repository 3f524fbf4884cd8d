import { describe, expect, it } from 'vitest';
import { asParagraphs, asText, PARAGRAPHS } from '../../invented-page.ts';
import { cleanHtml } from '../clean-html.ts';
import { PICTURE } from '../expect-article.ts';

const BODY = asParagraphs();
const LINES = ['3.5km 흙길 주민 손으로', '300명 함께 걸어'];

describe('subtitles in a box that opens the body, whatever it is called', () => {
  it.each([
    ['a box in a box', `<div class="xa1"><div class="xb2">${LINES.join('<br>')}</div></div>`, LINES],
    ['a box without a name', `<div>${LINES.join('<br>')}</div>`, LINES],
    ['a paragraph with a name of its own', `<p class="xa1">${LINES.join('<br>')}</p>`, LINES],
    [
      'one line in a box of its own',
      '<div class="xa1"><div>나래동까지 흙길 이어져</div></div>',
      ['나래동까지 흙길 이어져'],
    ],
    [
      'one that begins with a number',
      '<div class="xa1">2.4㎞ 배수로 걷어내고 물길 복원</div>',
      ['2.4㎞ 배수로 걷어내고 물길 복원'],
    ],
  ])('become the subtitles: %s', (_, deck, expected) => {
    const { text, subtitles } = cleanHtml(`${deck}<div>${PICTURE}</div>${BODY}`);
    expect(text).toBe(asText());
    expect(subtitles).toEqual(expected);
  });

  it('come behind those that the page names elsewhere, each once', () => {
    const { text, subtitles } = cleanHtml(`<div>${LINES.join('<br>')}</div>${BODY}`, {
      subtitles: ['시민 잔치', LINES[0] ?? ''],
    });
    expect(text).toBe(asText());
    expect(subtitles).toEqual(['시민 잔치', ...LINES]);
  });
});

describe('kept', () => {
  it.each([
    [
      'a line whose like comes again: a sub-head',
      `<div class="xa1">흙길을 걷다</div>${BODY}<div class="xa1">쉼터를 짓다</div><p>${PARAGRAPHS[0]}</p>`,
      '흙길을 걷다',
    ],
    ['a line that is named nothing', `<div>흙길을 걷다가</div>${BODY}`, '흙길을 걷다가'],
    ['a marked sub-head', `<div class="xa1">◇ 흙길을 걷는 사람들</div>${BODY}`, '흙길을 걷는 사람들'],
    [
      'verses',
      `<div class="xa1">강은 제 이름을 쓰지 못했다<br>얼음 밑에서 글이 자란다</div>${BODY}`,
      '얼음 밑에서 글이 자란다',
    ],
    [
      'a line below the first picture',
      `<div>${PICTURE}</div><div class="xa1">${LINES.join('<br>')}</div>${BODY}`,
      LINES[1],
    ],
  ])('%s', (_, html, kept) => {
    const { text, html: cleaned, subtitles } = cleanHtml(html);
    expect(`${text} ${cleaned}`).toContain(kept);
    expect(subtitles).toEqual([]);
  });
});

it('is taken out when only the style sheet parts the subtitles that are known', () => {
  const deck = `<div class="xa1">${LINES.map((line) => `<span>${line}</span>`).join('')}</div>`;
  const { text, subtitles } = cleanHtml(deck + BODY, { subtitles: LINES });
  expect(text).toBe(asText());
  expect(subtitles).toEqual(LINES);
});
