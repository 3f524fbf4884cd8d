import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { describePassage, findPassage } from '../../src/notes/highlights.ts';

/** The passage in 《》 of a text as it was, and the text that it is looked for in, with the place in 《》 that is right. */
function find(was: string, is: string): { found: ReturnType<typeof findPassage>; expected: unknown } {
  const [before = '', quote = '', after = ''] = was.split(/[《》]/);
  const passage = describePassage(before + quote + after, before.length, before.length + quote.length);
  const start = is.indexOf('《');
  const end = is.indexOf('》') - 1;
  return {
    found: findPassage(is.replace(/[《》]/g, ''), passage),
    expected: start < 0 ? null : { start, end },
  };
}

describe('a passage', () => {
  it.each([
    ['at the very start', '《가람》시에 눈이 왔다.', '《가람》시에 눈이 왔다.'],
    ['at the very end', '가람시에 눈이 《왔다.》', '가람시에 눈이 《왔다.》'],
    ['that is the whole text', '《가람》', '《가람》'],
    ['that ends in another paragraph', '눈이 《왔다.\n나래》역', '눈이 《왔다.\n나래》역'],
    ['after new words', '밤새 《눈》이 왔다.', '가람시에 밤새 《눈》이 왔다.'],
    ['before new words', '밤새 《눈》이 왔다.', '밤새 《눈》이 많이 왔다.'],
    ['in words that are all new around it', '밤새 《큰눈》이 왔다.', '첫 《큰눈》에 놀랐다.'],
    ['the second of two', '눈이 왔다. 또 《눈》이 왔다.', '눈이 왔다. 또 《눈》이 왔다.'],
    [
      'the second of two, when the first is gone',
      '눈이 왔다. 또 《눈》이 왔다.',
      '비가 왔다. 또 《눈》이 왔다.',
    ],
    ['the first of two, when new ones came before', '큰 《눈》, 눈', '눈! 눈! 큰 《눈》, 눈'],
    ['by what stood before it', '큰 눈. 또 《눈》.', '또 《눈》. 큰 눈.'],
    ['one of many alike', '하하하《하》하하', '하하하《하》하하'],
    ['that overlaps itself', '하하 《하하하》', '하하 《하하하》'],
    ['that is gone', '밤새 《눈》이 왔다.', '밤새 비가 왔다.'],
    ['in a text that is gone', '밤새 《눈》이 왔다.', ''],
    [
      'in a paragraph that has moved',
      '가람시의회 앞에서 《김 의원》은 눈을 치웠다.',
      `${'비가 오고 또 왔다. '.repeat(5)}\n가람시의회 앞에서 《김 의원》이 눈을 치웠다.`,
    ],
    [
      'with a letter of it corrected',
      '가람시에 큰눈이 왔다. 《시민 50명이 다리 위에 섰다.》 나래역은 닫혔다.',
      '가람시에 큰눈이 왔다. 《시민 500명이 다리 위에 섰다.》 나래역은 닫혔다.',
    ],
    [
      'with a letter of it corrected at the very start',
      '《가람시에 큰눈이 왔다.》 나래역은 닫혔다.',
      '《가람시에도 큰눈이 왔다.》 나래역은 닫혔다.',
    ],
    [
      'that a paragraph was put in the place of',
      '가람시에 큰눈이 왔다. 《시민들은 다리 위에 섰다.》 나래역은 닫혔다.',
      `가람시에 큰눈이 왔다. ${'비가 오고 또 왔다. '.repeat(5)} 나래역은 닫혔다.`,
    ],
  ])('is found %s', (_, was, is) => {
    const { found, expected } = find(was, is);
    expect(found).toEqual(expected);
  });

  it('of a few words is not where they stand elsewhere', () => {
    const was = `가람시에 눈이 왔다.\n시의회에 나온 《김 의원》은 다리를 걱정했다.\n${'나래역은 문을 닫았다. '.repeat(5)}`;
    const is = `가람시에 눈이 왔다.\n${'나래역은 문을 닫았다. '.repeat(5)}\n끝으로 김 의원이 언급됐다.`;
    expect(find(was, is).found).toBeNull();
    // But a whole sentence is.
    const sentence = '시의회에 나온 김 의원은 다리를 걱정했다.';
    const far = `${'나래역은 문을 닫았다. '.repeat(5)}‘《${sentence}》’`;
    expect(find(`《${sentence}》 가람시에 눈이 왔다.`, far).found).toEqual(
      find(`《${sentence}》`, far).expected,
    );
  });

  it('of which nothing around is known is wherever its words are', () => {
    const text = `${'나래역은 문을 닫았다. '.repeat(5)}눈`;
    expect(findPassage(text, { quote: '눈', prefix: '', suffix: '', start: 0 })).not.toBeNull();
  });

  it('of nothing is nowhere', () => {
    expect(findPassage('가람', describePassage('가람', 1, 1))).toBeNull();
  });

  it('remembers no more than 32 letters on either side', () => {
    const passage = describePassage(`${'가'.repeat(50)}눈${'나'.repeat(50)}`, 50, 51);
    expect(passage).toEqual({ quote: '눈', prefix: '가'.repeat(32), suffix: '나'.repeat(32), start: 50 });
  });

  it('of an unchanged text is always found at its own place', () => {
    const letters = fc.string({
      unit: fc.constantFrom('가', '나', ' ', '\n', '😀'),
      minLength: 1,
      maxLength: 50,
    });
    const texts = fc.tuple(letters, fc.constantFrom(1, 2, 100)).map(([part, times]) => part.repeat(times));
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(), (text, from, length) => {
        const start = from % text.length;
        const end = start + 1 + (length % (text.length - start));
        expect(findPassage(text, describePassage(text, start, end))).toEqual({ start, end });
      }),
      { numRuns: 1000 },
    );
  });

  it('is found in a long text that is the same everywhere', () => {
    const text = '가'.repeat(100_000);
    // What compared each place with each would not end in the time that a test has.
    expect(findPassage(text, describePassage(text, 50_000, 50_001))).toEqual({ start: 50_000, end: 50_001 });
  });

  it('is found with thousands of others in a text that repeats itself', () => {
    const text = '가나다라마바사 '.repeat(5000);
    for (let start = 0; start < 2000 * 7; start += 7) {
      const place = { start, end: start + 30 };
      expect(findPassage(text, describePassage(text, place.start, place.end))).toEqual(place);
    }
  });

  it('is not looked for everywhere in a text that is made to keep us busy', () => {
    const text = '가'.repeat(100_000);
    const compare = vi.spyOn(String.prototype, 'indexOf');
    const quote = '가'.repeat(30);
    const passage = { quote, prefix: '가'.repeat(100), suffix: `${'가'.repeat(99)}나`, start: 70_000 };
    expect(findPassage(text, passage)).toEqual({ start: 70_000, end: 70_030 });
    expect(compare.mock.calls.length).toBeLessThan(1000);
    compare.mockRestore();
  });

  it('is found by the nearest of thousands of places, in a text that has changed before it', () => {
    const text = `${'가다. '.repeat(2000)}나다. ${'가다. '.repeat(1000)}`;
    const start = text.indexOf('나다') + 1;
    const passage = describePassage(text, start, start + 1);
    expect(findPassage(`새로 ${text}`, passage)).toEqual({ start: start + 3, end: start + 4 });
  });
});
