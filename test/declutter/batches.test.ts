import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { openPage } from '../../src/article/page.ts';
import { watchInsertions } from '../../src/declutter/batches.ts';

const URL = 'https://news.gaon.test/news/7';

/** What a batch tells of what was done to a page. */
async function readBatch(html: string, work: (body: Element) => void): Promise<string[]> {
  const { window } = new JSDOM(html, { url: URL, pretendToBeVisual: true });
  const stop = new AbortController();
  const batch = new Promise<Element[]>((resolve) => {
    watchInsertions(openPage(window.document, URL), stop.signal, resolve);
  });
  work(window.document.body);
  const roots = await batch;
  stop.abort();
  return roots.map(({ id, localName }) => id || localName);
}

const insert = (place: Element | null, count: number) =>
  place?.insertAdjacentHTML('beforeend', '<li>새 줄</li>'.repeat(count));

describe('a batch of insertions', () => {
  it('names each of a few', async () => {
    const names = await readBatch('<ul id="list"></ul>', (body) => insert(body.querySelector('ul'), 3));
    expect(names).toEqual(['li', 'li', 'li']);
  });

  it('names the list that many have come into, and what came beside them', async () => {
    const names = await readBatch('<ul id="list"></ul><p></p>', (body) => {
      insert(body.querySelector('ul'), 300);
      insert(body.querySelector('p'), 1);
    });
    expect(names.sort()).toEqual(['li', 'list']);
  });

  it('leaves out what stands empty beside the body, as our own reader does', async () => {
    const names = await readBatch('<p></p>', ({ ownerDocument }) => {
      const host = ownerDocument.createElement('div');
      host.attachShadow({ mode: 'closed' }).innerHTML = '<dialog></dialog>';
      const banner = ownerDocument.createElement('aside');
      banner.innerHTML = '<a href="https://shop.test/">달빛상회</a>';
      ownerDocument.documentElement.append(host, banner);
    });
    expect(names).toEqual(['aside']);
  });

  it('names no list of which they are the smaller part', async () => {
    const html = `<ul id="list">${'<li>줄</li>'.repeat(500)}</ul>`;
    const names = await readBatch(html, (body) => insert(body.querySelector('ul'), 300));
    expect(names).toHaveLength(300);
  });
});
