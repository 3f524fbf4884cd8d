import { describe, expect, it } from 'vitest';
import { asParagraphs, asText, PARAGRAPHS, POLITE_PARAGRAPHS } from '../../invented-page.ts';
import { cleanHtml } from '../clean-html.ts';
import { around, CAPTION, expectCaptionOnce, PICTURE, SOURCE } from '../expect-article.ts';

/** What is told of a picture, as an article would. */
const TWO_SENTENCES = '물길 1호가 승부수였다. 둑을 돌아 나간 배가 먼저 닿았다. (사진제공 물길필름)';
const [FIRST, SECOND, THIRD, FOURTH] = PARAGRAPHS;

it('gives each of the pictures in a row of a table the caption below it', () => {
  const table = (captions: string) =>
    `<table><tr><td><img src="${SOURCE}?1"></td><td><img src="${SOURCE}?2"></td></tr><tr>${captions}</tr></table>`;
  const given = [
    '<td class="cap">▲ 활자함.</td><td class="cap">합동 시집. 나루구 제공</td>',
    '<td>▲ 활자함.</td><td>▲ 합동 시집. 나루구 제공</td>',
  ];
  for (const captions of given) {
    const { text, images } = cleanHtml(around(table(captions)));
    expect(text).toBe(asText());
    expect(images.map(({ caption }) => caption)).toEqual(['활자함.', '합동 시집. 나루구 제공']);
  }
  // Goods and their names.
  expect(cleanHtml(around(table('<td>온새 주전자</td><td>라온 주전자</td>'))).text).toContain('온새 주전자');
});

it('keeps a paragraph beside a figure with its caption, and not who took it', () => {
  const card = (line: string) =>
    `<div><figure><img src="${SOURCE}"><figcaption>물결책방 책</figcaption></figure><p>${line}</p></div>`;
  const book = '골목의 목록 | 도라온 지음 | 물결책방 펴냄';
  expect(cleanHtml(around(card(book))).text).toContain(book);
  expect(cleanHtml(around(card('사진 제공 물결책방 편집부 나루터'))).text).toBe(asText());
});

it('reads a figure that holds a table and no picture', () => {
  const table = '<table><tr><th>구간</th><th>길이</th></tr><tr><td>나래동</td><td>1.2km</td></tr></table>';
  const { text } = cleanHtml(
    around(`<figure class="table">${table}<figcaption>자료: 가람시</figcaption></figure>`),
  );
  expect(text).toBe([FIRST, SECOND, '구간\t길이', '나래동\t1.2km', THIRD, FOURTH].join('\n\n'));
});

it('reads the title of a table', () => {
  const table =
    '<table><caption>구간별 길이</caption><tr><th>구간</th><th>길이</th></tr><tr><td>나래동</td><td>1.2km</td></tr></table>';
  expect(cleanHtml(around(table)).text).toBe(
    [FIRST, SECOND, '구간별 길이', '구간\t길이', '나래동\t1.2km', THIRD, FOURTH].join('\n\n'),
  );
});

it('keeps the source of a table', () => {
  const table = '<table><tr><th>구간</th><th>요금</th></tr><tr><td>나래동</td><td>1,200</td></tr></table>';
  const { html } = cleanHtml(
    around(`<figure>${table}<figcaption>단위: 원, 자료: 가람시</figcaption></figure>`),
  );
  expect(html).toContain('<table><caption>단위: 원, 자료: 가람시</caption><tbody>');
});

it('keeps who is quoted', () => {
  const quote = '<blockquote><p>길은 함께 걷는 사람이 만든다.</p></blockquote>';
  const { html } = cleanHtml(around(`<figure>${quote}<figcaption>나루터 가람시장</figcaption></figure>`));
  expect(html).toContain(
    '<blockquote><p>길은 함께 걷는 사람이 만든다.</p><p>나루터 가람시장</p></blockquote>',
  );
});

it('reads a figure that holds a quotation and no picture', () => {
  const { text } = cleanHtml(
    around('<figure><blockquote><p>길은 함께 걷는 사람이 만든다.</p></blockquote></figure>'),
  );
  expect(text).toBe([FIRST, SECOND, '길은 함께 걷는 사람이 만든다.', THIRD, FOURTH].join('\n\n'));
});

