import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeMarkdown } from '../../src/export/markdown.ts';
import { makeArticle } from '../make-article.ts';
import { lineOf, parseBody, render } from './render.ts';

/** The body alone, between the head and the source. */
function writeBody(html: string): string {
  const parts = writeMarkdown(makeArticle(), parseBody(html)).split('\n\n');
  return parts.slice(2, -1).join('\n\n');
}

it('says behind the body when it is not all of the article', () => {
  const markdown = writeMarkdown(makeArticle({ partial: 'paged' }), parseBody('<p>본문.</p>'));
  expect(markdown).toMatch(/본문\.\n\n\(.*한 쪽.*\)\n\n원문:/);
});

describe('the head', () => {
  it('is headline, subtitles and one line of origin; the source is at the end', () => {
    const article = makeArticle({
      title: '[단독] 너울역 3~5층 #채소',
      subtitles: ['1. 첫 부제', '둘째 부제'],
      authors: [
        { name: '김하늘', affiliation: '경제부 기자', email: 'sky@example.kr' },
        { name: '이바다', affiliation: null, email: null },
      ],
      modifiedAt: '2026-01-02T05:06:00+09:00',
    });
    expect(writeMarkdown(article, parseBody('<p>본문.</p>'))).toBe(
      [
        '# \\[단독\\] 너울역 3\\~5층 #채소',
        '- 1\\. 첫 부제\n- 둘째 부제',
        '김하늘 경제부 기자, 이바다 · 예시일보 · 입력 2026년 1월 2일 03:04 · 수정 2026년 1월 2일 05:06',
        '본문.',
        '원문: <https://www.example-ilbo.test/article/1>\n',
      ].join('\n\n'),
    );
  });

  it('leaves out what the page does not name', () => {
    const article = makeArticle({ outlet: null, publishedAt: null });
    expect(writeMarkdown(article, parseBody('<p>본문.</p>'))).toBe(
      '# 지어낸 제목\n\n본문.\n\n원문: <https://www.example-ilbo.test/article/1>\n',
    );
    expect(writeMarkdown({ ...article, title: '' }, parseBody('<p>본문.</p>'))).toMatch(/^본문/);
  });
});

