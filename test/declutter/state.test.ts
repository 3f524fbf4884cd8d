import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { openPage } from '../../src/article/page.ts';
import { learn, openState } from '../../src/declutter/state.ts';
import { articlePage, ENTRIES } from './news-page.ts';

it('asks a whole page in the order of its words, whatever waited before', () => {
  const box = `<div><strong id="head">가온일보 랭킹 뉴스</strong><ul><li id="tab">많이 본</li></ul><ul>${ENTRIES}</ul></div>`;
  const url = 'https://news.gaon.test/news/7';
  const { window } = new JSDOM(articlePage(box), { url });
  const page = openPage(window.document, url);
  const state = openState({
    page,
    rule: null,
    isLoading: false,
    layers: { mayHide: () => true },
    watchHost: () => undefined,
  });
  const [head, tab] = ['head', 'tab'].map((id) => window.document.getElementById(id));
  if (!head || !tab) throw new Error('expected a heading and a tab');
  state.waiting.set(tab, 'heading');
  const work = learn(state, [page.root]);
  while (!work.next().done);
  const asked = [...state.waiting.keys()];
  expect(asked).toContain(tab);
  expect(asked.indexOf(head)).toBeLessThan(asked.indexOf(tab));
});