it.each([
  ['a line in the picture’s box', `<div>${PICTURE}<p class="xa1">${CAPTION}</p></div>`],
  ['two sentences', `<div>${PICTURE}<span>${CAPTION}</span><div id="ad"></div></div>`],
  [
    'small print in boxes that hold nothing else',
    `<div><div><span>${PICTURE}<em>${CAPTION}</em></span></div></div>`,
  ],
])(
  'takes words below a picture for its caption, where the sentences stand in no element: %s',
  (_, picture) => {
    const { text, images } = cleanHtml(`${FIRST}<br><br>${picture}${SECOND}<br><br>${THIRD}`);
    expect(text).toBe([FIRST, SECOND, THIRD].join('\n\n'));
    expect(images).toEqual([{ src: SOURCE, alt: null, caption: CAPTION }]);
  },
);

it('takes a figure with a credit beside the picture and a caption further out as one', () => {
  const credit = '<p class="x1"><span class="visually-hidden">사진 출처, </span>가람시</p>';
  const figure = `<figure><div>${PICTURE}${credit}</div><figcaption><p>${CAPTION}</p></figcaption></figure>`;
  const { text, images } = cleanHtml(around(figure));
  expect(text).toBe(asText());
  expect(images).toEqual([{ src: SOURCE, alt: null, caption: CAPTION }]);
});

it('leaves a reporter’s portrait out', () => {
  expect(
    cleanHtml(around('<figure><img src="https://img.example.kr/r.jpg" alt="나도윤 기자"></figure>')).images,
  ).toEqual([]);
});

it('gives each picture of a gallery its words', () => {
  const items = ['산책로를 걷는 주민들', '새로 놓인 다리'].map(
    (caption, at) => `<li><img src="https://img.example.kr/${at}.jpg"><div class="txt">${caption}</div></li>`,
  );
  const { text, images } = cleanHtml(`<ul>${items.join('')}</ul><div>1 / 2</div>${around('')}`);
  expect(text).toBe(asText());
  expect(images.map(({ caption }) => caption)).toEqual(['산책로를 걷는 주민들', '새로 놓인 다리']);
});

it('gives the words in the last row of a table of pictures to the last of them', () => {
  const row = '<tr><td><img src="/1.jpg"></td><td><img src="/2.jpg"></td></tr>';
  const table = `<table>${row}<tr><td colspan="2" class="cap">${TWO_SENTENCES}</td></tr></table>`;
  const { text, images } = cleanHtml(around(table));
  expect(text).toBe(asText());
  expect(images.map(({ caption }) => caption)).toEqual([null, TWO_SENTENCES]);
});

it('takes small print right below a picture for its caption, unless all is small', () => {
  const print = (words: string) =>
    `<p style="text-align:center"><span style="font-size:10pt">${words}</span></p>`;
  const picture = '<p><img src="/1.jpg" width="600"></p>';
  const [first = '', ...others] = PARAGRAPHS;
  const { text, images } = cleanHtml(
    `<p>${first}</p>${picture}${print(TWO_SENTENCES)}<p><br></p>${asParagraphs(others)}`,
  );
  expect(text).toBe(asText());
  expect(images.map(({ caption }) => caption)).toEqual([TWO_SENTENCES]);
  expect(cleanHtml(print(first) + picture + others.map(print).join('')).text).toBe(asText());
});

it('leaves out which picture of a row is to be seen', () => {
  const slide = (at: number) =>
    `<div><img src="/${at}.jpg" width="600"><figcaption>${at} ${CAPTION}</figcaption></div>`;
  const { text } = cleanHtml(
    around(
      `<figure><div>${slide(1)}${slide(2)}</div><div><button>‹</button><span>1/2</span><button>›</button></div></figure>`,
    ),
  );
  expect(text).toBe(asText());
});

it('gives the words below a row of pictures to the last of them', () => {
  const row = '<div class="twin"><img src="/a.jpg"><img src="/b.jpg"></div>';
  const box = `<div class="photos">${row}<p class="Article_figcaption__4Pq">다온천 돌다리(왼쪽)와 흙길. 나도윤 기자</p></div>`;
  const { text, images } = cleanHtml(around(box));
  expect(text).toBe(asText());
  expect(images.map(({ caption }) => caption)).toEqual([null, '다온천 돌다리(왼쪽)와 흙길. 나도윤 기자']);
});

