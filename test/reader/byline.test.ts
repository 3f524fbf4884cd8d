import { JSDOM } from 'jsdom';
import { h, render } from 'preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Byline } from '../../src/reader/byline.tsx';

const { window } = new JSDOM('<ul></ul>');
const root = window.document.querySelector('ul') ?? window.document.body;

beforeEach(() => vi.stubGlobal('document', window.document));
afterEach(() => {
  render(null, root);
  vi.unstubAllGlobals();
});

it.each([
  ['sky@example.kr', 'mailto:sky@example.kr'],
  ['sky.kim+desk@news.example.co.kr', 'mailto:sky.kim+desk@news.example.co.kr'],
  ['sky@example.kr?bcc=x@evil.test&body=돈', undefined],
  ['sky@example.kr,x@evil.test', undefined],
  ['편집국', undefined],
])('of %s leads to %s, and shows it', (email, link) => {
  render(h(Byline, { author: { name: '김하늘', affiliation: null, email } }), root);
  expect(root.querySelector('a')?.href).toBe(link);
  expect(root.textContent).toBe(`김하늘${email}`);
});
