import { describe, expect, it } from 'vitest';
import { asText, PARAGRAPHS } from '../../invented-page.ts';
import { cleanHtml, reasons } from '../clean-html.ts';

const [FIRST, , , FOURTH] = PARAGRAPHS;

describe('taken out after the last sentence', () => {
  it.each([`${FOURTH} 나루터·도라온`, `${FOURTH}</p><p>나루터, 도라온`])(
    'the authors’ names without a title behind the last sentence: %s',
    (end) => {
      const html = `<p>${FIRST}</p><p>${end}</p>`;
      const { text, removed } = cleanHtml(html, { authors: ['나루터', '도라온'] });
      expect(text).toBe(asText([FIRST, FOURTH]));
      expect(reasons(removed)).toEqual(['reporter']);
      // Somebody else's are what the article ends with.
      expect(cleanHtml(html, { authors: ['나루터'] }).text).toContain('도라온');
    },
  );

  it('the address behind the day on which a photo was taken', () => {
    const caption = '취소된 경기장을 선수들이 나서고 있다. 2026.04.24';
    const { text } = cleanHtml(`<p>${FIRST}</p><p>${caption} / doyun@example.kr</p>`);
    expect(text).toBe(asText([FIRST, caption]));
  });
});