it('takes the one line in a box with a picture for its caption, among paragraphs', () => {
  const box =
    '<div align="center"><img src="/a.jpg"><div>새 다리를 건너는 주민들이 손을 흔들고 있다.</div></div>';
  const { text, images } = cleanHtml(around(box));
  expect(text).toBe(asText());
  expect(images.map(({ caption }) => caption)).toEqual(['새 다리를 건너는 주민들이 손을 흔들고 있다.']);
});

it.each([
  [
    'small print, whatever the paragraphs are',
    `<x-photo><img src="/a.jpg"><small>새 다리를 건너는 주민들</small></x-photo><x-text>${FIRST}</x-text>`,
  ],
  [
    'a line that ends in who gave it',
    `<div><img src="/a.jpg"><p>새 다리를 건너는 주민들. (사진제공=가람시)</p></div><div>${FIRST}</div>`,
  ],
])('takes for its caption %s', (_name, html) => {
  const { text, images } = cleanHtml(html);
  expect(text).toBe(FIRST);
  expect(images.map(({ caption }) => caption)).toEqual([expect.stringMatching(/^새 다리를 건너는 주민들/)]);
});

it.each([
  '<div class="photo"><img src="/a.jpg"><span>이미지 크게보기</span></div>',
  '<figure><img src="/a.jpg"><a href="#">사진 확대</a></figure>',
  '<figure><a href="#"><img src="/a.jpg">사진 확대</a></figure>',
  '<p><img src="/a.jpg"><br>확대 보기</p>',
])('takes no words of a button for a caption: %s', (markup) => {
  const { text, images } = cleanHtml(around(markup));
  expect(text).toBe(asText());
  expect(images.map(({ caption }) => caption)).toEqual([null]);
});

it('but leaves what a machine can do', () => {
  const list = '<ul><li>사진 확대</li><li>소리 낮추기</li></ul>';
  expect(cleanHtml(around(list)).text).toContain('사진 확대\n\n소리 낮추기');
});

it.each([
  ['확대', 'button'],
  ['카카오톡 공유', 'button'],
  ['크게보기', 'a'],
])('takes the icon of a button for no picture: %s', (alt, name) => {
  const icon = `<${name}><img src="/img/z.png" alt="${alt}"></${name}>`;
  const { images } = cleanHtml(
    around(`<div class="photo"><img src="/a.jpg">${icon}<p class="cap">다리를 건너는 주민들.</p></div>`),
  );
  expect(images).toEqual([
    { src: 'https://news.example.kr/a.jpg', alt: null, caption: '다리를 건너는 주민들.' },
  ]);
});

it.each(['source', 'copyright', 'copy', 'author', 'reporter', 'byline'])(
  'keeps who took the picture, in its caption: %s',
  (name) => {
    const credit = `<span class="${name}">나도윤 기자</span>`;
    const { images } = cleanHtml(
      around(`<figure><img src="/a.jpg"><figcaption>주민이 서 있다.${credit}</figcaption></figure>`),
    );
    expect(images[0]?.caption).toBe('주민이 서 있다. 나도윤 기자');
  },
);

it('also where empty paragraphs part them', () => {
  const html = `<div><img src="/1.jpg" alt=""><span>가람 나루의 자료 사진</span></div><p>&nbsp;</p><p>${FIRST}</p>`;
  expect(cleanHtml(html).text).toBe(FIRST);
});

it('but not the text of an article that is one picture and what it shows', () => {
  const { text } = cleanHtml(`<div><img src="/a.jpg"><p>${FIRST}</p></div>`);
  expect(text).toBe(FIRST);
});

it.each([
  '/p/mexico_city.jpg',
  '/2026/silicon_valley.jpg',
  '/photo/nuclear.jpg',
  '/photo/unloading_ship.jpg',
  '/photo/2026/pixel-9-pro.jpg',
  '/common/2026/11/a.jpg',
  '/photo/graph.svg',
])('reads the picture %s, whose address only resembles that of an icon', (address) => {
  const { images } = cleanHtml(around(`<figure><img src="${address}"></figure>`));
  expect(images.map(({ src }) => src)).toEqual([`https://news.example.kr${address}`]);
});

