import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../../src/article/text/sentences.ts';

const split = (text: string) => splitSentences(text).map(({ start, end }) => text.slice(start, end));

describe('the end of a sentence', () => {
  it.each<[string, string[]]>([
    ['비가 왔다. 눈도 왔다.', ['비가 왔다.', '눈도 왔다.']],
    ['갔을까? 가지 않았다! 그래요.', ['갔을까?', '가지 않았다!', '그래요.']],
    ['정말?! 그렇다.', ['정말?!', '그렇다.']],
    ['문을 연 가게. 골목이 밝다.', ['문을 연 가게.', '골목이 밝다.']],
    ['비가 왔다.그는 웃었다.', ['비가 왔다.', '그는 웃었다.']],
    ['비가 왔다.3일 뒤 그쳤다.', ['비가 왔다.', '3일 뒤 그쳤다.']],
    ['문을 열었다.(사진=정독)그는 웃었다.', ['문을 열었다.', '(사진=정독)그는 웃었다.']],
    ['(그는 웃었다.) 문이 열렸다.', ['(그는 웃었다.)', '문이 열렸다.']],
    ['天気がよい。行く！ 来た？', ['天気がよい。', '行く！', '来た？']],
    ['오른 값은 3.5%. 내린 값은 2%.', ['오른 값은 3.5%.', '내린 값은 2%.']],
    ['He came home. Then it rained.', ['He came home.', 'Then it rained.']],
    ['그랬다… 다시 걸었다.', ['그랬다…', '다시 걸었다.']],
  ])('is found in %s', (text, sentences) => {
    expect(split(text)).toEqual(sentences);
  });

  it.each([
    '값이 3.5% 올라 1.2조 원이 됐다.',
    '2026.11.23. 오전 9시.30분에 열린다.',
    '행사는 2026. 11. 23. 오전에 열린다.',
    '사람들은 10.26 사태를 기억한다.',
    '1. 문을 연다.',
    '가. 문을 연다.',
    'U.S. 정부와 Mr. Kim, Dr. Lee가 No. 1 vs. No. 2를 봤다.',
    '정독 Inc. 대표는 J. K. 김이다.',
    '주소는 a.b@example.com이고 https://example.com/a.html?b=1!c 이다.',
    '정치.사회 분야의 글이다.',
    '천재(?)가 나타났다.',
    '값은 (정말 올랐을까?) 그대로다.',
    '오늘은… 쉬었고 내일은... 걷는다.',
    '정치 · 사회 · 문화를 다룬다.',
  ])('is not seen within %s', (text) => {
    expect(split(text)).toEqual([text]);
  });
});

describe('a quotation', () => {
  it.each([
    '"비가 왔다"고 말했다.',
    '“비가 왔다.”라고 밝혔다.',
    '“비가 왔다.”고 말했다.',
    '"비가 왔다."며 웃었다.',
    '"비가 왔다."면서 웃었다.',
    '“비가 올까?”라는 물음이다.',
    '“비가 올까?”이라고 물었다.',
    '“비가 온다!”는 말을 들었다.',
    '“비가 왔다.”를 다시 읽었다.',
    '“비가 왔다.” 라고 밝혔다.',
    '"비가 왔다.", "눈이 왔다."라고 적었다.',
    '‘왜 왔나?’ 행사가 열렸다.',
    '책 《왜 왔나?》 출간을 알렸다.',
    '그는 ‘왜 왔나? 왜 갔나?’라는 글을 썼다.',
    '칼럼 〈왜 왔나? 왜 갔나〉를 읽었다.',
  ])('goes on after its closing mark: %s', (text) => {
    expect(split(text)).toEqual([text]);
  });

  it.each<[string, string[]]>([
    ['“비가 왔다.” 그는 웃었다.', ['“비가 왔다.”', '그는 웃었다.']],
    ['"비가 왔다."그는 웃었다.', ['"비가 왔다."', '그는 웃었다.']],
    ['“비가 왔다. 눈도 왔다.”라고 했다.', ['“비가 왔다.', '눈도 왔다.”라고 했다.']],
    ['그는 “비가 왔다.” 이란 정부는 답했다.', ['그는 “비가 왔다.”', '이란 정부는 답했다.']],
    ['“비가 왔다(웃음).” 그는 갔다.', ['“비가 왔다(웃음).”', '그는 갔다.']],
  ])('ends where a new sentence begins: %s', (text, sentences) => {
    expect(split(text)).toEqual(sentences);
  });

  it('does not hold the text together when a single quote is never closed', () => {
    const first = `‘그는 말했다${' 그리고 걸었다'.repeat(10)}.`;
    expect(split(`${first} 비가 왔다.`)).toEqual([first, '비가 왔다.']);
  });
});

describe('lines', () => {
  it('end a sentence that ends like one without its mark', () => {
    expect(split('비가 왔다\n눈도 왔다')).toEqual(['비가 왔다', '눈도 왔다']);
  });

  it('do not end a sentence that goes on', () => {
    expect(split('작년보다\n비가 많이\n왔다.')).toEqual(['작년보다\n비가 많이\n왔다.']);
  });

  it('end a sentence when an empty one follows', () => {
    expect(split('첫 줄\n \n둘째 줄')).toEqual(['첫 줄', '둘째 줄']);
  });
});

describe('the ranges', () => {
  it('are those of a paragraph without an end mark, trimmed', () => {
    expect(splitSentences('\n 사진 정독 \n')).toEqual([{ start: 2, end: 7 }]);
  });

  it('are none in a paragraph of spaces', () => {
    expect(splitSentences('')).toEqual([]);
    expect(splitSentences(' \n\t ')).toEqual([]);
  });

  const pieces = [
    '비가',
    ' 왔다',
    '.',
    '?',
    '…',
    '"',
    '“',
    '”',
    '‘',
    '’',
    '(',
    ')',
    ' ',
    '\n',
    '3',
    '.5',
    'U.S.',
  ];
  const text = fc
    .array(
      fc.oneof(fc.constantFrom(...pieces, '고', '라고', '〈', '〉', '。'), fc.string({ unit: 'binary' })),
    )
    .map((parts) => parts.join(''));

  it('are in order, apart, trimmed, and hold every character that is not a space', () => {
    fc.assert(
      fc.property(text, (paragraph) => {
        const ranges = splitSentences(paragraph);
        let last = 0;
        for (const { start, end } of ranges) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(paragraph.slice(last, start).trim()).toBe('');
          const sentence = paragraph.slice(start, end);
          expect(sentence).not.toBe('');
          expect(sentence.trim()).toBe(sentence);
          last = end;
        }
        expect(paragraph.slice(last).trim()).toBe('');
      }),
      { numRuns: 1000 },
    );
  });
});
