import { describe, expect, it } from 'vitest';
import { findBody } from '../../../src/article/body/find-body.ts';
import { readOutline } from '../../../src/article/body/outline.ts';
import { openPage } from '../../../src/article/page.ts';
import type { OutletRule } from '../../../src/outlets/rule.ts';
import {
  ADDRESS,
  asParagraphs,
  OTHER_HEADLINES,
  openArticle,
  openHtml,
  PARAGRAPHS,
} from '../invented-page.ts';

function find(document: Document, body?: string[]) {
  const page = openPage(document, ADDRESS);
  const rule: OutletRule | null = body ? { name: '예시일보', hosts: ['example.kr'], body } : null;
  const outline = readOutline(page);
  const found = findBody(page, outline, rule);
  const lines = found ? outline.lines.slice(found.run.from, found.run.to).map(({ text }) => text) : [];
  return { extractor: found?.extractor, lines };
}

describe('findBody', () => {
  const document = () =>
    openArticle(
      `<div class="article-body"><p class="lead">${PARAGRAPHS[0]}</p>${asParagraphs(PARAGRAPHS.slice(1))}</div>`,
      {
        after:
          '<div class="old-view"><p>이용 약관이 다음 달부터 바뀝니다. 바뀐 내용을 꼭 확인하시기 바랍니다. 궁금한 점은 고객 센터로 물어봐 주시기 바랍니다.</p></div>',
      },
    );

  it('follows a rule that agrees', () => {
    expect(find(document(), ['.gone', '.article-body'])).toEqual({
      extractor: 'rule:예시일보',
      lines: [...PARAGRAPHS],
    });
  });

  it('follows a rule that names the paragraphs', () => {
    const found = find(document(), ['.article-body > p']);
    expect(found).toEqual({ extractor: 'rule:예시일보', lines: [...PARAGRAPHS] });
  });

  it('says that a stale rule found nothing', () => {
    expect(find(document(), ['.gone'])).toEqual({
      extractor: 'generic (rule:예시일보 found nothing)',
      lines: [...PARAGRAPHS],
    });
  });

  it('says that a rule pointed elsewhere', () => {
    const { extractor, lines } = find(document(), ['.old-view']);
    expect(extractor).toBe('generic (rule:예시일보 disagreed)');
    expect(lines).toEqual([...PARAGRAPHS]);
  });

  it('takes bare text and paragraphs of one kind also behind a box that outweighs them', () => {
    const box = `<ul>${OTHER_HEADLINES.map((title) => `<li><a href="/1">${title}</a></li>`).join('')}</ul>`;
    const { lines } = find(
      openArticle(`<div>${PARAGRAPHS[0]}<br><br>${box}${box}${PARAGRAPHS.slice(1).join('<br><br>')}</div>`),
    );
    expect(lines).toEqual(expect.arrayContaining([...PARAGRAPHS]));
  });

  it('finds paragraphs inside an inline element', () => {
    const { lines } = find(openArticle(`<span id="body">${asParagraphs()}</span>`));
    expect(lines.slice(-4)).toEqual([...PARAGRAPHS]);
  });

  it('leaves the headline and all above it out', () => {
    const { lines } = find(openArticle(asParagraphs()));
    expect(lines).toEqual(['입력 2026.11.23. 오후 3:05', ...PARAGRAPHS]);
  });

  it('takes what speaks to the reader for the page, where the article tells', () => {
    const rules =
      '<p>욕설이나 비방이 담긴 댓글은 알리지 않고 삭제될 수 있습니다. 서로 존중해 주시기 바랍니다.</p>';
    const { lines } = find(openArticle(`<div class="view">${asParagraphs()}</div>`, { after: rules }));
    expect(lines).toEqual([...PARAGRAPHS]);
  });

  it('finds nothing where nothing is', () => {
    expect(find(openHtml('<p></p>'))).toEqual({ extractor: undefined, lines: [] });
  });
});
