import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeNoteMarkdown } from '../../../src/export/note/markdown.ts';
import { readMarkdown } from '../../../src/notes/backup/read-markdown.ts';
import { parseBody } from '../../export/render.ts';
import { makeArticle } from '../../make-article.ts';
import { makeFullNote, makeHighlight, makeNote } from './make-note.ts';
import { tools } from './read-all.ts';

const write = (note: ReturnType<typeof makeNote>) => writeNoteMarkdown(note, parseBody(note.article.html));
const read = (file: string) => readMarkdown(file, { ...tools, parseHtml: parseBody });

/** The texts of a body as they stand in its elements, white space and all. */
const blocksOf = (html: string) => {
  const pieces = (node: Node): string[] =>
    [...node.childNodes].flatMap((child) =>
      child.nodeName === '#text' ? [child.textContent ?? ''] : pieces(child),
    );
  return pieces(parseBody(html));
};

/** A note without what is not in a Markdown file. */
const withoutHistory = (note: ReturnType<typeof makeNote>) => ({
  ...note,
  article: { ...note.article, removed: [] },
  revisions: [],
});

describe('a Markdown file of ours', () => {
  it('gives back the note', () => {
    const note = makeFullNote();
    expect(read(write(note))).toEqual({ note: withoutHistory(note), repairs: [], fault: null });
  });

  it('of an earlier version gives back the highlights too, under the name of then', () => {
    const note = makeFullNote();
    const file = write(note).replace('\n## 형광펜\n', '\n## 하이라이트\n');
    expect(file).toContain('하이라이트');
    expect(read(file)).toEqual({ note: withoutHistory(note), repairs: [], fault: null });
  });

  it.each([
    ['lists in a list', '<ol><li>둑길<ul><li>안</li><li>밖</li></ul></li><li>나루</li></ol>'],
    ['items of several paragraphs', '<ul><li><p>둑길</p><p>나루</p></li><li>물길</li></ul><p>끝.</p>'],
    ['code between others', '<ul><li><p>둑길</p><ul><li>안</li></ul></li></ul><pre>가\n  나</pre><p>끝.</p>'],
    [
      'lines in a cell',
      '<table><tbody><tr><td>둑길<br>나루</td><td>물길</td></tr></tbody></table><p>끝.</p>',
    ],
  ])('gives back the letters of %s, by which highlights are found', (_, html) => {
    const back = read(write(makeNote({ article: makeArticle({ html }) }))).note?.article.html ?? '';
    expect(blocksOf(back)).toEqual(blocksOf(html));
  });

  it('gives back one without a headline', () => {
    const { article, ...note } = makeFullNote();
    const untitled = { ...note, article: { ...article, title: '' } };
    expect(read(write(untitled)).note).toEqual(withoutHistory(untitled));
  });

  it('gives back a photo story, whose text is its captions', () => {
    const src = 'https://a.example.kr/b.jpg';
    const article = makeArticle({
      html: `<figure><img src="${src}" alt="다리"><figcaption>등불이 켜졌다.</figcaption></figure>`,
      text: '등불이 켜졌다.',
      images: [{ src, alt: '다리', caption: '등불이 켜졌다.' }],
    });
    expect(read(write(makeNote({ article }))).note?.article.text).toBe('등불이 켜졌다.');
  });

  it('gives back any words of the user and of the page', () => {
    const words = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
      .map((text) => text.normalize('NFC').replace(/[\ufdd0-\ufdef\p{Cs}\p{Cc}]/gu, ''));
    const lines = fc
      .array(
        fc.oneof(
          words,
          fc.constantFrom(
            '# 가',
            '- 나',
            '    다',
            '> 라',
            '---',
            '1. 마',
            '| 바',
            '\\',
            '&#35;',
            'https://a.test/b_c 끝',
            '사\u2028# 아',
            '자\u2028> 차',
          ),
        ),
      )
      .map((list) => list.join('\n').trim());
    fc.assert(
      fc.property(words, words, lines, lines, (title, tag, memo, remark) => {
        const note = makeNote({
          article: makeArticle({ title, outlet: title || null }),
          memo,
          tags: tag.trim() && !/^[\s#]/.test(tag) ? [tag.replace(/\s+/g, ' ').trim()] : [],
          highlights: [makeHighlight({ quote: `인용 ${memo}`.trim(), remark })],
        });
        const { note: found } = read(write(note));
        expect(found?.article.title).toBe(title);
        expect(found?.memo).toBe(memo);
        expect(found?.tags).toEqual(note.tags);
        expect(found?.highlights).toEqual(note.highlights);
      }),
    );
  });

  it('is read after Obsidian has written its properties anew', () => {
    const note = makeFullNote();
    const file = write(note)
      .replace('outlet: "예시일보"', 'outlet: 예시일보 # 말')
      .replace('authors:\n  - "김하늘"', 'authors:\n  - 김하늘')
      .replace('section:\n  - "사회"\n  - "지역"', "section: [사회, '지역']")
      .replace('tags:\n  - "경제"\n  - "가람시-다리"', 'tags:\n- 경제\n- 가람시-다리')
      .replace('exactTags:\n  - "경제"\n  - "가람시 다리"', 'exactTags:\n- 경제\n- 가람시\n  다리')
      .replace('state: "read"', "state: 'read'\naliases: []\nrating: 5\nnested:\n  a: 1")
      .replace(/^title: .*$/m, 'title: >-\n  [단독] "가람시":\n  다리 # 열어')
      .replaceAll('\n', '\r\n');
    expect(read(`\ufeff${file}`).note).toEqual(withoutHistory(note));
  });

  it('has its tags as they were typed, and those that were put in or taken out in Obsidian', () => {
    const tags = ['금리 인상', '금리-인상', '2026', 'AI·반도체', '★', '사회/노동', '경제'];
    const file = write(makeNote({ tags }));
    expect(file).toContain(
      'tags:\n  - "금리-인상"\n  - "_2026"\n  - "AI-반도체"\n  - "사회/노동"\n  - "경제"\nexactTags:',
    );
    expect(read(file).note?.tags).toEqual(tags);
    const changed = file.replace('  - "_2026"\n', '  - "환율"\n');
    expect(read(changed).note?.tags).toEqual([...tags.filter((tag) => tag !== '2026'), '환율']);
    expect(write(makeNote({ tags: ['경제', '사회'] }))).not.toContain('exactTags');
  });

  it('has its highlights found by their words when their comments are gone', () => {
    const file = write(makeFullNote()).replace(/ <!--.*-->/g, '');
    const { note, repairs } = read(file);
    expect(note?.highlights.map(({ quote, color, start }) => [quote, color, start])).toEqual([
      ['다리(교량)를 열었다.\n첫날이다.', 'pink', 5],
      ['인용한 말.', 'blue', 49],
    ]);
    expect(note?.highlights[0]).toMatchObject({ prefix: '가람시가 ', remark: '> 따옴표\n둘째 줄\n\n셋째' });
    expect(repairs).toEqual(['new-id']);
  });

  it('is not parsed when elements nest in it without end', () => {
    const file = write(makeNote()).replace('지어낸 본문이다.', '<blockquote>'.repeat(100_000));
    expect(read(file)).toEqual({ note: null, repairs: [], fault: 'no-text' });
  });

  it('brings nothing in that the sanitizer would not let through', () => {
    const file = write(makeNote()).replace(
      '지어낸 본문이다.',
      '지어낸 본문이다.\n\n<script>alert(1)</script><img src=x onerror=alert(1)>\n\n[가](javascript:alert(1))',
    );
    expect(read(file).note?.article.html).toBe('<p>지어낸 본문이다.</p><p><a>가</a></p>');
  });
});

it.each([
  ['# 제목\n\n본문', 'not-ours'],
  ['', 'empty'],
  ['\ufeff \n', 'empty'],
  ['---\ntitle: 가\n---\n\n## 본문\n\n나', 'not-ours'],
  ['---\ntitle: 가\njeongdok: 2\n---\n\n## 본문\n\n나', 'future-version'],
  ['---\ntitle: 가\njeongdok: 1\n---\n\n## 본문\n\n나', 'no-url'],
  ['---\ntitle: 가\nurl: https://a.test/\njeongdok: 1\n---\n\n나', 'no-text'],
  ['---\nurl: https://a.test/\njeongdok: 1\n---\n\n## 본문\n\n나', 'no-title'],
])('%j is refused as %s', (file, fault) => {
  expect(read(file)).toEqual({ note: null, repairs: [], fault });
});
