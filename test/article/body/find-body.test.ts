import { describe, expect, it } from 'vitest';
import { findBody } from '../../../src/article/body/find-body.ts';
import { openPage } from '../../../src/article/page.ts';
import type { Rule } from '../../../src/outlets/rule.ts';
import {
  ADDRESS,
  asParagraphs,
  links,
  OTHER_HEADLINES,
  openArticle,
  openHtml,
  PARAGRAPHS,
  TITLE,
} from '../invented-page.ts';

/** Teasers of other articles, which together hold more sentences than the invented article. */
const MORE = OTHER_HEADLINES.map(
  (title) =>
    `<div><a href="/1">${title}</a><p>누리군은 새 일정을 다음 달 알리기로 했다고 24일 밝혔다. 자세한 것은 정해지지 않았다.</p></div>`,
).join('');

function find(document: Document, selectors?: string[]) {
  const page = openPage(document, ADDRESS);
  const rule: Rule | null = selectors ? { name: '예시일보', hosts: ['example.kr'], body: selectors } : null;
  const { outline, body } = findBody(page, rule);
  const lines = body ? outline.lines.slice(body.run.from, body.run.to).map(({ text }) => text) : [];
  return { extractor: body?.extractor, lines };
}

describe('findBody', () => {
  const document = () =>
    openArticle(
      `<div class="article-body" itemprop="articleBody"><p class="lead">${PARAGRAPHS[0]}</p>${asParagraphs(PARAGRAPHS.slice(1))}</div>`,
      {
        after:
          '<div class="old-view"><p>누리군은 사과 축제에 사흘 동안 12만 명이 다녀갔다고 23일 밝혔다. 지난해보다 2만 명이 늘었고, 올해 처음으로 밤에도 문을 열었다.</p></div>',
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

  it('does not follow a rule whose name is now that of comments longer than the article', () => {
    const comment = '<p>여름에도 그늘이 있으면 좋겠다고 시청에 여러 번 말했는데 아직도 답이 없다.</p>';
    const talk = `<div class="view-text"><h3>댓글 12</h3>${comment.repeat(12)}</div>`;
    const { extractor, lines } = find(
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
    expect(body?.extractor).toBe('rule:예시일보');
    expect(outline.cut).not.toBeNull();
    expect(findBody(page, null).outline.cut).toBeNull();
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

  it.each(['para', 'sc-gFSXq'])(
    'takes all boxes of one kind, whatever box of links parts them: %s',
    (kind) => {
      const box = `<div class="mid"><ul>${links(OTHER_HEADLINES)}</ul></div>`;
      const boxed = (paragraphs: readonly string[]) =>
        `<div class="${kind}">${asParagraphs(paragraphs)}</div>`;
      const { lines } = find(
        openArticle(
          `<div class="view">${boxed(PARAGRAPHS.slice(0, 1))}${box}${boxed(PARAGRAPHS.slice(1))}</div>`,
        ),
      );
      expect(lines).toEqual(expect.arrayContaining([...PARAGRAPHS]));
    },
  );

  it('does not take the next article for a box of the same kind', () => {
    const next = `<p>입력 2026.11.22. 오전 9:05</p><p>누리군은 사과 축제에 사흘 동안 12만 명이 다녀갔다고 밝혔다.</p>`;
    const box = `<div class="mid"><ul>${links(OTHER_HEADLINES)}</ul></div>`;
    const { lines } = find(
      openArticle(
        `<div><div class="read">${asParagraphs()}</div>${box}<div class="read">${next}</div></div>`,
      ),
    );
    expect(lines).toEqual([...PARAGRAPHS]);
  });

  it.each([
    ['a comment on the news', 'article comment'],
    ['a page with a sidebar', 'cont aside'],
  ])('finds the body whose name is that of furniture: %s', (_name, kind) => {
    const { lines } = find(openArticle(`<div class="${kind}">${asParagraphs()}</div>`, { after: MORE }));
    expect(lines).toEqual([...PARAGRAPHS]);
  });

  it.each(['site has-sidebar', 'with-aside', 'wrap nav-open'])(
    'finds the body in a wrapper of headline and article, whose name is that of furniture: %s',
    (name) => {
      const article = `<h1>${TITLE}</h1><p>입력 2026.11.23 15:05</p><div class="txt">${asParagraphs()}</div>`;
      const page = `<title>${TITLE} - 예시일보</title><div class="${name}">${article}</div><div class="more">${MORE}</div>`;
      expect(find(openHtml(page)).lines).toEqual([...PARAGRAPHS]);
    },
  );

  it('takes nothing for the body that stands in furniture with a headline of the same name', () => {
    const ranking = `<h3>${TITLE}</h3>${OTHER_HEADLINES.map((title) => `<p>${title}라고 군은 24일 밝혔다.</p>`).join('')}`;
    const page = `<title>${TITLE} - 예시일보</title><div class="rank">${ranking}</div><div class="view">${asParagraphs()}</div>`;
    expect(find(openHtml(page)).lines).toEqual([...PARAGRAPHS]);
  });

  it.each([
    ['a <footer>', 'footer', ''],
    ['a box called footer', 'div', 'id="footer"'],
    ['comments', 'div', 'class="comment_area"'],
  ])('never takes %s for the body, though nothing else has sentences', (_name, element, name) => {
    const names = '<p>◇ 나래동장 도라온</p><p>◇ 공원과장 나루터</p>';
    const { lines } = find(
      openArticle(`<div class="view">${names}</div>`, {
        after: `<${element} ${name}>${asParagraphs().repeat(2)}</${element}>`,
      }),
    );
    expect(lines).not.toContain(PARAGRAPHS[0]);
  });

  it('keeps on through sub-heads that are built like the headline', () => {
    const sections = PARAGRAPHS.map(
      (text, at) => `<section><h1>${at + 1}부. 흙길을 걷다</h1><p>${text}</p></section>`,
    );
    const { lines } = find(openArticle(`<div class="view">${sections.join('')}</div>`));
    expect(lines).toEqual(expect.arrayContaining([...PARAGRAPHS]));
  });

  it('leaves out the next article whose headline is a box of the same class', () => {
    const article = (title: string, body: string) =>
      `<section><div class="rt">${title}</div><div class="ri">2026.11.23 15:05 나루터 기자</div>${body}</section>`;
    const next = article(OTHER_HEADLINES[0] ?? '', `<div>${MORE}</div>`);
    const { lines } = find(
      openHtml(`<title>${TITLE} - 예시일보</title>${article(TITLE, asParagraphs())}${next}`),
    );
    expect(lines.slice(1)).toEqual([...PARAGRAPHS]);
  });

  it('is not misled by a ticker that lists this article', () => {
    const ticker = [TITLE, ...OTHER_HEADLINES].map(
      (title) => `<li><h3 class="t"><a href="/1">${title}</a></h3></li>`,
    );
    const page = `<title>${TITLE} - 예시일보</title><ul>${ticker.join('')}</ul><h2 class="vt">${TITLE}</h2><div>${asParagraphs()}</div>`;
    expect(find(openHtml(page)).lines).toEqual([...PARAGRAPHS]);
  });

  it('finds nothing where nothing is', () => {
    expect(find(openHtml('<p></p>'))).toEqual({ extractor: undefined, lines: [] });
  });
});