describe('the body', () => {
  it.each([
    ['a sub-head on one line', '<h3>작은<br><b>제목</b></h3>', '### 작은 **제목**'],
    ['lines', '<p>첫 줄<br>- 둘째 줄</p>', '첫 줄  \n\\- 둘째 줄'],
    [
      'no empty line for a second break',
      '<ul><li><br>가<br><br>나<b><br>다</b></li></ul>',
      '- 가  \n  나  \n  **다**',
    ],
    ['bold before a particle', '<p><b>마크다운(Markdown)</b>을</p>', '<strong>마크다운(Markdown)</strong>을'],
    ['bold around italics', '<p><b>가 <i>나</i></b></p>', '**가 <em>나</em>**'],
    ['bold in bold', '<p><b>가 <strong>나</strong></b></p>', '**가 나**'],
    ['white space of bold text', '<p>가<b> 나 </b>다</p>', '가 **나** 다'],
    ['a list', '<ul><li>가</li><li>1. 나</li></ul>', '- 가\n- 1\\. 나'],
    ['a numbered list', '<ol><li>가</li><li>나</li></ol>', '1. 가\n2. 나'],
    ['a numbered list that goes on', '<ol start="3"><li>가</li><li>나</li></ol>', '3. 가\n4. 나'],
    ['a quote', '<blockquote><p>가</p><p>나</p></blockquote>', '> 가\n> \n> 나'],
    ['a rule', '<p>가</p><hr><p>나</p>', '가\n\n---\n\n나'],
    ['raised and lowered figures', '<p>10<sup>8</sup>, CO<sub>2</sub></p>', '10<sup>8</sup>, CO<sub>2</sub>'],
    ['preformatted text', '<pre>a*b\n  ```</pre>', '````\na*b\n  ```\n````'],
    [
      'a link',
      '<p><a href="https://a.test/x_(y)?a=1&amp;b=2">[가]</a>를</p>',
      '[\\[가\\]](https://a.test/x_\\(y\\)?a=1&b=2)를',
    ],
    [
      'a link that is its own words',
      '<p><a href="https://a.test/b_c">https://a.test/b_c</a>에서</p>',
      '<https://a.test/b_c>에서',
    ],
    [
      'an address in the words of a link',
      '<p><a href="https://a.test/">가 https://b.test/c_d</a></p>',
      '[가 https://b.test/c\\_d](https://a.test/)',
    ],
    [
      'an exclamation before a link',
      '<p>보라!<a href="https://a.test/">가</a></p>',
      '보라\\![가](https://a.test/)',
    ],
    [
      'a picture with its caption',
      '<figure><img src="https://a.test/1.jpg" alt="[가]&#10;나"><figcaption>나무 (사진=다)</figcaption></figure>',
      '![\\[가\\] 나](https://a.test/1.jpg)\n\n*나무 (사진=다)*',
    ],
    [
      'a table',
      '<table><thead><tr><th>가|나</th><th>다</th></tr></thead><tbody><tr><td><b>1</b></td><td>- 2<br>||</td></tr></tbody></table>',
      '| 가\\|나 | 다   |\n| --- | --- |\n| **1** | - 2  <br>\\|\\| |',
    ],
    [
      'a table without heads',
      '<table><caption>표 *1</caption><tbody><tr><td rowspan="2">가</td><td>나</td></tr><tr><td>다</td></tr></tbody></table>',
      '표 \\*1\n\n|     |     |\n| --- | --- |\n| 가   | 나   |\n|     | 다   |',
    ],
  ])('has %s', (_, html, markdown) => {
    expect(writeBody(html)).toBe(markdown);
  });

  it('is not changed', () => {
    const body = parseBody(
      '<table><caption>가</caption><tbody><tr><td colspan="2">나</td></tr></tbody></table> <p> 다 </p>',
    );
    const before = body.innerHTML;
    writeMarkdown(makeArticle(), body);
    expect(body.innerHTML).toBe(before);
  });
});

const words = fc
  .array(
    fc.constantFrom(
      ...'가나 (다) “라” 10% 3~5 1. 2) # - + = * _ ~ ` [ ] < > | & &amp; ! \\ : $ .'.split(' '),
      ' ',
    ),
    { maxLength: 6 },
  )
  .map((words) => words.join(''));
const inline = fc.tuple(fc.constantFrom('', 'b', 'em', 'a', 'sup', 'b i', 'a b'), words);

it('any paragraph, sub-head, item or quote reads the same when it is rendered', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('p', 'h3', 'li', 'blockquote'),
      fc.array(inline, { maxLength: 5 }),
      (name, pieces) => {
        const body = parseBody('');
        const { ownerDocument } = body;
        const block = body.appendChild(ownerDocument.createElement(name));
        if (name === 'li') body.appendChild(ownerDocument.createElement('ul')).append(block);
        for (const [names, text] of pieces) {
          let parent: Element = block;
          for (const inner of names.split(' ').filter(Boolean)) {
            parent = parent.appendChild(ownerDocument.createElement(inner));
            if (inner === 'a') parent.setAttribute('href', 'https://a.test/');
          }
          parent.append(text);
        }
        const rendered = render(writeBody(body.innerHTML));
        expect(lineOf(rendered)).toBe(lineOf(body));
        const names = Array.from(rendered.querySelectorAll('*'), ({ localName }) => localName);
        const expected = /^(p|h3|ul|li|blockquote|strong|em|a|sup)$/;
        expect(names.filter((name) => !expected.test(name))).toEqual([]);
      },
    ),
    { seed: 20261123, numRuns: 500 },
  );
});
