import { describe, expect, it } from 'vitest';
import {
  booleanAt,
  highlightAt,
  highlightChangeAt,
  memoAt,
  numberAt,
  ownPageAt,
  scopeAt,
  sourceAt,
  textAt,
  textsAt,
} from '../../src/background/arguments.ts';
import { LONGEST_TYPED_MEMO, LONGEST_TYPED_REMARK } from '../../src/notes/limits.ts';

const HIGHLIGHT = {
  quote: '칠한 글',
  prefix: '',
  suffix: '',
  start: 3,
  color: 'green',
  remark: '',
};

describe('arguments of a message', () => {
  it('pass when they are what they should be', () => {
    expect(numberAt([7], 0)).toBe(7);
    expect(textAt(['글'], 0)).toBe('글');
    expect(textsAt([['글', '']], 0)).toEqual(['글', '']);
    expect(booleanAt([false], 0)).toBe(false);
    const unread = { kind: 'tab', tabId: null, canonicalUrl: null, original: null };
    expect(sourceAt([unread], 0)).toEqual(unread);
    expect(sourceAt([{ kind: 'note', id: 'x' }], 0)).toEqual({ kind: 'note', id: 'x' });
    expect(highlightAt([HIGHLIGHT], 0)).toEqual(HIGHLIGHT);
    expect(highlightAt([{ ...HIGHLIGHT, start: 0 }], 0)).toEqual({ ...HIGHLIGHT, start: 0 });
    expect(highlightChangeAt([{ color: 'pink', remark: '글' }], 0)).toEqual({ color: 'pink', remark: '글' });
    expect(scopeAt(['site'], 0)).toBe('site');
    expect(ownPageAt(['notes'], 0)).toBe('notes');
  });

  it('pass with a remark and a memo that an import has made longer than one can type', () => {
    const change = { color: 'pink', remark: '가'.repeat(LONGEST_TYPED_REMARK * 2) };
    expect(highlightChangeAt([change], 0)).toEqual(change);
    const memo = '가'.repeat(LONGEST_TYPED_MEMO * 2 + 2);
    expect(memoAt([memo], 0)).toBe(memo);
  });

  it('leave behind what does not belong to them', () => {
    expect(highlightAt([{ ...HIGHLIGHT, more: 1 }], 0)).toEqual(HIGHLIGHT);
    const address = 'https://www.example-ilbo.test/article/1';
    const read = { kind: 'tab', tabId: 3, canonicalUrl: address, original: address };
    expect(sourceAt([{ ...read, url: 'x' }], 0)).toEqual(read);
  });

  it.each([
    ['a number as text', () => numberAt(['7'], 0)],
    ['a fraction', () => numberAt([1.5], 0)],
    ['nothing', () => numberAt([], 0)],
    ['a source of no kind', () => sourceAt([{ kind: 'page', tabId: 1 }], 0)],
    ['no source', () => sourceAt([null], 0)],
    ['a source without a tab', () => sourceAt([{ kind: 'tab', canonicalUrl: null, original: null }], 0)],
    ['a source without an address', () => sourceAt([{ kind: 'tab', tabId: 3, original: null }], 0)],
    ['a source that was nowhere', () => sourceAt([{ kind: 'tab', tabId: 3, canonicalUrl: null }], 0)],
    [
      'a source in half a tab',
      () => sourceAt([{ kind: 'tab', tabId: 0.5, canonicalUrl: null, original: null }], 0),
    ],
    [
      'a source in a tab as text',
      () => sourceAt([{ kind: 'tab', tabId: '3', canonicalUrl: null, original: null }], 0),
    ],
    ['a source without a note', () => sourceAt([{ kind: 'note', tabId: 3 }], 0)],
    ['a source with a note without end', () => sourceAt([{ kind: 'note', id: 'x'.repeat(101) }], 0)],
    ['no highlight', () => highlightAt([null], 0)],
    ['a highlight of nothing', () => highlightAt([{ ...HIGHLIGHT, quote: '' }], 0)],
    ['a highlight of an unknown colour', () => highlightAt([{ ...HIGHLIGHT, color: 'url(x)' }], 0)],
    ['a highlight of too much', () => highlightAt([{ ...HIGHLIGHT, quote: '가'.repeat(1_000_001) }], 0)],
    ['a highlight with too much around', () => highlightAt([{ ...HIGHLIGHT, prefix: '가'.repeat(101) }], 0)],
    ['a highlight with nothing around', () => highlightAt([{ ...HIGHLIGHT, suffix: undefined }], 0)],
    ['a highlight at no place', () => highlightAt([{ ...HIGHLIGHT, start: 0.5 }], 0)],
    ['a highlight before the text', () => highlightAt([{ ...HIGHLIGHT, start: -1 }], 0)],
    ['a highlight without a remark', () => highlightAt([{ ...HIGHLIGHT, remark: null }], 0)],
    ['a remark without end', () => highlightChangeAt([{ color: 'pink', remark: '가'.repeat(100_001) }], 0)],
    ['an object for a text', () => textAt([{}], 0)],
    ['an object among texts', () => textsAt([['글', {}]], 0)],
    ['a text without end among others', () => textsAt([['글', '가'.repeat(1001)]], 0)],
    ['a text without end', () => textAt(['가'.repeat(1001)], 0)],
    ['a scope of ours no more', () => scopeAt(['world'], 0)],
    ['a number for a boolean', () => booleanAt([1], 0)],
  ])('are refused when they are %s', (_, read) => {
    expect(read).toThrow(TypeError);
  });
});
