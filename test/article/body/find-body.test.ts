import { describe, expect, it } from 'vitest';
import { findBody } from '../../../src/article/body/find-body.ts';
import { openPage } from '../../../src/article/page.ts';
import {
  ADDRESS,
  asParagraphs,
  links,
  OTHER_HEADLINES,
  openArticle,
  openHtml,
  PARAGRAPHS,
} from '../invented-page.ts';
import { findLines } from './read-body.ts';

describe('findBody', () => {
  const document = () =>
    openArticle(
      `<div class="article-body" itemprop="articleBody"><p class="lead">${PARAGRAPHS[0]}</p>${asParagraphs(PARAGRAPHS.slice(1))}</div>`,
      {
        after:
          '<div class="old-view"><p>누리군은 사과 축제에 사흘 동안 12만 명이 다녀갔다고 23일 밝혔다. 지난해보다 2만 명이 늘었고, 올해 처음으로 밤에도 문을 열었다.</p></div>',
      },
    );

  it('says that a stale rule found nothing', () => {
    expect(findLines(document(), ['.gone'])).toEqual({
      extractor: 'generic (rule:예시일보 found nothing)',
      lines: [...PARAGRAPHS],
    });
  });

  it('says that a rule pointed elsewhere', () => {
    const { extractor, lines } = findLines(document(), ['.old-view']);
    expect(extractor).toBe('generic (rule:예시일보 disagreed)');
    expect(lines).toEqual([...PARAGRAPHS]);
  });

  it('does not follow a rule whose name is now that of comments longer than the article', () => {
    const comment = '<p>여름에도 그늘이 있으면 좋겠다고 시청에 여러 번 말했는데 아직도 답이 없다.</p>';
    const talk = `<div class="view-text"><h3>댓글 12</h3>${comment.repeat(12)}</div>`;
    const { extractor, lines } = findLines(
      openArticle(`<div class="new">${asParagraphs()}</div>`, { after: talk }),
      ['.view-text'],
    );
    expect(extractor).toMatch(/^generic \(rule:예시일보/);
    expect(lines).toEqual([...PARAGRAPHS]);
  });

  it('needs not read on below what a rule found', () => {
    const list = `<ul>${links(Array.from({ length: 80 }, () => OTHER_HEADLINES).flat())}</ul>`;
    const page = openPage(
      openArticle(`<div class="view">${asParagraphs().repeat(2)}</div>`, { after: list }),
      ADDRESS,
    );
    const { outline, body } = findBody(page, { name: '예시일보', hosts: ['example.kr'], body: ['.view'] });
    expect(body?.by).toBe('rule');
    expect(outline.cut).not.toBeNull();
    expect(findBody(page, null).outline.cut).toBeNull();
  });

  it('finds nothing where nothing is', () => {
    expect(findLines(openHtml('<p></p>'))).toEqual({ extractor: undefined, lines: [] });
  });
});
