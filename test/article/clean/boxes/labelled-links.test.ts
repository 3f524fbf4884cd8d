import { expect, it } from 'vitest';
import { asText, PARAGRAPHS } from '../../invented-page.ts';
import { cleanHtml } from '../clean-html.ts';
import { around } from '../expect-article.ts';

const [FIRST, SECOND] = PARAGRAPHS;

it.each([
  [
    'a label before the link, in one element',
    '<span class="x1"><small>sponsored</small> <a href="https://lnk.promo.test/1">나래 오징어 열 마리, 내일 도착</a></span>',
  ],
  [
    'a label that opens the link',
    '<a href="https://lnk.promo.test/1"><i>AD</i>나래 오징어 열 마리, 내일 도착</a>',
  ],
  [
    'a “P” before what counts clicks',
    '<a href="/_x/t/55"><i>P</i>허리 굽은 부모님께 드렸더니 “이제 잠이 온다”</a>',
  ],
])('takes out a link with the label of an ad: %s', (_name, ad) => {
  expect(cleanHtml(around(ad)).text).toBe(asText());
});

it('parts no text around such a link', () => {
  const ad = '<a href="/_x/t/55"><i>P</i>허리 굽은 부모님께 드렸더니</a>';
  expect(cleanHtml(`${FIRST}<br><br>${ad} ${SECOND}`).text).toBe(asText([FIRST, SECOND]));
});

it.each([
  [
    'a word of a sentence',
    '<p>시는 <a href="https://x.test/"><b>광고</b> 규정</a>을 고쳤다고 밝혔다.</p>',
    '광고 규정을',
  ],
  ['a first letter', '<p><a href="/article/2"><b>P</b>D수첩</a>이 나래동을 찾았다고 한다.</p>', 'PD수첩이'],
  [
    'a sentence with a link and more words',
    '<p><small>광고</small> 없는 길에는 <a href="https://x.test/">나무</a>가 섰다고 시는 밝혔다.</p>',
    '나무가 섰다고',
  ],
])('keeps %s', (_name, kept, words) => {
  expect(cleanHtml(around(kept)).text).toContain(words);
});