it.each([
  '/img/icon_zoom.png',
  '/img/ico-plus.png',
  '/btn/close.gif',
  '/common/arrow.gif',
  '/images/common/btn_more.gif',
  '/logo/press.png',
  '/img/logo.svg',
  '/img/zoom.svg',
  '/blank.gif',
  '/img/img_loading.gif',
  '/img/no_image.jpg',
  '/img/pixel.png',
  '/img/lazy-placeholder-16x9.png',
])('reads no picture in %s', (address) => {
  expect(cleanHtml(around(`<img src="${address}">`)).images).toEqual([]);
});

it('takes the largest of several versions that no room parts', () => {
  const { images } = cleanHtml(around('<img srcset="/s.jpg 300w,/l,1.jpg 1200w,/m.jpg 600w" src="/s.jpg">'));
  expect(images.map(({ src }) => src)).toEqual(['https://news.example.kr/l,1.jpg']);
});

it('takes the largest of several versions, also of a picture that comes late', () => {
  const sizes = 'data-srcset="/a-320.jpg 320w, /a-1280.jpg 1280w"';
  const { images } = cleanHtml(around(`<img src="/blank.gif" data-src="/a-320.jpg" ${sizes}>`));
  expect(images.map(({ src }) => src)).toEqual(['https://news.example.kr/a-1280.jpg']);
});

describe('the size of a picture', () => {
  it('is kept, so that the text below does not move when it comes', () => {
    const { html } = cleanHtml(around('<img src="/a.jpg" width="640" height="427px">'));
    expect(html).toContain('<img src="https://news.example.kr/a.jpg" width="640" height="427">');
  });

  it.each([
    ['only one side is given', 'width="640"'],
    ['it is no number', 'width="100%" height="auto"'],
    ['it is a single dot', 'width="1" height="1"'],
  ])('is left out when %s', (_, size) => {
    expect(cleanHtml(around(`<img src="/a.jpg" ${size}>`)).html).not.toMatch(/<img[^>]*width/);
  });
});

it.each([
  [
    'two pictures above one caption',
    '<figure><img src="/1.jpg"><img src="/2.jpg"><figcaption>새 다리와 흙길</figcaption></figure>',
    [null, '새 다리와 흙길'],
  ],
  [
    'two pictures in boxes above one caption',
    '<figure><div><img src="/1.jpg"></div><div><img src="/2.jpg"></div><figcaption>새 다리와 흙길</figcaption></figure>',
    [null, '새 다리와 흙길'],
  ],
  [
    'a gallery of captioned figures with a caption',
    '<figure class="gallery"><figure><img src="/1.jpg"><figcaption>새 다리</figcaption></figure><figure><img src="/2.jpg"><figcaption>흙길</figcaption></figure><figcaption>다온천의 봄</figcaption></figure>',
    ['새 다리', '흙길'],
  ],
])('parts %s', (_name, html, captions) => {
  const { text, images, html: cleaned } = cleanHtml(around(html));
  expect(text).toBe(asText());
  expect(images.map(({ src }) => src.slice(-5))).toEqual(['1.jpg', '2.jpg']);
  expect(images.map(({ caption }) => caption)).toEqual(captions);
  expect(cleaned.match(/<figure/g)).toHaveLength(2);
  expect(cleaned).not.toMatch(/<figure>(?:(?!<\/figure>).)*<figure/);
});

describe('below a picture, what a triangle marks', () => {
  const captioned = '<figure><img src="/a.jpg"><figcaption>다온천 흙길</figcaption></figure>';
  const image = '<img src="/a.jpg">';
  const list = ['▲ 나래동 1.2km', '▲ 다솜동 0.8km', '▲ 가온동 1.5km'];

  it.each([
    ['an answer', captioned, ['▲ 내년 봄까지 쉼터를 더 만들겠다. 나무도 심는다.']],
    ['a list below a captioned picture', captioned, list],
    ['a list below a picture without a caption', image, list],
  ])('stays when it is %s', (_name, picture, lines) => {
    const { text } = cleanHtml(around(picture + lines.map((line) => `<p>${line}</p>`).join('')));
    expect(text).toBe([FIRST, SECOND, ...lines, THIRD, FOURTH].join('\n\n'));
  });

  it('stays when it is a list in one paragraph', () => {
    const { text } = cleanHtml(around(`${image}<p>${list.join('<br>')}</p>`));
    expect(text).toContain(list.join('\n'));
  });

  it('is the caption of each picture that has one line', () => {
    const pictures = ['▲ 나래동 흙길', '▲ 다솜동 흙길'].map(
      (line, at) => `<img src="/${at}.jpg"><p>${line}</p>`,
    );
    const { text, images } = cleanHtml(around(pictures.join('')));
    expect(text).toBe(asText());
    expect(images.map(({ caption }) => caption)).toEqual(['나래동 흙길', '다솜동 흙길']);
  });
});

