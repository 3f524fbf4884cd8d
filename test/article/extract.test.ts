import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../src/article/extract.ts';
import {
  ADDRESS,
  asParagraphs,
  asText,
  links,
  OTHER_HEADLINES,
  openArticle,
  openHtml,
  PARAGRAPHS,
  TITLE,
} from './invented-page.ts';

function extract(document: Document, url = ADDRESS) {
  return extractArticle(document, url);
}

function textOf(document: Document) {
  return extract(document).article?.text;
}

describe('the body', () => {
  it('is read from paragraphs', () => {
    const { article, reason } = extract(openArticle(`<div class="view">${asParagraphs()}</div>`));
    expect(reason).toBeNull();
    expect(article?.text).toBe(asText());
    expect(article?.html).toBe(PARAGRAPHS.map((text) => `<p>${text}</p>`).join(''));
    expect(article?.title).toBe(TITLE);
    expect(article?.url).toBe(ADDRESS);
    const document = openArticle(`<div class="view">${asParagraphs()}</div>`);
    expect(extract(document, `${ADDRESS}#comments`).article?.url).toBe(ADDRESS);
    expect(extract(document, `${ADDRESS}#/news/7`).article?.url).toBe(`${ADDRESS}#/news/7`);
    expect(article?.extractor).toBe('generic');
  });

  it('is read from text nodes parted by <br><br>, and one <br> stays a line break', () => {
    const body = `<div id="txt">${PARAGRAPHS.slice(0, 3).join('<br><br>')}<br>${PARAGRAPHS[3]}</div>`;
    const { article } = extract(openArticle(body));
    expect(article?.text).toBe(`${asText(PARAGRAPHS.slice(0, 3))}\n${PARAGRAPHS[3]}`);
    expect(article?.html).toContain(`${PARAGRAPHS[2]}<br>${PARAGRAPHS[3]}`);
  });

  it('is read with what an editor has struck out or put in', () => {
    const priced = (was: string, is: string) => `입장료는 ${was}에서 ${is}으로 내렸다고 시는 밝혔다.`;
    const body = `<p>${priced('<del>3만 원</del>', '<ins>2만 원</ins>')}</p>${asParagraphs()}`;
    expect(textOf(openArticle(`<div class="view">${body}</div>`))).toBe(
      asText([priced('3만 원', '2만 원'), ...PARAGRAPHS]),
    );
  });

  it.each([
    ['list items', PARAGRAPHS.map((text) => `<li class="par">${text}</li>`).join('')],
    ['an unknown element', `<description>${PARAGRAPHS.join('<br><br>')}</description>`],
    ['a table', `<table><tr><td>${PARAGRAPHS.join('<br><br>')}</td></tr></table>`],
    ['nested boxes', PARAGRAPHS.map((text) => `<div><div><span>${text}</span></div></div>`).join('')],
    ['a box whose name says Ad', `<div id="CmAdContent">${asParagraphs()}</div>`],
    [
      'a box whose name says ad_wrap',
      `<div class="ad_wrap"><div class="ad_box">${asParagraphs()}</div></div>`,
    ],
    [
      'text under broken nesting',
      `<br>${PARAGRAPHS[0]}<p>${PARAGRAPHS[1]}<div>${PARAGRAPHS[2]}</p>${PARAGRAPHS[3]}`,
    ],
    ['a form', `<form name="querySelector"><input name="children">${asParagraphs()}</form>`],
  ])('is found in %s', (_name, inner) => {
    expect(textOf(openArticle(`<div class="holder">${inner}</div>`))).toBe(asText());
  });

  it('is found although most of its box is links', () => {
    const boxes = OTHER_HEADLINES.map(
      (title) => `<div><ul>${links([title, ...OTHER_HEADLINES])}</ul></div>`,
    ).join('');
    expect(textOf(openArticle(`<div class="column">${asParagraphs()}${boxes}</div>`))).toBe(asText());
  });

  it('is not the summary or the ranking that stands in an <article> before it', () => {
    const before = `<article class="story-summary"><p>가람시가 다온천 산책로를 열었다.</p><p>공사에는 42억 원이 들었다.</p></article>
      <article class="best"><ol>${links(OTHER_HEADLINES)}</ol></article>`;
    expect(textOf(openArticle(`<article class="story">${asParagraphs()}</article>`, { before }))).toBe(
      asText(),
    );
  });

  it('is the one under the headline when the next article follows in the same page', () => {
    const next = OTHER_HEADLINES.map(
      (title) => `<p>${title}라고 누리군이 24일 밝혔다. 군은 새 일정을 다음 달 알리기로 했다.</p>`,
    );
    const after = `<div class="article"><h1>${OTHER_HEADLINES[0]}</h1><p class="date">입력 2026.11.24. 오전 9:05</p><div class="view">${next.join('')}</div></div>`;
    expect(textOf(openArticle(`<div class="view">${asParagraphs()}</div>`, { after }))).toBe(asText());
  });

  it('is a wire of 80 letters on an article page', () => {
    const wire =
      '(가람=예시통신) 가람시는 23일 다온천 산책로 3.5km를 새로 열었다고 밝혔다. 시는 내년 봄까지 쉼터 다섯 곳을 더 만들고 나무 2천 그루를 심을 계획이라고 덧붙였다.';
    const after = `<div class="aside"><ul>${links(OTHER_HEADLINES)}${links(OTHER_HEADLINES)}</ul></div>`;
    expect(textOf(openArticle(`<div class="view"><p>${wire}</p></div>`, { after }))).toBe(wire);
  });

  it('is a transcript of 400 short turns, with its marks', () => {
    const turns = Array.from(
      { length: 200 },
      (_, at) =>
        `[앵커]<br><br>${at}번째 소식 알아보겠습니다.<br><br>[기자]<br><br>네, 저는 지금 다온천 ${at}번 쉼터에 나와 있습니다.`,
    );
    const text = textOf(openArticle(`<div class="view">${turns.join('<br><br>')}</div>`)) ?? '';
    expect(text.split('\n\n')).toHaveLength(800);
    expect(text.startsWith('[앵커]\n\n0번째')).toBe(true);
  });

  it.each(['<p><b>물의 길</b></p>', '<h3>1부. 물의 길</h3>'])(
    'keeps the sub-head that opens it: %s',
    (opening) => {
      const { article } = extract(openArticle(`<div class="view">${opening}${asParagraphs()}</div>`));
      expect(article?.text).toBe(asText([opening.replace(/<[^>]+>/g, ''), ...PARAGRAPHS]));
      expect(article?.subtitles).toEqual([]);
    },
  );

  it('takes the words of a picture for no subtitle, and reads the dateline behind them', () => {
    const picture =
      '<span class="media"><img src="/2026/a.jpg" width="600" height="400"><span class="sub_tit">다온천 쉼터. 다온시 제공</span></span>';
    const { article } = extract(
      openArticle(
        `<div class="view">${picture}[다온=예시일보] 나도윤 기자 = ${PARAGRAPHS.join('<br><br>')}</div>`,
      ),
    );
    expect(article?.images.map(({ caption }) => caption)).toEqual(['다온천 쉼터. 다온시 제공']);
    expect(article?.subtitles).toEqual([]);
    expect(article?.authors.map(({ name }) => name)).toEqual(['나도윤']);
  });

  it('keeps out what readers wrote in a box of any name', () => {
    const opinion =
      '<div class="op"><b>별빛</b><p>시는 왜 이 길부터 깔았는지 밝혀야 한다. 나래동 길은 아직 그대로다.</p></div>';
    const after = `<div class="voices"><h3>독자 의견 12</h3>${opinion.repeat(8)}</div>`;
    expect(textOf(openArticle(`<div class="view">${asParagraphs()}</div>`, { after }))).toBe(asText());
  });

  it.each([
    [
      'in figures',
      (caption: string, at: number) =>
        `<figure><img src="/${at}.jpg"><figcaption>${caption}</figcaption></figure>`,
    ],
    [
      'below their pictures',
      (caption: string, at: number) => `<img src="/${at}.jpg"><p>${caption} /나루터 기자</p>`,
    ],
  ])('is, in a photo story, the captions: %s', (_name, show) => {
    const captions = ['23일 다온천 흙길을 주민들이 걷고 있다.', '다온천 다리에 등불이 켜졌다.'];
    const { article } = extract(openArticle(`<div class="view">${captions.map(show).join('')}</div>`));
    expect(article?.text.replaceAll(' /나루터 기자', '')).toBe(asText(captions));
    expect(article?.html.match(/<figcaption>/g)).toHaveLength(2);
    expect(article?.images).toHaveLength(2);
  });

  it('is no caption where text stands beside it', () => {
    const figure = '<figure><img src="/1.jpg"><figcaption>다온천 다리에 등불이 켜졌다.</figcaption></figure>';
    expect(textOf(openArticle(`<div class="view">${figure}${asParagraphs()}</div>`))).toBe(asText());
  });

  it('keeps its long comments out', () => {
    const comment =
      '<p>산책로가 생겨서 정말 좋습니다. 앞으로도 이런 길이 더 많아지면 좋겠습니다. 고맙습니다.</p>';
    const after = `<div class="comment_area"><h3>댓글</h3>${comment.repeat(6)}</div>`;
    expect(textOf(openArticle(`<div class="view">${asParagraphs()}</div>`, { after }))).toBe(asText());
  });
});

