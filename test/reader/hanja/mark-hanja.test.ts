import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hanjaAttributes, markHanja, splitByHanja } from '../../../src/reader/hanja/mark-hanja.ts';
import { mountBody, openBody } from '../body/open-body.ts';

const texts = fc
  .array(
    fc.constantFrom(
      '與',
      '美·中',
      '前',
      '전(前)',
      '洪吉童',
      '與(여)',
      '가람',
      ' ',
      '(',
      '。の',
      '😀',
      '\uf981',
      '北核',
    ),
  )
  .map((parts) => parts.join(''));

function mark(html: string, language: 'ko' | 'en' = 'ko'): HTMLElement {
  const body = openBody(html);
  markHanja(body, language);
  return mountBody(body);
}

describe('hanja of a body', () => {
  it('explain themselves, and say how they are read', () => {
    const [mine] = mark('<p>오늘 與 반발</p>').querySelectorAll('.hanja');
    expect(mine?.textContent).toBe('與');
    expect(mine?.getAttribute('data-reading')).toBe('여');
    expect(mine?.getAttribute('data-meaning')).toBe('여당, 여권');
    expect(mine?.getAttribute('aria-label')).toMatch(/^여, 여당/);
    expect(mine?.getAttribute('tabindex')).toBe('0');
  });

  it('are explained in the language of the interface', () => {
    expect(mark('<p>與 반발</p>', 'en').querySelector('.hanja')?.getAttribute('data-meaning')).toBe(
      'the ruling party',
    );
  });

  it.each([
    ['all of a text', '<p>與野</p>', ['與野']],
    [
      'in a link, in bold and in a caption',
      '<p><a href="https://a.test">美</a> <b>中</b></p><ul><li>北 핵</li></ul>',
      ['美', '中', '北'],
    ],
    ['none, where the text explains them', '<p>전(前) 시장</p>', []],
  ])('are found where they stand: %s', (_, html, hanja) => {
    expect(Array.from(mark(html).querySelectorAll('.hanja'), ({ textContent }) => textContent)).toEqual(
      hanja,
    );
  });

  it('stay to the letter', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(mark(`<p>${text}</p>`).textContent).toBe(text);
        const parts = splitByHanja(text).map((part) => (typeof part === 'string' ? part : part.hanja));
        expect(parts.join('')).toBe(text);
        expect(parts).not.toContain('');
      }),
      { numRuns: 150 },
    );
  });
});

it('says the hanja too, for who presses it by voice', () => {
  const find = { start: 0, end: 1, reading: '여', ko: '여당', en: 'the ruling party', hanja: '與' };
  expect(hanjaAttributes(find, 'en')['aria-label']).toBe('여, the ruling party, 與');
});
