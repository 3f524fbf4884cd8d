import { describe, expect, it } from 'vitest';
import { asParagraphs, openArticle, PARAGRAPHS } from '../invented-page.ts';
import { findLines } from './read-body.ts';

describe('findBody', () => {
  const document = () =>
    openArticle(
      `<div class="article-body" itemprop="articleBody"><p class="lead">${PARAGRAPHS[0]}</p>${asParagraphs(PARAGRAPHS.slice(1))}</div>`,
    );

  it('follows a rule that agrees', () => {
    expect(findLines(document(), ['.gone', '.article-body'])).toEqual({
      extractor: 'rule:예시일보',
      lines: [...PARAGRAPHS],
    });
  });

  it('follows a rule that names the paragraphs', () => {
    const found = findLines(document(), ['.article-body > p']);
    expect(found).toEqual({ extractor: 'rule:예시일보', lines: [...PARAGRAPHS] });
  });
});
