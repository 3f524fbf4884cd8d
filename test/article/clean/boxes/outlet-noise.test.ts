import { describe, expect, it } from 'vitest';
import { asText } from '../../invented-page.ts';
import { cleanHtml } from '../clean-html.ts';
import { around } from '../expect-article.ts';

describe('taken out between the paragraphs', () => {
  it('what the outlet rule names', () => {
    const rule = { name: '예시일보', hosts: ['example.kr'], remove: ['.gift'] };
    const { text, removed } = cleanHtml(around('<div class="gift"><p>오늘의 상품을 소개합니다.</p></div>'), {
      rule,
    });
    expect(text).toBe(asText());
    expect(removed).toEqual([{ reason: 'outlet-noise', text: '오늘의 상품을 소개합니다.' }]);
  });

  it('nothing that the outlet rule names and that has become the article', () => {
    const rule = { name: '예시일보', hosts: ['example.kr'], remove: ['.gift'] };
    const { text } = cleanHtml(`<div class="gift">${around('')}</div>`, { rule });
    expect(text).toBe(asText());
  });
});
