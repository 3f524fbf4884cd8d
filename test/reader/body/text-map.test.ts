import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mapText } from '../../../src/reader/body/text-map.ts';
import { bodies } from './bodies.ts';
import { mountBody, openBody } from './open-body.ts';

const map = (html: string) => mapText(mountBody(openBody(html)));
const IMAGE = '<img src="https://a.test/b.jpg">';

describe('the text of a body', () => {
  it.each([
    ['paragraphs and headings', '<h3>가</h3><p>나 <strong>다</strong> 라</p>', '가\n나 다 라'],
    ['a quotation', '<blockquote>\n<p>가</p>\n<p>나</p>\n</blockquote>', '가\n나'],
    ['a list in a list', '<ul>\n<li>가\n<ul>\n<li>나</li>\n</ul>\n</li>\n<li>다</li></ul>', '가\n\n나\n다'],
    [
      'a table',
      '<table><caption>가</caption><tbody>\n<tr>\n<th>나</th><td>다</td></tr></tbody></table>',
      '가\n나\n다',
    ],
    ['lines of a paragraph', '<p>가.<br>나.<br><br>다.<br></p><p><br>라</p>', '가.\n나.\n다.\n라'],
    ['bold words side by side', '<p><b>가</b> <b>나</b></p>', '가 나'],
    ['a picture', `<p>가</p>\n<figure>\n${IMAGE}\n<figcaption>나</figcaption></figure>`, '가\n나'],
    [
      'videos',
      '<figure><a href="https://a.test">가</a></figure><figure><a href="https://b.test">나</a></figure>',
      '가\n나',
    ],
    ['nothing', `<figure>${IMAGE}</figure>\n`, ''],
  ])('has a line for each block and each line of it: %s', (_, html, text) => {
    expect(map(html).text).toBe(text);
  });

  it('leaves out what was added', () => {
    const body = mountBody(openBody('<p>가나</p>'));
    const aside = body.ownerDocument.createElement('span');
    aside.setAttribute('data-aside', '');
    aside.append('덧붙임');
    body.querySelector('p')?.append(aside, '다');
    expect(mapText(body).text).toBe('가나다');
  });

  it('knows where its blocks are', () => {
    const { text, blocks } = map('<p>가</p><ul><li>나 <b>다</b></li></ul>');
    expect(blocks.map(({ start, end, element }) => [element.localName, text.slice(start, end)])).toEqual([
      ['p', '가'],
      ['li', '나 다'],
    ]);
  });
});

describe('the way back', () => {
  it('leads from any part of the text to nodes with the same words', () => {
    fc.assert(
      fc.property(bodies, fc.nat(), fc.nat(), (html, from, length) => {
        const { text, rangeOf } = map(html);
        const start = from % (text.length || 1);
        const end = Math.min(text.length, start + 1 + (length % 40));
        const found = rangeOf(start, end)?.toString() ?? '';
        expect(found.replace(/\s/g, '')).toBe(text.slice(start, end).replace(/\s/g, ''));
      }),
      { numRuns: 100 },
    );
  });

  it('leads from nodes to the offset that led to them, for every offset', () => {
    fc.assert(
      fc.property(bodies, (html) => {
        const { text, rangeOf, offsetOf } = map(html);
        const strayed = Array.from({ length: text.length }, (_, offset) => offset).filter((offset) => {
          const range = rangeOf(offset, offset + 1);
          return !range || offsetOf(range.startContainer, range.startOffset) !== offset;
        });
        expect(strayed).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  it('leads into the nodes that hold the words, not to the edges of their neighbours', () => {
    const { rangeOf } = map('<p><b>가</b><i>나</i><b>다</b></p>');
    const range = rangeOf(1, 2);
    expect([range?.startContainer.nodeValue, range?.endContainer.nodeValue]).toEqual(['나', '나']);
  });

  it.each([
    [-1, 1],
    [0, 3],
    [1, 1],
    [2, 1],
  ])('ends where there is no such text: %i to %i of 2', (start, end) => {
    expect(map('<p>가나</p>').rangeOf(start, end)).toBeNull();
  });

  it('takes a place outside of every text for the next text', () => {
    const body = mountBody(openBody(`<p>가나</p><figure>${IMAGE}</figure><p>다</p>`));
    const { offsetOf, text } = mapText(body);
    const [first, figure] = body.children;
    if (!first || !figure) throw new Error('expected a paragraph and a figure');
    expect(offsetOf(body, 0)).toBe(0);
    expect(offsetOf(first, 0)).toBe(0);
    expect(offsetOf(first, 1)).toBe(3);
    expect(offsetOf(figure, 0)).toBe(3);
    expect(offsetOf(body, 3)).toBe(text.length);
  });
});
