import { expect, it } from 'vitest';
import { mapText } from '../../../src/reader/body/text-map.ts';
import { listSentences } from '../../../src/reader/listening/article-sentences.ts';
import { mountBody, openBody } from '../body/open-body.ts';

const list = (html: string, headline: string[] = []) => {
  const map = mapText(mountBody(openBody(html)));
  return { map, sentences: listSentences(headline, map) };
};
const textsOf = (html: string, headline?: string[]) => list(html, headline).sentences.map(({ text }) => text);

it('reads headline and subtitles first, each as one', () => {
  expect(textsOf('<p>눈이 왔다.</p>', ['가람에 눈. 나래엔 비', '밤새 왔다', ' '])).toEqual([
    '가람에 눈. 나래엔 비',
    '밤새 왔다',
    '눈이 왔다.',
  ]);
});

it.each([
  [
    'paragraphs, sentence by sentence',
    '<p>눈이 왔다. 비도 왔다.</p><p>갰다.</p>',
    ['눈이 왔다.', '비도 왔다.', '갰다.'],
  ],
  [
    'headings, quotations and lists',
    '<h3>눈</h3><blockquote><p>왔다.</p></blockquote><ul><li>가</li><li>나</li></ul>',
    ['눈', '왔다.', '가', '나'],
  ],
  ['the lines of a paragraph', '<p>눈이 왔다.<br>비도 왔다.</p>', ['눈이 왔다.', '비도 왔다.']],
  ['a sentence with bold words', '<p>눈이 <b>왔다. 비</b>도 왔다.</p>', ['눈이 왔다.', '비도 왔다.']],
  [
    'no captions',
    '<p>눈이 왔다.</p><figure><img src="https://a.test/b.jpg"><figcaption>역에 온 눈.</figcaption></figure>',
    ['눈이 왔다.'],
  ],
  [
    'no names of videos',
    '<figure><a href="https://a.test/v">동영상</a></figure><p>눈이 왔다.</p>',
    ['눈이 왔다.'],
  ],
  [
    'no tables',
    '<table><caption>눈</caption><tbody><tr><td>1㎝</td></tr></tbody></table><p>왔다.</p>',
    ['왔다.'],
  ],
  ['nothing of an empty body', '', []],
])('reads %s', (_, html, sentences) => {
  expect(textsOf(html)).toEqual(sentences);
});

it('knows where each sentence of the body stands, and that the headline does not stand there', () => {
  const { map, sentences } = list('<p>눈이 왔다. <b>비</b>도 왔다.</p><p>갰다.</p>', ['눈']);
  expect(sentences.map(({ range }) => range && map.rangeOf(range.start, range.end)?.toString())).toEqual([
    null,
    '눈이 왔다.',
    '비도 왔다.',
    '갰다.',
  ]);
});
