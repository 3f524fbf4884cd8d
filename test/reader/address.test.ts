import { expect, it } from 'vitest';
import { fragmentOf, parseOriginal, parseSource } from '../../src/reader/address.ts';

it('reads the page around it when the address names nothing', () => {
  expect(parseSource('')).toEqual({ kind: 'tab', tabId: null, canonicalUrl: null });
});

it('reads the tab that the address names', () => {
  expect(parseSource('?tab=12')).toEqual({ kind: 'tab', tabId: 12, canonicalUrl: null });
});

it('reads the note that the address names', () => {
  expect(parseSource('?note=a-b')).toEqual({ kind: 'note', id: 'a-b' });
});

it('takes a tab that is no number for none', () => {
  expect(parseSource('?tab=x')).toEqual({ kind: 'tab', tabId: null, canonicalUrl: null });
});

it('remembers in its fragment where the article is from', () => {
  const address = 'https://www.example-ilbo.test/가?a=1&b=%zz#c';
  expect(parseOriginal(fragmentOf(address))).toBe(address);
});

it.each(['', '#', '#original=', '#original=javascript:alert(1)', '#c', '#%zz'])(
  'takes %s for no address',
  (fragment) => {
    expect(parseOriginal(fragment)).toBeNull();
  },
);
