import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markEmphasis, resolveEmphasis } from '../../../src/export/markdown/emphasis.ts';
import { lineOf, render } from '../render.ts';

const bold = (before: string, text: string, after: string) =>
  resolveEmphasis(`${before}${markEmphasis(text, 'strong')}${after}`);

describe('bold next to Hangul', () => {
  it.each([
    ['', '마크다운', '을', '**마크다운**을'],
    ['새 ', '마크다운(Markdown)', '을', '새 <strong>마크다운(Markdown)</strong>을'],
    ['새 ', '마크다운(Markdown)', ' 문서', '새 **마크다운(Markdown)** 문서'],
    ['', '“바람이 분다”', '고 했다', '“**바람이 분다**”고 했다'],
    ['', '바람이 분다.', '라고 했다', '**바람이 분다**.라고 했다'],
    ['', '“바람이 분다.”', '라고 했다', '“**바람이 분다.**”라고 했다'],
    ['', '10%', '가 늘었다', '<strong>10%</strong>가 늘었다'],
    ['약 ', '20℃', '까지', '약 <strong>20℃</strong>까지'],
    ['물가는', '(3월 기준)', '내렸다', '물가는(**3월 기준**)내렸다'],
    ['', '“가”와 “나”', '는', '<strong>“가”와 “나”</strong>는'],
    ['', '가나 ', '다라', '**가나** 다라'],
    ['', '제목:\n', '본문', '**제목:**\n본문'],
  ])('writes %j + bold %j + %j as %j', (before, text, after, markdown) => {
    expect(bold(before, text, after)).toBe(markdown);
    const rendered = render(markdown);
    expect(lineOf(rendered)).toBe((before + text + after).replace(/\s+/g, ' '));
    expect(rendered.querySelectorAll('strong')).toHaveLength(1);
  });

  it('is one bold text when two touch, and two tags when they differ', () => {
    const two = markEmphasis('가', 'strong') + markEmphasis('나', 'strong');
    expect(resolveEmphasis(two)).toBe('**가나**');
    const differing = markEmphasis('가', 'strong') + markEmphasis('나', 'em');
    expect(resolveEmphasis(differing)).toBe('<strong>가</strong>*나*');
  });

  it('ends with its paragraph', () => {
    expect(bold('', '가\n\n나', '다')).toBe('**가**\n\n**나**다');
  });

  it('leaves no mark in front of a link: it would make it a picture', () => {
    expect(bold('가', '“나”!', '[다](라)')).toBe('가<strong>“나”!</strong>[다](라)');
  });
});

it('renders with every letter where it was, in bold or not', () => {
  const character = fc.constantFrom(...'가나다a1 .,:!?…·%℃“”‘’()「」🙂㎡'.split(/(?:)/u));
  const text = fc.string({ unit: character, maxLength: 6 });
  const filled = text.filter((text) => /[가-힣a1]/.test(text));
  const kind = fc.constantFrom('strong' as const, 'em' as const);
  fc.assert(
    fc.property(
      fc.array(fc.tuple(text, kind, filled), { minLength: 1, maxLength: 3 }),
      filled,
      (spans, end) => {
        const marked = spans.map(([before, kind, text]) => before + markEmphasis(text, kind)).join('') + end;
        const rendered = render(resolveEmphasis(`가${marked}`));
        const letters = (text: string) => text.replace(/[^가-힣a1]/g, '');
        const plain = spans.map(([before, , text]) => before + text).join('');
        expect(lineOf(rendered)).toBe(`가${plain}${end}`.replace(/\s+/g, ' ').trim());
        for (const name of ['strong', 'em'] as const) {
          const wanted = spans.filter(([, kind]) => kind === name).map(([, , text]) => letters(text));
          const found = Array.from(rendered.querySelectorAll(name), (element) => letters(lineOf(element)));
          expect(found.join('')).toBe(wanted.join(''));
        }
      },
    ),
    { seed: 20261123, numRuns: 600 },
  );
});

it('writes an emphasised text that ends in a long row of signs', () => {
  const text = `-끝${'.'.repeat(200_000)}`;
  expect(bold('가', text, '이다')).toBe(`가<strong>${text}</strong>이다`);
});
