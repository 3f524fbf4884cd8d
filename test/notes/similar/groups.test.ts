import fc from 'fast-check';
import { expect, it } from 'vitest';
import { groupSimilar, type Sketched } from '../../../src/notes/similar/groups.ts';
import { sketchOf } from '../../../src/notes/similar/sketch.ts';
import { COPIED, closes, EDITED, extended, forecasts, INDEPENDENT, SHARING, WIRE } from './stories.ts';

const SAVED_AT = '2026-11-25T00:00:00Z';

const sketched = (id: string, text: string, publishedAt: string | null): Sketched => ({
  id,
  sketch: sketchOf(text),
  publishedAt,
  savedAt: SAVED_AT,
  characters: text.length,
});

const family = [
  sketched('wire', WIRE, '2026-11-19T11:02:00+09:00'),
  sketched('copied', COPIED, '2026-11-19T11:20:00+09:00'),
  sketched('edited', EDITED, '2026-11-19T13:41:00+09:00'),
  sketched('extended', extended, '2026-11-19T17:30:00+09:00'),
];
const others = [
  sketched('independent', INDEPENDENT, '2026-11-19T12:00:00+09:00'),
  sketched('sharing', SHARING, '2026-11-20T12:00:00+09:00'),
  ...closes.map((text, day) => sketched(`close ${day}`, text, `2026-11-${18 + day}T15:40:00+09:00`)),
  ...forecasts.map((text, day) => sketched(`forecast ${day}`, text, `2026-11-${18 + day}T18:00:00+09:00`)),
  sketched('flash', '[속보] 가람시 버스 노선 다시 짠다', '2026-11-19T11:00:00+09:00'),
];

it('groups the copies and versions of one story, and nothing that is only like it', () => {
  expect(groupSimilar([...others, ...family])).toEqual([['wire', 'copied', 'edited', 'extended']]);
});

it('groups the same in any order', () => {
  const expected = groupSimilar([...family, ...others]);
  const shuffled = fc.shuffledSubarray([...family, ...others], { minLength: family.length + others.length });
  fc.assert(
    fc.property(shuffled, (items) => {
      expect(groupSimilar(items)).toEqual(expected);
    }),
  );
});

it('leaves templates of one day to the next apart, by their numbers', () => {
  const pairs = [closes, forecasts].map(([one, other]) => [
    sketched('one', one, '2026-11-18T15:40:00+09:00'),
    sketched('other', other, '2026-11-18T16:40:00+09:00'),
  ]);
  expect(pairs.flatMap(groupSimilar)).toEqual([]);
});

it('takes what was published weeks later for another article', () => {
  const late = sketched('late', COPIED, '2026-12-10T11:20:00+09:00');
  const undated = { ...sketched('undated', COPIED, null), savedAt: '2026-11-19T12:00:00Z' };
  const [first = late] = family;
  expect(groupSimilar([first, late])).toEqual([]);
  expect(groupSimilar([first, undated])).toEqual([['wire', 'undated']]);
});

it('never chains: each member is like the first', () => {
  // Each next text has lost a paragraph of the one before and gained one.
  const paragraphs = Array.from({ length: 20 }, (_, at) =>
    Array.from(
      { length: 30 },
      (_, word) => `낱말${at * 37 + word}${'가나다라마바사'.charAt((at * word) % 7)}`,
    ).join(' '),
  );
  const items = Array.from({ length: 14 }, (_, at) =>
    sketched(
      String(at).padStart(2, '0'),
      paragraphs.slice(at, at + 6).join('\n\n'),
      `2026-11-19T11:${10 + at}:00+09:00`,
    ),
  );
  const groups = groupSimilar(items);
  expect(groups.length).toBeGreaterThan(2);
  for (const [first = '', ...rest] of groups) {
    for (const id of rest) expect(Number(id) - Number(first)).toBeLessThan(4);
  }
});

it('puts notes that all share a sentence of their site into no group', () => {
  let state = 1;
  const draw = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state;
  };
  const shared = Array.from({ length: 6 }, () => draw() >>> 4);
  const items = Array.from({ length: 40_000 }, (_, at) => ({
    id: String(at),
    sketch: Uint32Array.from(
      [...shared, ...Array.from({ length: 42 }, draw)].sort((one, other) => one - other),
    ),
    publishedAt: SAVED_AT,
    savedAt: SAVED_AT,
    characters: 1000,
  }));
  // Each with each: 800 million comparisons, which would not end in the time that a test has.
  expect(groupSimilar(items)).toEqual([]);
});
