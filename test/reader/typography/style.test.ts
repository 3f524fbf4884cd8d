import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import type { Typography } from '../../../src/platform/reader-settings.ts';
import { quoteFont, typographyStyle } from '../../../src/reader/typography/style.ts';

const TYPOGRAPHY: Typography = {
  typeface: 'gothic',
  ownFont: '',
  size: 19,
  weight: 400,
  lineHeight: 1.8,
  letterSpacing: -0.01,
  columnWidth: 36,
  paragraphSpacing: 1.1,
  indent: 1,
  alignment: 'justify',
  breaking: 'word',
};
const fontOf = (ownFont: string) =>
  typographyStyle({ ...TYPOGRAPHY, typeface: 'own', ownFont })['--reader-font'];

describe('the style of a typography', () => {
  it('has every measure in its unit', () => {
    const { '--reader-font': _, ...measures } = typographyStyle(TYPOGRAPHY);
    expect(measures).toEqual({
      '--reader-size': '19px',
      '--reader-weight': '400',
      '--reader-bold': '700',
      '--reader-leading': '1.8',
      '--reader-spacing': '-0.01em',
      '--reader-measure': '36em',
      '--reader-gap': '1.1em',
      '--reader-indent': '1em',
      '--reader-align': 'justify',
      '--reader-break': 'keep-all',
    });
  });

  it('lets lines end inside of words when that is wanted', () => {
    expect(typographyStyle({ ...TYPOGRAPHY, breaking: 'letter' })['--reader-break']).toBe('normal');
  });

  it('keeps headings heavier than the heaviest text, as heavy as there is', () => {
    expect(typographyStyle({ ...TYPOGRAPHY, weight: 700 })['--reader-bold']).toBe('900');
  });

  it.each(['gothic', 'myeongjo', 'system'] as const)(
    'ends every list of fonts with a generic one: %s',
    (typeface) => {
      expect(typographyStyle({ ...TYPOGRAPHY, typeface })['--reader-font']).toMatch(/, (?:sans-)?serif$/);
    },
  );
});

describe('a font that the user names', () => {
  it('comes before the others', () => {
    expect(fontOf('  가람체 ')).toMatch(/^"가람체", .*sans-serif$/);
  });

  it('is that of the standard typeface while it has no name', () => {
    expect(fontOf(' " ')).toBe(typographyStyle(TYPOGRAPHY)['--reader-font']);
  });

  it.each([
    'a", serif; color: red; --x: "',
    "a', serif",
    'a; color: red',
    'a } body { color: red',
    'a\\',
    'a\nb',
    'a\r\nb',
    'a\fb',
    'a\\22 ; color: red',
    'url(https://a.test)',
    '*/ a /*',
  ])('cannot end its string: %j', (name) => {
    const quoted = quoteFont(name) ?? '';
    expect(quoted).toMatch(/^"[^"\\\n\r\f]+"$/);
    const { style } = new JSDOM('').window.document.documentElement;
    style.cssText = `--font: ${quoted}; --after: 1`;
    expect([style.length, style.getPropertyValue('--after').trim(), style.color]).toEqual([2, '1', '']);
  });
});