describe('the page', () => {
  it('is left as it is, byte for byte', () => {
    const document = openArticle(
      `<div class="view"><div class="ad">광고</div>${asParagraphs()}<figure><img src="/p.jpg" width="600"><figcaption>다온천</figcaption></figure><p>나루터 기자 naru@example.kr</p></div>`,
    );
    const before = document.documentElement.outerHTML;
    expect(extract(document).article).not.toBeNull();
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('may have its pictures once more for those without scripts', () => {
    const picture =
      '<p><img data-src="/a.jpg" width="640" height="400"><noscript><img src="/a.jpg"></noscript></p>';
    const document = openArticle(`<div class="view">${picture}${asParagraphs()}</div>`);
    expect(extract(document).article?.images).toHaveLength(1);
  });

  it('may hide its document and its boxes behind forms', () => {
    const names = [
      'querySelector',
      'documentElement',
      'implementation',
      'defaultView',
      'createElement',
      'body',
      'contentType',
    ];
    const traps = names.map((name) => `<form name="${name}"></form><img name="${name}">`).join('');
    const inputs = [
      'children',
      'parentNode',
      'nodeType',
      'localName',
      'getAttribute',
      'attributes',
      'textContent',
      'childNodes',
      'firstChild',
      'nextSibling',
    ]
      .map((name) => `<input name="${name}">`)
      .join('');
    const document = openArticle(`<form>${inputs}<div class="view">${asParagraphs()}</div></form>`, {
      before: traps,
    });
    expect(textOf(document)).toBe(asText());
  });

  it.each([
    ['no body', '<!doctype html><html><head><title>가람시</title></head></html>', 'empty'],
    ['nothing at all', '', 'empty'],
    ['a frame set', '<frameset><frame src="/a"></frameset>', 'empty'],
    [
      'a shell that waits for its script',
      `<div id="root"></div><p>자바스크립트를 켜고 다시 열어 주시기 바랍니다. 예시일보</p>`,
      'no-body',
    ],
  ])('without an article (%s) gives a reason', (_name, html, reason) => {
    expect(extract(openHtml(html))).toEqual({ article: null, reason });
  });

  it('may be no HTML', () => {
    const document = openHtml('');
    Object.defineProperty(Object.getPrototypeOf(document), 'contentType', { value: 'application/pdf' });
    expect(extract(document)).toEqual({ article: null, reason: 'not-html' });
  });

  it('may nest 1,200 boxes deep, with text on the way', () => {
    const document = openArticle('<div id="deep"></div>');
    let box = document.querySelector('#deep');
    for (let level = 1; level < 1200; level++) {
      const inner = document.createElement('div');
      if (level % 300 === 0) box?.append('시는 둘레길도 함께 손보기로 했다고 24일 밝혔다.');
      box?.append(inner);
      box = inner;
    }
    for (const text of PARAGRAPHS) {
      const paragraph = document.createElement('p');
      paragraph.textContent = text;
      box?.append(paragraph);
    }
    expect(textOf(document)).toContain(asText());
  });
});

it('extracts the same article from its own html', () => {
  const body = `<div class="view"><h3>◇ 첫걸음</h3>${asParagraphs()}<ul><li>쉼터 다섯 곳을 만든다.</li></ul></div>`;
  const first = extract(openArticle(body)).article;
  const second = extract(openArticle(`<div class="view">${first?.html}</div>`)).article;
  expect(second?.html).toBe(first?.html);
  expect(second?.text).toBe(first?.text);
});

it('reads addresses from the base that the page names', () => {
  const body = `<div class="view"><img src="photo/11/a.jpg" width="640" height="420">${asParagraphs()}<p>시는 <a href="plan/7">계획</a>을 함께 알렸다.</p></div>`;
  const read = (base: string) => {
    const document = openArticle(body);
    document.head.insertAdjacentHTML('afterbegin', `${base}<link rel="canonical" href="view/7">`);
    const { article } = extract(document);
    const link = /href="([^"]+)"/.exec(article?.html ?? '')?.[1];
    return [article?.images[0]?.src, link, article?.canonicalUrl];
  };
  const at = (base: string) => ['photo/11/a.jpg', 'plan/7', 'view/7'].map((path) => base + path);
  expect(read('<base href="https://img.example.kr/2026/">')).toEqual(at('https://img.example.kr/2026/'));
  expect(read('<base href="/story/">')).toEqual(at('https://news.example.kr/story/'));
  expect(read('<base target="_blank">')).toEqual(at('https://news.example.kr/article/'));
  expect(read('<base href="javascript:void(0)">')).toEqual(at('https://news.example.kr/article/'));
});
