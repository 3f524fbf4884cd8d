import { describe, expect, it } from 'vitest';
import { asParagraphs, asText, PARAGRAPHS } from '../../invented-page.ts';
import { cleanHtml } from '../clean-html.ts';

const [FIRST, SECOND, THIRD] = PARAGRAPHS;

describe('taken out after the last sentence', () => {
  it('nor a question that names the section', () => {
    const lines = [...PARAGRAPHS, '부동산 시장은 다시 안정을 찾을 수 있을까.'];
    expect(cleanHtml(asParagraphs(lines), { labels: ['경제', '부동산'] }).text).toBe(asText(lines));
  });
});

describe('taken out before the first sentence', () => {
  it.each([
    ['behind a mark', ['■ 부동산', ...PARAGRAPHS]],
    ['below a sentence', [FIRST, '부동산', SECOND, THIRD]],
  ])('but no sub-head that is called like the section, %s', (_name, lines) => {
    expect(cleanHtml(asParagraphs(lines), { labels: ['경제', '부동산'] }).text).toBe(asText(lines));
  });
});
