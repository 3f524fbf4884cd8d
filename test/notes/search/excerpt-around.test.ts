import { describe, expect, it } from 'vitest';
import { excerptAround } from '../../../src/notes/search/excerpt-around.ts';
import { parseQuery } from '../../../src/notes/search/query.ts';

/** An excerpt with what is marked in brackets; null for none. */
function show(original: string, query: string, length: number): string | null {
  const excerpt = excerptAround(original, parseQuery(query, false), length);
  if (!excerpt) return null;
  return excerpt.marks.reduceRight(
    (text, { start, end }) => `${text.slice(0, start)}[${text.slice(start, end)}]${text.slice(end)}`,
    excerpt.text,
  );
}

const STORY = '가람시는 새빛대교 개통식을 한 달 미룬다고 밝혔다. 시민들은 새빛대교 앞에서 아쉬워했다.';

describe('an excerpt', () => {
  it.each([
    [
      'is all of a short text',
      '새빛대교',
      100,
      '가람시는 [새빛대교] 개통식을 한 달 미룬다고 밝혔다. 시민들은 [새빛대교] 앞에서 아쉬워했다.',
    ],
    ['is cut between words behind the match', '가람시', 20, '[가람시]는 새빛대교 개통식을 한 달…'],
    ['is cut between words before the match', '아쉬워', 20, '…시민들은 새빛대교 앞에서 [아쉬워]했다.'],
    ['is cut on both sides', '미룬다고', 20, '…한 달 [미룬다고] 밝혔다. 시민들은…'],
    ['stays with the first of several matches', '새빛대교', 20, '가람시는 [새빛대교] 개통식을 한 달…'],
    ['shows the match when there is no room', '새빛대교', 4, '…[새빛대교]…'],
    ['shows the beginning of a match that is too long', '새빛대교', 2, '…[새빛]…'],
  ])('%s', (_, query, length, shown) => {
    expect(show(STORY, query, length)).toBe(shown);
  });

  it('is null where nothing fits', () => {
    expect(show(STORY, '없는말', 20)).toBe(null);
    expect(show(STORY, '', 20)).toBe(null);
  });

  it('cuts a word that is longer than the room for it', () => {
    expect(show(`${'가'.repeat(30)}나${'다'.repeat(30)}`, '나', 10)).toBe('…가가가[나]다다다다다다…');
  });

  it('never cuts inside of what is read as one letter', () => {
    const family = '👨‍👩‍👧';
    for (let length = 0; length < 30; length++) {
      const excerpt = show(`${family.repeat(3)}가${family.repeat(3)}`, '가', length) ?? '';
      expect(excerpt.replaceAll(family, '')).toMatch(/^…?\[가\]…?$/);
    }
    const decomposed = '도독돌'.normalize('NFD');
    expect(show(decomposed, '도', 3)).toBe(`[${'도'.normalize('NFD')}]…`);
  });

  it('takes no notice of white space at the ends', () => {
    expect(show('\n  가람시는 새 소식  \n', '가람시', 12)).toMatch(/^\s*\[가람시\]는 새 소식\s*$/);
  });
});
