import { type DOMWindow, JSDOM } from 'jsdom';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

const TITLE = '가람시, 새 시장 문 연다';
const SENTENCE = '가람시는 올해 강가의 낡은 창고를 고쳐 시장으로 쓰기로 했다고 지난 12일 밝혔다. ';
const HTML = `<!DOCTYPE html><html lang="ko"><head><title>${TITLE}</title></head><body><h1>${TITLE}</h1><p>나도윤 기자</p><p>입력 2026.11.23. 09:05</p><div itemprop="articleBody">${`<p>${SENTENCE.repeat(2)}</p>`.repeat(5)}</div></body></html>`;

/** As the background injects it: the whole script, each time anew. */
async function inject(): Promise<void> {
  vi.resetModules();
  await import('../../src/content/extract.ts');
}
const call = () => globalThis.jeongdokExtractions?.shift()?.();

function open(page: string): DOMWindow {
  const { window } = new JSDOM(page, { url: 'https://www.gaon.test/news/1' });
  for (const name of ['document', 'location', 'MutationObserver'] as const) vi.stubGlobal(name, window[name]);
  return window;
}

beforeEach(() => open(HTML));
afterEach(() => {
  globalThis.jeongdokExtractions = undefined;
  globalThis.jeongdokVisits = undefined;
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

it('answers each of two that read at once, and leaves nothing in the page', async () => {
  await inject();
  await inject();
  const answers = await Promise.all([call(), call()]);
  expect(answers.map((answer) => answer?.article?.title)).toEqual([TITLE, TITLE]);
  expect(globalThis.jeongdokExtractions).toEqual([]);
});

it('reads an app by its route, one article after the other', async () => {
  const { document, location } = open(HTML.replace('</head>', '<link rel="canonical" href="/"></head>'));
  location.href = '#/news/7';
  await inject();
  expect(await call()).toMatchObject({
    article: { title: TITLE, canonicalUrl: 'https://www.gaon.test/news/1#/news/7' },
  });
  location.href = '#/news/8';
  document.title = '나루시, 새 배를 물에 띄운다';
  document.body.innerHTML = document.body.innerHTML
    .replaceAll(TITLE, '나루시, 새 배를 물에 띄운다')
    .replaceAll('가람시', '나루시');
  await inject();
  expect(await call()).toMatchObject({
    article: { title: '나루시, 새 배를 물에 띄운다', url: 'https://www.gaon.test/news/1#/news/8' },
  });
});

it('does not follow a page for ever that goes on to another address each second', async () => {
  vi.useFakeTimers();
  const { history } = open(
    '<!DOCTYPE html><html lang="ko"><title>가온</title><body><p>잠시만요.</p></body></html>',
  );
  let number = 100_000;
  setInterval(() => history.replaceState(null, '', `/news/${number++}`), 1000);
  await inject();
  const answer = call();
  await vi.advanceTimersByTimeAsync(15_000);
  expect(await Promise.race([answer, 'still waiting'])).toMatchObject({ article: null, reason: 'empty' });
});

it('sees an article come in a shadow root', async () => {
  vi.useFakeTimers();
  const { document } = open(
    `<!DOCTYPE html><html lang="ko"><title>${TITLE}</title><body><app-story></app-story></body></html>`,
  );
  const shadow = document.querySelector('app-story')?.attachShadow({ mode: 'open' });
  await inject();
  const answer = call();
  await vi.advanceTimersByTimeAsync(500);
  if (shadow) shadow.innerHTML = new JSDOM(HTML).window.document.body.innerHTML;
  await vi.advanceTimersByTimeAsync(500);
  expect(await Promise.race([answer, 'still waiting'])).toMatchObject({ article: { title: TITLE } });
});
