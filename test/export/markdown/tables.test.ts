import { describe, expect, it } from 'vitest';
import { squareTables } from '../../../src/export/markdown/tables.ts';
import { parseBody } from '../render.ts';

const square = (html: string) => {
  const body = parseBody(html);
  squareTables(body);
  return body.innerHTML;
};

describe('a table', () => {
  it('gets an empty cell wherever a span reached', () => {
    expect(
      square(
        '<table><tbody><tr><td rowspan="2">가</td><td colspan="2">나</td></tr><tr><td>다</td><td>라</td></tr></tbody></table>',
      ),
    ).toBe(
      '<table><tbody><tr><td>가</td><td>나</td><td></td></tr><tr><td></td><td>다</td><td>라</td></tr></tbody></table>',
    );
  });

  it('gets the cell of a span at the end of a row', () => {
    expect(
      square('<table><tbody><tr><td>가</td><td rowspan="2">나</td></tr><tr><td>다</td></tr></tbody></table>'),
    ).toBe('<table><tbody><tr><td>가</td><td>나</td></tr><tr><td>다</td><td></td></tr></tbody></table>');
  });

  it('has as many cells in each row as in its longest', () => {
    expect(square('<table><tbody><tr><th>가</th></tr><tr><td>나</td><td>다</td></tr></tbody></table>')).toBe(
      '<table><tbody><tr><th>가</th><th></th></tr><tr><td>나</td><td>다</td></tr></tbody></table>',
    );
  });

  it('keeps one row of heads, the others go into its body', () => {
    expect(
      square(
        '<table><thead><tr><th>가</th></tr><tr><th>나</th></tr></thead><tbody><tr><td>다</td></tr></tbody></table>',
      ),
    ).toBe(
      '<table><thead><tr><th>가</th></tr></thead><tbody><tr><th>나</th></tr><tr><td>다</td></tr></tbody></table>',
    );
  });

  it('loses a head without words', () => {
    expect(
      square('<table><thead><tr><th></th></tr></thead><tbody><tr><td>가</td></tr></tbody></table>'),
    ).toBe('<table><tbody><tr><td>가</td></tr></tbody></table>');
  });

  it('has its caption before it, and lines for the blocks in its cells', () => {
    expect(
      square(
        '<table><caption>표 <b>제목</b></caption><tbody><tr><td><p>가</p><ul><li>나</li></ul></td></tr></tbody></table>',
      ),
    ).toBe('<p>표 <b>제목</b></p><table><tbody><tr><td>가<br>나<br></td></tr></tbody></table>');
  });
});
