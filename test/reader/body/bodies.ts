import fc from 'fast-check';

const words = fc.constantFrom(
  ...[
    '가람시는',
    '나래 씨는',
    '“비가 왔다”고',
    '말했다.',
    '與(여)가',
    '美·中',
    '전(前) 시장',
    '(왼쪽)',
    '😀',
    '1,234',
  ],
  ...[
    '[앵커]',
    '[강한결/상인]',
    '◇ 나래>',
    '사진=가람시 제공',
    '연합뉴스',
    'a@b.test',
    '’23년',
    ')',
    '”라며',
    '&lt;',
    ' ',
  ],
);
const text = fc.array(words, { minLength: 1, maxLength: 6 }).map((parts) => parts.join(' '));
const inline = fc.oneof(
  { weight: 4, arbitrary: text },
  text.map((inside) => `<strong>${inside}</strong>`),
  text.map((inside) => `<a href="https://a.test/1">${inside}</a>`),
  fc.constantFrom('<br>', '<br><br>', '<a href="https://a.test/"><img src="https://a.test/b.jpg"></a>', ' '),
);
const line = fc.array(inline, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(''));
const block = fc.oneof(
  { weight: 5, arbitrary: line.map((inside) => `<p>${inside}</p>`) },
  line.map((inside) => `<h3>${inside}</h3>`),
  line.map((inside) => `<blockquote>\n<p>${inside}</p> <p>${inside}</p></blockquote>`),
  line.map((inside) => `<ul>\n<li>${inside}</li>\n<li>${inside}<ul><li>${inside}</li></ul></li></ul>`),
  text.map(
    (inside) =>
      `<table><caption>${inside}</caption><tbody>\n<tr><td>${inside}</td>\n<td>2</td></tr></tbody></table>`,
  ),
  line.map(
    (inside) =>
      `<figure>\n<img src="https://a.test/c.jpg" alt="다">\n<figcaption>${inside}</figcaption></figure>`,
  ),
  text.map(
    (inside) => `<figure><a href="https://a.test/v">${inside}</a><figcaption>${inside}</figcaption></figure>`,
  ),
  text.map((inside) => `<figure><a href="https://">${inside}</a></figure>`),
);

/** Bodies of invented words with everything in them that the reader arranges, as HTML. */
export const bodies = fc.array(block, { minLength: 1, maxLength: 6 }).map((blocks) => blocks.join('\n'));
