import { expect, it } from 'vitest';
import {
  fragmentOf,
  noteAddress,
  parseOriginal,
  parseSought,
  parseSource,
} from '../../src/reader/address.ts';

it('reads the page around it when the address names nothing', () => {
  expect(parseSource('', '')).toEqual({ kind: 'tab', tabId: null, canonicalUrl: null, original: null });
});

it('reads the tab that the address names', () => {
  expect(parseSource('?tab=12', '')).toEqual({ kind: 'tab', tabId: 12, canonicalUrl: null, original: null });
});

it('reads the note that the address names', () => {
  expect(parseSource('?note=a-b', '#find=x')).toEqual({ kind: 'note', id: 'a-b' });
});

it('takes a tab that is no number for none', () => {
  expect(parseSource('?tab=x', '')).toEqual({ kind: 'tab', tabId: null, canonicalUrl: null, original: null });
});

it('remembers in its fragment where the article is from', () => {
  const address = 'https://www.example-ilbo.test/가?a=1&b=%zz#c';
  expect(parseOriginal(fragmentOf(address))).toBe(address);
  expect(parseSource('?tab=3', fragmentOf(address))).toMatchObject({ tabId: 3, original: address });
});

it('remembers what is to be marked, beside where the article is from', () => {
  const sought = { query: '나룻배 & #강', isComposing: true };
  const [, fragment = ''] = noteAddress('a-b', sought).split(/(?=#)/);
  expect(parseSought(fragment)).toEqual(sought);
  expect(parseOriginal(fragment)).toBeNull();
  const both = fragmentOf('https://www.example-ilbo.test/1', sought);
  expect(parseSought(both)).toEqual(sought);
  expect(parseOriginal(both)).toBe('https://www.example-ilbo.test/1');
  expect(noteAddress('a-b', null)).toBe('../reader/index.html?note=a-b');
  expect(parseSought('#find=+')).toBeNull();
});

it.each(['', '#', '#original=', '#original=javascript:alert(1)', '#c', '#%zz'])(
  'takes %s for no address',
  (fragment) => {
    expect(parseOriginal(fragment)).toBeNull();
  },
);
