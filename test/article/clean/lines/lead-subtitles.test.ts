import { describe, expect, it } from 'vitest';
import { asParagraphs, asText, PARAGRAPHS, TITLE } from '../../invented-page.ts';
import { cleanHtml } from '../clean-html.ts';

const [FIRST, SECOND] = PARAGRAPHS;

describe('taken out before the first sentence', () => {
  it('bold subtitles that the page names nowhere else: they become the subtitles', () => {
    const { text, subtitles } = cleanHtml(
      `<strong>3.5km 흙길<br>주민 300명 함께 걸어</strong><br><br>${PARAGRAPHS.join('<br><br>')}`,
    );
    expect(text).toBe(asText());
    expect(subtitles).toEqual(['3.5km 흙길', '주민 300명 함께 걸어']);
  });
});

describe('kept', () => {
  it('short lines before the first sentence, such as those of a poem', () => {
    const verses = [
      '강은 제 이름을 쓰지 못했다',
      '얼음 밑에서 글이 자란다',
      '누가 돌을 던지면',
      '쉼표가 번진다',
    ];
    const { text, removed } = cleanHtml(asParagraphs([...verses, FIRST, SECOND]), { title: TITLE });
    expect(text).toBe(asText([...verses, FIRST, SECOND]));
    expect(removed).toEqual([]);
  });
});
