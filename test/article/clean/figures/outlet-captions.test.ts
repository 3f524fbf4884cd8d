import { describe, expect, it } from 'vitest';
import { asText } from '../../invented-page.ts';
import { cleanHtml } from '../clean-html.ts';
import { around } from '../expect-article.ts';

describe('taken out between the paragraphs', () => {
  it('what the outlet rule names as a caption, into its figure', () => {
    const rule = { name: '예시일보', hosts: ['example.kr'], caption: ['.legend'] };
    const photo = '<div class="shot"><img src="/1.jpg"></div><p class="legend">강가의 나루터 모습</p>';
    const { text, images } = cleanHtml(around(photo), { rule });
    expect(text).toBe(asText());
    expect(images.map(({ caption }) => caption)).toEqual(['강가의 나루터 모습']);
  });
});
