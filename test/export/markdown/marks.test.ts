import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeText, resolveMarks } from '../../../src/export/markdown/marks.ts';
import { lineOf, render } from '../render.ts';

/** The same texts in every run. */
const SEED = 20261123;
const asMarkdown = (text: string) => resolveMarks(escapeText(text));

describe('a text', () => {
  it.each([
    ['1. 첫째', '1\\. 첫째'],
    ['1) 첫째', '1\\) 첫째'],
    ['3.5% 올랐다', '3.5% 올랐다'],
    ['# 바람', '\\# 바람'],
    ['- 바람', '\\- 바람'],
    ['-5도까지', '-5도까지'],
    ['---', '\\---'],
    ['+ 바람', '\\+ 바람'],
    ['> 바람', '\\> 바람'],
    ['3~5%에서 10~20명으로', '3\\~5%에서 10\\~20명으로'],
    ['a*b*c_d_', 'a\\*b\\*c\\_d\\_'],
    ['<b>바람</b>', '\\<b>바람\\</b>'],
    ['가 | 나', '가 \\| 나'],
    ['[단독](바람)', '\\[단독\\](바람)'],
    ['R&D, &amp;', 'R&D, \\&amp;'],
    ['$3에서 $5', '\\$3에서 \\$5'],
  ])('%j is written as %j', (text, markdown) => {
    expect(asMarkdown(text)).toBe(markdown);
    expect(lineOf(render(markdown))).toBe(text);
  });

  it('keeps an address whole, with the words that follow it outside', () => {
    expect(asMarkdown('https://a-b.test/c_d_e?f=1&lt=2에서, http://a.test/.')).toBe(
      '<https://a-b.test/c_d_e?f=1&lt=2>에서, <http://a.test/>.',
    );
  });

  it('keeps GFM from making a link of a bare host and of the backslashes behind it', () => {
    expect(asMarkdown('www.a-b.test/c_d')).toBe('www\\.a-b.test/c\\_d');
  });

  it('loses the noncharacters that we use ourselves', () => {
    expect(asMarkdown('가\ufdd0나\ufdd2다\ufdd3')).toBe('가나다');
  });
});

const words = fc
  .array(
    fc.constantFrom(
      ...'가나 ab 12 1. 1) # - + = * ** _ ~ ~~ ` ``` [ ] ( ) < > | & &amp; &#35; ! \\ : $ <b> --- https://a.test/b_c'.split(
        ' ',
      ),
      ' ',
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((words) => words.join(''));

it('any text is rendered as it is, on its own line, in a list, a quote or a heading', () => {
  fc.assert(
    fc.property(words, fc.constantFrom('', '-   ', '> ', '## ', '1.  '), (text, prefix) => {
      const line = text.replace(/\s+/g, ' ').trim();
      const rendered = render(prefix + asMarkdown(line));
      expect(lineOf(rendered)).toBe(line);
      expect(
        rendered.querySelector('em, strong, code, img, h1, hr, ul ul, ul ol, ol ul, blockquote blockquote'),
      ).toBeNull();
    }),
    { seed: SEED, numRuns: 600 },
  );
});

it('lines below each other stay text', () => {
  fc.assert(
    fc.property(words, words, (above, below) => {
      const lines = [above, below].map((text) => text.replace(/\s+/g, ' ').trim());
      const rendered = render(
        lines
          .map((line) => `${escapeText(line)}  `)
          .join('\n')
          .replace(/^.*$/s, resolveMarks),
      );
      expect(lineOf(rendered)).toBe(lines.join(' ').trim());
      expect(rendered.querySelector('h1, h2, hr, ul, ol, blockquote, pre')).toBeNull();
    }),
    { seed: SEED, numRuns: 400 },
  );
});