it('leaves a short paragraph that shares a box with a picture and its caption', () => {
  const told = '솔미르는 석 달 동안 강가를 걸었다.';
  const picture = '<figure><img src="/p/1.jpg" alt=""><figcaption>/사진=나루 기자</figcaption></figure>';
  const { text, html } = cleanHtml(around(`<div class="mb-8">${picture}<p>${told}</p></div>`));
  expect(text).toBe([FIRST, SECOND, told, THIRD, FOURTH].join('\n\n'));
  expect(html).toContain('<figcaption>/사진=나루 기자</figcaption>');
});

it('leaves banners out that lead to where one subscribes', () => {
  const banner = (alt: string) =>
    around(
      `<div><a href="https://channel.test/"><img src="/b.png" alt="${alt}" width="320" height="44"></a></div>`,
    );
  expect(cleanHtml(banner('예시일보 네이버 구독하기')).images).toEqual([]);
  expect(cleanHtml(banner('네이버 채널 구독')).images).toEqual([]);
  expect(cleanHtml(banner('산책로에 전등 추가')).images).toHaveLength(1);
});

it('keeps a large picture that opens when it is pressed, without the words for that', () => {
  const picture =
    '<a href="/photo/view/4"><img src="/p/4.jpg" alt="크게 보기" width="820" height="1093"></a>';
  expect(cleanHtml(around(`<figure>${picture}</figure>`)).html).toContain('p/4.jpg" width="820"');
});

describe('pictures', () => {
  it.each([
    ['in a figure', `<figure>${PICTURE}<figcaption>${CAPTION}</figcaption></figure>`],
    ['in a box with the words above it', `<div class="k2"><i>${CAPTION}</i>${PICTURE}</div>`],
    ['in a box that is called a caption', `<div class="cap">${PICTURE}${CAPTION}</div>`],
    ['in a box by its name', `<div class="photo_box">${PICTURE}<p>${CAPTION}</p></div>`],
    [
      'in an inline box',
      `<span class="end_photo_org"><div>${PICTURE}</div><em class="img_desc">${CAPTION}</em></span>`,
    ],
    ['in a table', `<table><tr><td>${PICTURE}</td></tr><tr><td>${CAPTION}</td></tr></table>`],
    ['beside its caption', `<div class="img">${PICTURE}</div><div class="caption">${CAPTION}</div>`],
    ['below its caption', `<div class="ph"><p class="cap">${CAPTION}</p>${PICTURE}</div>`],
    [
      'of a page for phones',
      `<figure><amp-img src="${SOURCE}"></amp-img><figcaption>${CAPTION}</figcaption></figure>`,
    ],
    [
      'as a lazy one',
      `<figure><img src="/blank.gif" data-src="${SOURCE}" style="display:none"><figcaption>${CAPTION}</figcaption></figure>`,
    ],
    [
      'in several sizes',
      `<figure><img srcset="/s.jpg 300w, ${SOURCE} 1200w" src="/s.jpg"><figcaption>${CAPTION}</figcaption></figure>`,
    ],
  ])('%s have their caption once', (_name, markup) => {
    expectCaptionOnce(markup);
  });

  it.each([
    ['a tracking pixel', '<img src="https://log.example.kr/v" width="1" height="1">'],
    ['an icon', '<img src="/images/icon_zoom.png">'],
    ['a placeholder', '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">'],
  ])('are not %s', (_name, markup) => {
    expect(cleanHtml(around(markup)).images).toEqual([]);
  });

  it('share a caption below two of them', () => {
    const { text, images } = cleanHtml(
      around(`<div>${PICTURE}${PICTURE}<p class="cap">${CAPTION}</p></div>`),
    );
    expect(text).toBe(asText());
    expect(images.map((image) => image.caption)).toEqual([null, CAPTION]);
  });

  it('leave the text beside them alone', () => {
    const { text, images } = cleanHtml(
      `<p>${PICTURE}${FIRST}</p>${PICTURE}<p>${SECOND}</p><p>${PICTURE}<br>${THIRD}</p>`,
    );
    expect(text).toBe(asText([FIRST, SECOND, THIRD]));
    expect(images).toHaveLength(3);
  });
});

