import type { Typeface, Typography } from '../../platform/reader-settings.ts';

/**
 * Fonts of systems, Korean ones first. The last before the generic one have the hanja that the others lack;
 * with `lang="ko"` the browser takes them in their Korean form.
 */
const STACKS: Record<Exclude<Typeface, 'own'>, string> = {
  gothic:
    '"Apple SD Gothic Neo", "Malgun Gothic", "Noto Sans KR", "Noto Sans CJK KR", "Nanum Gothic", "Source Han Sans K", sans-serif',
  myeongjo:
    '"Nanum Myeongjo", "Noto Serif KR", "Noto Serif CJK KR", "Source Han Serif K", "KoPub Batang", Batang, AppleMyungjo, "Noto Serif CJK JP", serif',
  system: 'system-ui, "Apple SD Gothic Neo", "Malgun Gothic", "Noto Sans CJK KR", sans-serif',
};

/** CSS custom properties that set text by a typography. */
export function typographyStyle(typography: Typography): Record<string, string> {
  return {
    '--reader-font': fontStack(typography),
    '--reader-size': `${typography.size}px`,
    '--reader-weight': String(typography.weight),
    // Headings stay heavier than the text.
    '--reader-bold': String(Math.min(900, typography.weight + 300)),
    '--reader-leading': String(typography.lineHeight),
    '--reader-spacing': `${typography.letterSpacing}em`,
    '--reader-measure': `${typography.columnWidth}em`,
    '--reader-gap': `${typography.paragraphSpacing}em`,
    '--reader-indent': `${typography.indent}em`,
    '--reader-align': typography.alignment,
    '--reader-break': typography.breaking === 'word' ? 'keep-all' : 'normal',
  };
}

function fontStack({ typeface, ownFont }: Typography): string {
  if (typeface !== 'own') return STACKS[typeface];
  const name = quoteFont(ownFont);
  return name ? `${name}, ${STACKS.gothic}` : STACKS.gothic;
}

/**
 * The name of a font as a string of CSS, which nothing in it can end.
 * @returns null when there is no name
 */
export function quoteFont(font: string): string | null {
  const name = font.replace(/["\\\n\r\f]/g, '').trim();
  return name ? `"${name}"` : null;
}
