import { describe, expect, it } from 'vitest';
import { describePassage, type Highlight } from '../../../src/notes/highlights.ts';
import { findPlaced, listPieces, placeHighlights } from '../../../src/reader/highlights/placed.ts';

const TEXT = '가람시에 눈이 왔다. 나래역에 비가 왔다.';

function highlight(quote: string, minute: number): Highlight {
  const start = TEXT.indexOf(quote);
  return {
    ...describePassage(TEXT, start, start + quote.length),
    id: quote,
    color: 'yellow',
    remark: '',
    createdAt: `2026-01-02T03:0${minute}:00.000Z`,
  };
}

const idsOf = (placed: ReturnType<typeof placeHighlights>) => placed.map(({ highlight: { id } }) => id);

describe('highlights in a text', () => {
  it('come in the order of the text, the shorter of two first', () => {
    const highlights = ['비가', '눈이 왔다', '눈이', '가람'].map((quote, minute) => highlight(quote, minute));
    expect(idsOf(placeHighlights(TEXT, highlights))).toEqual(['가람', '눈이', '눈이 왔다', '비가']);
  });

  it('have their places', () => {
    const [placed] = placeHighlights(TEXT, [highlight('나래역', 0)]);
    expect(TEXT.slice(placed?.start, placed?.end)).toBe('나래역');
  });

  it('are left out when their words are gone', () => {
    expect(
      idsOf(placeHighlights('가람시에 비가 왔다.', [highlight('눈이', 0), highlight('가람', 1)])),
    ).toEqual(['가람']);
  });
});

describe('the highlight at a place', () => {
  const placed = placeHighlights(TEXT, [
    highlight('가람시에 눈이', 1),
    highlight('눈이 왔다', 2),
    highlight('왔다.', 0),
  ]);
  const at = (offset: number) => findPlaced(placed, offset)?.highlight.id ?? null;

  it.each([
    ['the first letter', 0, '가람시에 눈이'],
    ['the letter before its end', TEXT.indexOf(' 왔다') - 1, '눈이 왔다'],
    ['a letter of two, the one that was made last', TEXT.indexOf('눈이'), '눈이 왔다'],
    ['a letter of two, whichever begins last', TEXT.indexOf('왔다'), '눈이 왔다'],
    ['its last letter', TEXT.indexOf('. 나래'), '왔다.'],
    ['the letter after its end', TEXT.indexOf(' 나래'), null],
    ['the end of the text', TEXT.length, null],
  ])('is that of %s', (_, offset, id) => {
    expect(at(offset)).toBe(id);
  });
});

it('highlights that lie over each other are seen in the colour of the last', () => {
  const highlights: Highlight[] = [
    { ...highlight('가람시에 눈이 왔다', 0), color: 'pink' },
    { ...highlight('눈이', 1), color: 'yellow' },
  ];
  const pieces = listPieces(placeHighlights(TEXT, highlights));
  expect(pieces.map(({ start, end, color }) => [TEXT.slice(start, end), color])).toEqual([
    ['가람시에 ', 'pink'],
    ['눈이', 'yellow'],
    [' 왔다', 'pink'],
  ]);
});