it.each([
  '/img/garam-logo-new.jpg',
  '/img/icon_123.jpg',
  '/data/common/photo_640.jpg',
  '/img/clear_water.jpg',
])('reads the picture %s, which declares the size of a photo', (address) => {
  const { images } = cleanHtml(around(`<p><img src="${address}" width="640" height="400"></p>`));
  expect(images.map(({ src }) => src)).toEqual([`https://news.example.kr${address}`]);
});

it('reads no picture where a click on it leads', () => {
  const { images } = cleanHtml(around('<p><img src="/img/a.jpg" data-url="https://share.example/?u=1"></p>'));
  expect(images.map(({ src }) => src)).toEqual(['https://news.example.kr/img/a.jpg']);
});

it('takes out the caption of a picture that is none', () => {
  const part = '<figure><img src="/img/no_image.png"><figcaption>새로 놓은 다리 조감도</figcaption></figure>';
  const { html, text, removed } = cleanHtml(around(part) + asParagraphs(POLITE_PARAGRAPHS));
  expect(text).not.toContain('조감도');
  expect(html).not.toContain('figure');
  expect(removed).toEqual([{ reason: 'caption', text: '새로 놓은 다리 조감도' }]);
});

it.each(['<span>1 / 6</span> ', '▲ '])('prints no count and no sign before a caption: "%s"', (before) => {
  const { images } = cleanHtml(
    around(`<figure>${PICTURE}<figcaption>${before}${CAPTION} 큰사진보기</figcaption></figure>`),
  );
  expect(images.map(({ caption }) => caption)).toEqual([CAPTION]);
});

describe('a caption in an element of the page’s own', () => {
  it('belongs to its picture', () => {
    expectCaptionOnce(`<x-photo>${PICTURE}<x-cap>${CAPTION}</x-cap></x-photo>`);
    expectCaptionOnce(`<x-photo>${PICTURE}<x-image-caption>${CAPTION}</x-image-caption></x-photo>`);
  });

  it('is none where there is no picture, or when it is called otherwise', () => {
    expect(cleanHtml(`${around(`<x-desc>${CAPTION}</x-desc>`)}`).text).toContain(CAPTION);
    expect(cleanHtml(around(`<x-text>${TWO_SENTENCES}</x-text>${PICTURE}`)).text).toContain('승부수였다');
  });
});

it('reads two sentences below a picture in a box that is called “ph”', () => {
  const caption = '나래동 나루의 나도윤 교사. 낱말 카드를 상자 스물세 개에 모았다.';
  const { text, images } = cleanHtml(around(`<div class="ph">${PICTURE}<p>${caption}</p></div>`));
  expect(text).toBe(asText());
  expect(images).toEqual([{ src: SOURCE, alt: null, caption }]);
});

it('keeps what is said in a figure without a picture as a paragraph', () => {
  const { text } = cleanHtml(around('<figure class="pull"><p>“다시 뜬다”</p></figure>'));
  expect(text).toContain('\n\n“다시 뜬다”\n\n');
});

it('reads a table with an emblem beside each name as a table', () => {
  const row = (name: string) => `<tr><td>1</td><td><img src="/l/a.png">${name}</td><td>12</td></tr>`;
  const { text, images } = cleanHtml(
    around(`<table><tr><th>순위</th><th>구단</th><th>승</th></tr>${row('가람')}${row('나루')}</table>`),
  );
  expect(text).toContain('순위\t구단\t승\n\n1\t가람\t12\n\n1\t나루\t12');
  expect(images).toEqual([]);
});
