import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

const title = '가람시, 새 시장 문 연다';
const sentence = '가람시는 올해 강가의 낡은 창고를 고쳐 시장으로 쓰기로 했다고 지난 12일 밝혔다. ';
const html = `<!DOCTYPE html><html lang="ko"><head><title>${title}</title></head><body><h1>${title}</h1><p>나도윤 기자</p><p>입력 2026.11.23. 09:05</p><div itemprop="articleBody">${`<p>${sentence.repeat(2)}</p>`.repeat(5)}</div></body></html>`;

/** As the background injects it: the whole script, each time anew. */
async function inject(): Promise<void> {
  vi.resetModules();
  await import('../../src/content/extract.ts');
}
const call = () => globalThis.jeongdokExtractions?.shift()?.();

beforeEach(() => {
  const { window } = new JSDOM(html, { url: 'https://www.gaon.test/news/1' });
  for (const name of ['document', 'location'] as const) vi.stubGlobal(name, window[name]);
});
afterEach(() => {
  globalThis.jeongdokExtractions = undefined;
  globalThis.jeongdokVisits = undefined;
  vi.unstubAllGlobals();
});

it('answers each of two that read at once, and leaves nothing in the page', async () => {
  await inject();
  await inject();
  const answers = await Promise.all([call(), call()]);
  expect(answers.map((answer) => answer?.article?.title)).toEqual([title, title]);
  expect(globalThis.jeongdokExtractions).toEqual([]);
});
