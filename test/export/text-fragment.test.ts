import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkToText } from '../../src/export/text-fragment.ts';

const ADDRESS = 'https://a.test/1';
const TEXT = [
  '가람시는 오늘 다리를 열었다. 다리는 한 달 전에 닫혔다.',
  '물이 불어 교각이 내려앉았다. 시는 강관 열두 개를 박아 교각을 받치고 둑을 높였다.',
  '주민은 먼 길을 돌아갔다. 시는 오늘 길을 열었다.',
].join('\n\n');

/** The directive of a link to a part of `text`, decoded. */
function nameOf(passage: string, within = TEXT): string {
  const start = within.indexOf(passage);
  if (start < 0) throw new Error(`expected "${passage}" in the text`);
  const link = linkToText(ADDRESS, within, start, start + passage.length);
  return decodeURIComponent(link.replace(`${ADDRESS}#:~:text=`, ''));
}

describe('a link to a passage', () => {
  it('writes out a passage of some words', () => {
    expect(nameOf('교각이 내려앉았다. 시는')).toBe('교각이 내려앉았다. 시는');
  });

  it('widens a selection to whole words', () => {
    expect(nameOf('각이 내려앉았다. 시')).toBe('교각이 내려앉았다. 시는');
  });

  it('names a long passage by its first and last three words', () => {
    expect(nameOf('물이 불어 교각이 내려앉았다. 시는 강관 열두 개를 박아')).toBe(
      '물이 불어 교각이,열두 개를 박아',
    );
  });

  it('names a passage of two paragraphs by words of each', () => {
    expect(nameOf('다리는 한 달 전에 닫혔다.\n\n물이 불어')).toBe('다리는 한 달,물이 불어,-교각이');
  });

  it('gives few words a neighbour, before them or after', () => {
    expect(nameOf('강관')).toBe('시는-,강관');
    expect(nameOf('주민은')).toBe('주민은,-먼');
  });

  it('gives a passage that is printed twice as many neighbours as tell it apart', () => {
    const twice = '바람이 분다 그리고 비가 온다 하네. 오늘 바람이 분다 그리고 비가 온다 했네.';
    const second = twice.lastIndexOf('바람이');
    const link = linkToText(ADDRESS, twice, second, second + '바람이 분다 그리고'.length);
    expect(decodeURIComponent(link)).toContain('text=오늘-,바람이 분다 그리고');
    expect(nameOf('바람이 분다 그리고', twice)).toBe('바람이 분다 그리고,-비가 온다 하네.');
  });

  it('does not see a difference of capitals, like browsers', () => {
    expect(nameOf('ai 반도체 공장', '새 AI 반도체 공장. 옛 ai 반도체 공장 문 닫아')).toBe(
      '옛-,ai 반도체 공장',
    );
  });

  it('names a paragraph that is printed twice as it is', () => {
    expect(nameOf('갈 길은', '갈 길은\n\n멀다.\n\n갈 길은\n\n짧다.')).toBe('갈 길은');
  });

  it('encodes what has a meaning in a directive', () => {
    const link = linkToText(ADDRESS, 'R&D 3-4월, 50% 늘어', 0, 19);
    expect(link).toBe(`${ADDRESS}#:~:text=R%26D%203%2D4%EC%9B%94%2C%2050%25%20%EB%8A%98%EC%96%B4`);
  });

  it('keeps the fragment of the address, and no directive of before', () => {
    expect(linkToText(`${ADDRESS}#a`, '바람이 분다 그리고', 0, 9)).toMatch(/^https:\/\/a\.test\/1#a:~:text=/);
    expect(linkToText(`${ADDRESS}#:~:text=old`, '바람이 분다 그리고', 0, 9)).toMatch(
      /^https:\/\/a\.test\/1#:~:text=%/,
    );
  });

  it('is the plain address when nothing is selected', () => {
    expect(linkToText(ADDRESS, '바람 비', 2, 3)).toBe(ADDRESS);
    expect(linkToText(ADDRESS, '바람 비', 1, 1)).toBe(ADDRESS);
    expect(linkToText(ADDRESS, '', 0, 0)).toBe(ADDRESS);
  });
});

/** Finds a passage as a browser does, in a text with single spaces: the first that fits. */
function follow(link: string, flat: string): [number, number] | null {
  const parts = new URL(link).hash.replace('#:~:text=', '').split(',');
  const prefix = parts[0]?.endsWith('-') ? parts.shift()?.slice(0, -1) : undefined;
  const suffix = parts.at(-1)?.startsWith('-') ? parts.pop()?.slice(1) : undefined;
  const [start = '', end] = parts;
  const decoded = [prefix, start, end, suffix].map((part) => part && decodeURIComponent(part));
  const [before, head, tail, after] = decoded;
  const source = `${before ? `(?<=${before} )` : ''}${head}${tail ? `.*? ${tail}` : ''}${after ? `(?= ${after})` : ''}`;
  const found = new RegExp(source).exec(flat);
  return found && [found.index, found.index + found[0].length];
}

it('leads to the widened passage, however often its words are repeated', () => {
  const paragraph = fc.array(fc.constantFrom('가', '나', '다라', '3-4'), { minLength: 1, maxLength: 9 });
  const page = fc.array(paragraph, { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(page, fc.nat(), fc.nat(), (paragraphs, one, other) => {
      const text = paragraphs.map((words, at) => `제${at}은 ${words.join(' ')}`).join('\n\n');
      const [start = 0, end = 0] = [one % text.length, other % text.length].sort((a, b) => a - b);
      const selected = text.slice(start, end);
      fc.pre(/\S/.test(selected));
      const from = text.slice(0, start + selected.search(/\S/)).replace(/\S+$/, '').length;
      const to = end + (/\S$/.test(selected) ? text.slice(end).search(/\s|$/) : 0);
      const flatten = (part: string) => part.replace(/\s+/g, ' ');
      const expected = flatten(text.slice(from, to)).trimEnd();
      const found = follow(linkToText(ADDRESS, text, start, end), flatten(text));
      expect(found && flatten(text).slice(...found)).toBe(expected);
      expect(found?.[0]).toBe(flatten(text.slice(0, from)).length);
    }),
    { seed: 20261123, numRuns: 1000 },
  );
});
