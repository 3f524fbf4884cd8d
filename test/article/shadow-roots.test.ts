import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../src/article/extract.ts';
import {
  ADDRESS,
  asParagraphs,
  asText,
  links,
  OTHER_HEADLINES,
  openHtml,
  PARAGRAPHS,
  TITLE,
} from './invented-page.ts';

const HEAD = `<title>${TITLE} - 가온신문</title><meta property="og:title" content="${TITLE}">
  <meta property="article:published_time" content="2026-11-20T09:05:00+09:00">`;

/** Opens a page whose elements named "…-shadow" have what is in their template in a shadow root of theirs. */
function openPage(body: string): Document {
  const document = openHtml(`<html lang="ko"><head>${HEAD}</head><body>${body}</body></html>`);
  attachShadows(document);
  return document;
}

function attachShadows(root: Document | DocumentFragment): void {
  for (const template of [...root.querySelectorAll('template')]) {
    const shadow = template.parentElement?.attachShadow({ mode: 'open' });
    shadow?.append(template.content);
    template.remove();
    if (shadow) attachShadows(shadow);
  }
}

/** An element with a shadow root, and what stands in the element itself. */
const component = (name: string, shadow: string, light = '') =>
  `<${name}><template>${shadow}</template>${light}</${name}>`;

const story = `<h1>${TITLE}</h1><p>나도윤 기자</p><div class="view">${asParagraphs()}</div>`;

describe('an article in open shadow roots', () => {
  it('is read, through roots in roots', () => {
    const page = component('app-page', component('app-views', component('app-story', story)));
    const { article } = extractArticle(openPage(page), ADDRESS);
    expect(article?.title).toBe(TITLE);
    expect(article?.text).toBe(asText());
    expect(article?.publishedAt).toBe('2026-11-20T09:05:00+09:00');
    expect(article?.authors.map(({ name }) => name)).toEqual(['나도윤']);
  });

  it('is read where it is spread over slots: each piece where it is shown', () => {
    const [first, ...others] = PARAGRAPHS;
    const shadow = `<main><h1><slot name="title">제목 없음</slot></h1><slot></slot>${asParagraphs(others)}</main>`;
    const light = `<p>${first}</p><span slot="title">${TITLE}</span><p slot="nowhere">이 글은 보이지 않는다.</p>`;
    const { article } = extractArticle(openPage(component('app-story', shadow, light)), ADDRESS);
    expect(article?.title).toBe(TITLE);
    expect(article?.text).toBe(asText());
  });

  it('keeps the picture that a component sets around a caption', () => {
    const [first, ...others] = PARAGRAPHS;
    const shadow =
      '<img width="700" height="466" src="https://gaon.test/7.jpg" alt=""><div><slot></slot></div>';
    const picture = component('app-picture', shadow, '가온시 강변에 꽃이 피어 있다. 나도윤 선임기자');
    const body = `<div class="view"><p>${first}</p>${picture}${asParagraphs(others)}</div>`;
    const { article } = extractArticle(openPage(`<h1>${TITLE}</h1>${body}`), ADDRESS);
    expect(article?.text).toBe(asText());
    expect(article?.images).toMatchObject([
      { src: 'https://gaon.test/7.jpg', caption: '가온시 강변에 꽃이 피어 있다. 나도윤 선임기자' },
    ]);
  });

  it('is read beside lists in roots of their own', () => {
    const list = component('app-list', `<ul>${links(OTHER_HEADLINES)}</ul>`);
    const page = `${list}<app-page><template>${component('app-story', story)}${list}</template></app-page>`;
    expect(extractArticle(openPage(page), ADDRESS).article?.text).toBe(asText());
  });

  it('leaves an article of the page itself alone', () => {
    const other = component(
      'app-next',
      `<p>${'다음 기사의 문장은 여기에 들어가지 않는다고 한다. '.repeat(40)}</p>`,
    );
    const { article } = extractArticle(openPage(`${story}${other}`), ADDRESS);
    expect(article?.text).toBe(asText());
  });

  it('is read past forms that hide behind their inputs', () => {
    const page = `<form><input name="shadowRoot"><input name="childNodes">${component('app-story', story)}</form>`;
    expect(extractArticle(openPage(page), ADDRESS).article?.text).toBe(asText());
  });

  it('changes nothing on the page', () => {
    const document = openPage(component('app-story', story));
    const shadow = document.querySelector('app-story')?.shadowRoot;
    const before = [document.documentElement.outerHTML, shadow?.innerHTML];
    extractArticle(document, ADDRESS);
    expect([document.documentElement.outerHTML, shadow?.innerHTML]).toEqual(before);
  });

  it('is none where the roots hold lists alone', () => {
    const { article, reason } = extractArticle(
      openPage(component('app-list', `<ul>${links([...OTHER_HEADLINES, ...OTHER_HEADLINES])}</ul>`)),
      ADDRESS,
    );
    expect(article).toBeNull();
    expect(reason).toBe('list');
  });

  it('is refused where the roots hold more than can be looked at', () => {
    const many = `<div>${'<i></i>'.repeat(100)}</div>`.repeat(300);
    const { article, reason } = extractArticle(openPage(component('app-story', `${many}${story}`)), ADDRESS);
    expect(article).toBeNull();
    expect(reason).toBe('too-large');
  });
});
