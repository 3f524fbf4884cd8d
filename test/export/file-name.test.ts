import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileName } from '../../src/export/file-name.ts';

const nameOf = (title: string, date: string | null = null) => fileName(title, 'md', new Set(), date);
const bytes = (text: string) => new TextEncoder().encode(text).length;

describe('the name of a file', () => {
  it.each([
    ['가람시 "다리" 열어: 1/2', '가람시 다리 열어 1 2.md'],
    ['[단독] #채소 ^값^ | 예시일보', '단독 채소 값 예시일보.md'],
    ['  .숨은 제목. . ', '숨은 제목.md'],
    ['CON', 'CON_.md'],
    ['nul.txt', 'nul_.txt.md'],
    ['com1', 'com1_.md'],
    ['CON .x', 'CON_ .x.md'],
    ['concert', 'concert.md'],
    ['', '제목 없음.md'],
    ['///', '제목 없음.md'],
    ['가\u0000나\n다\u202e라\ud800', '가 나 다 라.md'],
    ['가람시'.normalize('NFD'), '가람시.md'],
  ])('of %j is %j', (title, name) => {
    expect(nameOf(title)).toBe(name);
  });

  it('begins with the day in Korea when one is given', () => {
    expect(nameOf('제목', '2026-11-27T15:30:00Z')).toBe('2026-11-28 제목.md');
    expect(nameOf('...제목', '2026-11-27T15:30:00Z')).toBe('2026-11-28 제목.md');
    expect(nameOf('', '2026-11-28T00:00:00+09:00')).toBe('2026-11-28 제목 없음.md');
  });

  it('is cut before an emoji family or a syllable that has no room, never within it', () => {
    const family = '👨‍👩‍👧‍👦';
    expect(nameOf('a'.repeat(160) + family)).toBe(`${'a'.repeat(160)}.md`);
    expect(nameOf('a'.repeat(152) + family)).toBe(`${'a'.repeat(152)}${family}.md`);
    expect(nameOf('한'.repeat(100).normalize('NFD'))).toBe(`${'한'.repeat(59)}.md`);
    expect(nameOf(family.repeat(20).replaceAll('\u200d', '\u200d'))).toBe(`${family.repeat(7)}.md`);
  });

  it('is another one when it is taken, whatever its capitals and its form', () => {
    const taken = new Set<string>();
    expect(fileName('Ab 가', 'md', taken)).toBe('Ab 가.md');
    expect(fileName('aB 가'.normalize('NFD'), 'md', taken)).toBe('aB 가 (2).md');
    expect(fileName('ab 가', 'md', taken)).toBe('ab 가 (3).md');
    expect(fileName('ab 가', 'html', taken)).toBe('ab 가.html');
  });

  it('is taken everywhere, for any titles', () => {
    const title = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.string({ unit: 'grapheme', maxLength: 200 }),
      fc.constantFrom(
        'CON',
        'com¹',
        'aux.',
        '..',
        ' ',
        '가',
        '가'.normalize('NFD'),
        'ß',
        'SS',
        'ﬁ',
        'FI',
        'İ',
      ),
    );
    const date = fc.option(fc.constant('2026-11-27T15:30:00Z'));
    fc.assert(
      fc.property(fc.array(title, { maxLength: 12 }), date, (titles, day) => {
        const taken = new Set<string>();
        const names = titles.map((each) => fileName(each, 'md', taken, day));
        for (const name of names) {
          expect(bytes(name)).toBeLessThanOrEqual(180);
          expect(name).toBe(name.normalize('NFC'));
          expect(name).toMatch(/^[^. ].*[^. ]\.md$|^[^. ]\.md$/su);
          expect(name).not.toMatch(/[<>:"/\\|?*[\]#^\p{Cc}\p{Cs}]/u);
          expect(name).not.toMatch(/^(?:con|prn|aux|nul|com\d|lpt\d)\./i);
        }
        const folded = names.map((name) => name.toLowerCase());
        expect(new Set(folded).size).toBe(names.length);
      }),
    );
  });
});
