import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareArticles } from '../../../src/notes/compare/compare-articles.ts';
import type { Part, Span } from '../../../src/notes/compare/comparison.ts';
import { makeArticle } from '../../make-article.ts';

const SENTENCES = {
  plan: '가람시가 시내버스 42개 노선을 다시 짠다.',
  money: '드는 돈은 모두 387억원이다.',
  quote: '한바다 국장은 "사람이 가는 길을 따라 선을 그었다"고 말했다.',
  worry: '솔밭면 주민들은 병원에 갈 길이 막힌다며 걱정했다.',
  meeting: '다음 달 8일까지 읍면동을 돌며 설명회를 연다.',
};
const text = [
  `${SENTENCES.plan} ${SENTENCES.money}`,
  SENTENCES.quote,
  `${SENTENCES.worry} ${SENTENCES.meeting}`,
].join('\n\n');

const compareTexts = (before: string, after: string): Part[] =>
  compareArticles(makeArticle({ text: before }), makeArticle({ text: after })).body;

const without = (kind: Span['kind'], { spans }: Part) =>
  spans
    .filter((span) => span.kind !== kind)
    .map((span) => span.text)
    .join('');

const printed = (parts: Part[]) =>
  parts.map(
    (part) =>
      `${part.isMoved ? 'moved ' : ''}${part.kind}: ${without('added', part) || without('removed', part)}`,
  );

describe('the body', () => {
  it('is the same as itself, however its white space stands', () => {
    const parts = compareTexts(text, text.replaceAll('. ', '.  ').replaceAll('\n\n', '\n \n'));
    expect(parts.map(({ kind }) => kind)).toEqual(Array(5).fill('same'));
    expect(parts.map(({ opensParagraph }) => opensParagraph)).toEqual([true, false, true, true, false]);
  });

  it('shows a corrected number within its sentence and leaves the rest alone', () => {
    const parts = compareTexts(text, text.replace('387', '412'));
    expect(parts.map(({ kind }) => kind)).toEqual(['same', 'changed', 'same', 'same', 'same']);
    expect(parts[1]?.spans).toEqual([
      { kind: 'same', text: '드는 돈은 모두 ' },
      { kind: 'removed', text: '387' },
      { kind: 'added', text: '412' },
      { kind: 'same', text: '억원이다.' },
    ]);
  });

  it('shows what came and what went', () => {
    const after = text.replace(SENTENCES.quote, '시의회는 예산이 모자란다고 맞섰다.');
    expect(printed(compareTexts(text, after))).toEqual([
      `same: ${SENTENCES.plan}`,
      `same: ${SENTENCES.money}`,
      `removed: ${SENTENCES.quote}`,
      'added: 시의회는 예산이 모자란다고 맞섰다.',
      `same: ${SENTENCES.worry}`,
      `same: ${SENTENCES.meeting}`,
    ]);
  });

  it('shows a moved paragraph as moved, and no other as changed', () => {
    const [first, second, third] = text.split('\n\n');
    expect(printed(compareTexts(text, [second, first, third].join('\n\n')))).toEqual([
      `moved added: ${SENTENCES.quote}`,
      `same: ${SENTENCES.plan}`,
      `same: ${SENTENCES.money}`,
      `moved removed: ${SENTENCES.quote}`,
      `same: ${SENTENCES.worry}`,
      `same: ${SENTENCES.meeting}`,
    ]);
  });

  it('tells a sentence that was parted in two', () => {
    const before = '가람시가 내년 3월부터 버스 노선 42개를 다시 짜고 산업단지를 잇는다.';
    const after = '가람시가 내년 3월부터 버스 노선 42개를 다시 짠다. 산업단지를 잇는다.';
    expect(compareTexts(before, after).map(({ kind }) => kind)).toEqual(['changed', 'added']);
  });

  it('comes from nothing and goes to nothing', () => {
    expect(compareTexts('', '')).toEqual([]);
    expect(compareTexts('', '비가 왔다.').map(({ kind }) => kind)).toEqual(['added']);
    expect(compareTexts('비가 왔다.', '').map(({ kind }) => kind)).toEqual(['removed']);
  });
});

it('compares title, subtitles, byline and times', () => {
  const author = { name: '홍보기', affiliation: '사회부 기자', email: null };
  const before = makeArticle({
    title: '가람시 버스 42개 노선 개편',
    subtitles: ['12개 없애'],
    authors: [author],
  });
  const after = makeArticle({
    title: '가람시 버스 46개 노선 개편',
    subtitles: ['12개 없애', '설명회는 8일까지'],
    authors: [author, { ...author, name: '신나라' }],
    modifiedAt: '2026-11-19T18:00:00+09:00',
  });
  const { title, subtitles, byline, publishedAt, modifiedAt, isSame } = compareArticles(before, after);
  expect(title.map(({ kind }) => kind)).toEqual(['changed']);
  expect(printed(subtitles)).toEqual(['same: 12개 없애', 'added: 설명회는 8일까지']);
  expect(printed(byline)).toEqual(['same: 홍보기 사회부 기자', 'added: 신나라 사회부 기자']);
  expect(publishedAt).toEqual({ before: before.publishedAt, after: before.publishedAt });
  expect(modifiedAt).toEqual({ before: null, after: after.modifiedAt });
  expect(isSame).toBe(false);
  expect(compareArticles(after, { ...after, modifiedAt: null }).isSame).toBe(true);
});

describe('for all texts', () => {
  const sentence = fc.oneof(
    fc.constantFrom(...Object.values(SENTENCES)),
    fc.constantFrom(...Object.values(SENTENCES)).map((one) => one.replace(/\d+|국장|주민/, '9')),
    fc.string({ unit: fc.constantFrom(...'가나다 .,"\n1'), maxLength: 12 }),
  );
  const body = fc.array(sentence, { maxLength: 12 }).map((all) => all.join('\n\n'));
  const tidy = (whole: string) => whole.replace(/\s+/g, '');

  it('what is the same and what was removed is the text before, with what was added the text after', () => {
    fc.assert(
      fc.property(body, body, (before, after) => {
        const parts = compareTexts(before, after);
        expect(tidy(parts.map((part) => without('added', part)).join(''))).toBe(tidy(before));
        expect(tidy(parts.map((part) => without('removed', part)).join(''))).toBe(tidy(after));
      }),
    );
  });

  it('equal texts give no change', () => {
    fc.assert(
      fc.property(body, (whole) => {
        expect(compareTexts(whole, whole).every(({ kind }) => kind === 'same')).toBe(true);
      }),
    );
  });

  it('what moved was removed as often as it was added', () => {
    fc.assert(
      fc.property(body, body, (before, after) => {
        const moved = compareTexts(before, after).filter(({ isMoved }) => isMoved);
        const kinds = moved.map(({ kind }) => kind).sort();
        expect(kinds).toEqual([
          ...kinds.map(() => 'added').slice(kinds.length / 2),
          ...kinds.map(() => 'removed').slice(kinds.length / 2),
        ]);
      }),
    );
  });
});

it('pairs none of 2,000 sentences that are all different', () => {
  const make = (word: string) =>
    Array.from({ length: 2000 }, (_, at) => `${word} ${at * 7919}번째 ${at % 13}호가 지나갔다.`).join('\n\n');
  expect(compareTexts(make('버스'), make('가람시 전차'))).toHaveLength(4000);
});
