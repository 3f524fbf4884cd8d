import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type CheckedNote, checkNote } from '../../../src/notes/backup/check-note.ts';
import { LONGEST_MEMO } from '../../../src/notes/limits.ts';
import { parseBody } from '../../export/render.ts';
import { idOf, makeFullNote, makeHighlight, makeNote } from './make-note.ts';
import { tools } from './read-all.ts';

const check = (value: unknown) => checkNote(value, tools);
const { article } = makeNote();
const withArticle = (fields: Record<string, unknown>) =>
  check({ ...makeNote(), article: { ...article, ...fields } });
const withFields = (fields: Record<string, unknown>) => check({ ...makeNote(), ...fields });

describe('a note', () => {
  it('stays as it is', () => {
    const note = makeFullNote();
    expect(check(structuredClone(note))).toEqual({ note, repairs: [], problem: null });
    expect(JSON.stringify(check(note).note)).toBe(JSON.stringify(note));
  });

  it('of an older version gets what it does not have, silently', () => {
    const { savedAt, id } = makeNote();
    const { html, text, title, url, canonicalUrl } = article;
    const old = { id, savedAt, article: { html, text, title, url, canonicalUrl } };
    const { note, repairs } = check(old);
    expect(repairs).toEqual([]);
    expect(note).toMatchObject({
      memo: '',
      tags: [],
      state: 'unread',
      updatedAt: savedAt,
      changedAt: savedAt,
    });
    expect(note).toMatchObject({ deletedAt: null, revisions: [], highlights: [] });
    expect(note?.keys.length).toBeGreaterThan(0);
    expect(note?.article).toMatchObject({
      outlet: null,
      authors: [],
      images: [],
      partial: null,
      removed: [],
    });
  });

  it.each([
    [undefined, 'not-a-note'],
    ['노트', 'not-a-note'],
    [{ article: [] }, 'not-a-note'],
    [{ article: { ...article, title: 1 } }, 'no-title'],
    [{ article: { ...article, text: ' \n' } }, 'no-text'],
    [{ article: { ...article, url: 'javascript:alert(1)', canonicalUrl: 'data:,a' } }, 'no-url'],
  ])('%# is refused for the reason', (value, problem) => {
    expect(check(value)).toMatchObject({ note: null, problem });
  });

  it('is taken with any address that a browser lets a page have', () => {
    const url = `https://www.example-ilbo.test/article/1?${'a'.repeat(2_000_000)}`;
    expect(check({ article: { ...article, url, canonicalUrl: url } }).note?.article.url).toBe(url);
  });

  it('gets only the fields that it knows', () => {
    const json = JSON.stringify(makeNote()).replace(
      '{',
      '{"__proto__":{"memo":"나쁜 말"},"constructor":{"prototype":{"a":1}},"toString":1,"more":{"deep":[1]},',
    );
    const { note, repairs } = check(JSON.parse(json));
    expect(note).toEqual(makeNote());
    expect(repairs).toEqual([]);
    expect(Object.keys(note ?? {})).toEqual(Object.keys(makeNote()));
    expect(Reflect.get({}, 'a')).toBeUndefined();
  });
});

describe('what can be put right is, and told', () => {
  it.each<[string, CheckedNote, object]>([
    ['new-id', withFields({ id: '../../etc' }), { note: { memo: '' } }],
    ['characters', withFields({ memo: 'a\0b\ud800c' }), { note: { memo: 'abc' } }],
    [
      'shortened',
      withFields({ memo: '가'.repeat(LONGEST_MEMO + 1) }),
      { note: { memo: '가'.repeat(LONGEST_MEMO) } },
    ],
    ['values', withFields({ state: 'done' }), { note: { state: 'unread' } }],
    ['values', withFields({ tags: '경제' }), { note: { tags: [] } }],
    ['values', withFields({ tags: [1, '경제', '경제'] }), { note: { tags: ['경제'] } }],
    ['times', withFields({ savedAt: '2026-02-30T00:00:00Z' }), { note: { savedAt: makeNote().updatedAt } }],
    [
      'times',
      withFields({ changedAt: '2026-01-02T09:00' }),
      { note: { changedAt: '2026-01-02T00:00:00.000Z' } },
    ],
    ...['savedAt', 'updatedAt', 'changedAt', 'deletedAt'].map((name): [string, CheckedNote, object] => [
      'times',
      withFields({ [name]: '2099-01-01T00:00:00.000Z' }),
      { note: { [name]: tools.now.toISOString() } },
    ]),
    [
      'times',
      withFields({ updatedAt: '9999-12-31T23:59:59-12:00' }),
      { note: { updatedAt: tools.now.toISOString() } },
    ],
    ['times', withArticle({ publishedAt: '어제' }), { note: { article: { publishedAt: null } } }],
    [
      'addresses',
      withArticle({ canonicalUrl: 'javascript:1' }),
      { note: { article: { canonicalUrl: article.url } } },
    ],
    [
      'addresses',
      withArticle({ images: [{ src: 'data:image/png,a' }] }),
      { note: { article: { images: [] } } },
    ],
    [
      'html',
      withArticle({ html: '<p onclick=1>가</p><script>1</script>' }),
      { note: { article: { html: '<p>가</p>' } } },
    ],
    [
      'html',
      withArticle({ html: '', text: '1 < 2\n끝\n\n다음' }),
      { note: { article: { html: '<p>1 &lt; 2<br>끝</p><p>다음</p>' } } },
    ],
    ['highlights', withFields({ highlights: [{ quote: '' }, 7] }), { note: { highlights: [] } }],
    [
      'values',
      withFields({ highlights: [{ ...makeHighlight(), start: Number.POSITIVE_INFINITY }] }),
      { note: { highlights: [{ start: 0 }] } },
    ],
    [
      'values',
      withFields({ highlights: [{ ...makeHighlight(), color: 'red' }] }),
      { note: { highlights: [{ color: 'yellow' }] } },
    ],
    [
      'new-id',
      withFields({ highlights: [makeHighlight(), makeHighlight()] }),
      { note: { highlights: [{ id: idOf(900) }, {}] } },
    ],
    ['revisions', withFields({ revisions: [{ number: 1 }] }), { note: { revisions: [] } }],
    [
      'revisions',
      withFields({ revisions: [{ number: 5, article, savedAt: '2026-01-01T00:00:00.000Z' }] }),
      { note: { revisions: [{ number: 1 }] } },
    ],
  ])('%s (%#)', (repair, checked, expected) => {
    expect(checked).toMatchObject(expected);
    expect(checked.repairs).toContain(repair);
  });
});

describe('what would take minutes', () => {
  it('is cut: more tags, keys and highlights than a note has', () => {
    const names = Array.from({ length: 8000 }, (_, number) => `이름 ${number}`);
    const highlights = names.map((quote, number) => makeHighlight({ id: idOf(number), quote }));
    const { note, repairs } = withFields({ tags: names, keys: names, highlights });
    expect(repairs).toEqual(['shortened']);
    expect([note?.tags.length, note?.keys.length, note?.highlights.length]).toEqual([1000, 100, 2000]);
  });

  it.each([
    ['one in the other', '<blockquote>'.repeat(100_000)],
    ['with ends that end nothing', '<blockquote></b>'.repeat(100_000)],
    ['of kinds that do not end one another', '<table><blockquote></table>'.repeat(100_000)],
  ])('is not parsed: elements %s', (_, html) => {
    const checked = withArticle({ html, text: '하나\n\n둘' });
    expect(checked.note?.article.html).toBe('<p>하나</p><p>둘</p>');
    expect(checked.repairs).toEqual(['html']);
  });

  it('is not in what an article has', () => {
    const html = `${'<blockquote>'.repeat(100)}<p>가<br>나</p>${'</blockquote>'.repeat(100)}`;
    const list = `<ul>${'<li>가<br></li>'.repeat(5000)}</ul>`;
    expect(withArticle({ html: html + list })).toMatchObject({
      note: { article: { html: html + list } },
      repairs: [],
    });
  });
});

/** Every text of a note is the string, but for what must have a form. */
function poison(text: string): Record<string, unknown> {
  const words = { name: text, affiliation: text, email: text };
  return {
    ...makeNote({ memo: text, tags: [text] }),
    highlights: [{ ...makeHighlight(), quote: text, prefix: text, suffix: text, remark: text, color: text }],
    state: text,
    article: {
      ...article,
      title: text,
      outlet: text,
      subtitles: [text],
      section: [text],
      authors: [words],
      html: text,
      text: `글 ${text}`,
      images: [{ src: text, alt: text, caption: text }],
      canonicalUrl: text,
      extractor: text,
      partial: text,
    },
  };
}

function expectPlain(text: string): void {
  const { note } = check(poison(text));
  if (!note) throw new Error('expected a note, got none');
  const plain = text.replace(/[\0\p{Cs}]/gu, '');
  expect([note.memo, note.article.title, note.highlights[0]?.remark]).toEqual([
    plain,
    plain.slice(0, 2000),
    plain,
  ]);
  expect(note.article.html).toBe(tools.cleanHtml(note.article.html));
  for (const { localName, attributes } of parseBody(note.article.html).querySelectorAll('*')) {
    expect(localName).not.toMatch(
      /^(?:script|style|iframe|object|embed|svg|math|form|input|link|meta|base)$/,
    );
    for (const { name, value } of attributes) {
      expect(name).not.toMatch(/^on|^style$/);
      if (/^(?:href|src)$/.test(name) && URL.canParse(value))
        expect(new URL(value).protocol).toMatch(/^(?:https?|mailto):$/);
    }
  }
  for (const address of [note.article.canonicalUrl, ...note.article.images.map(({ src }) => src)])
    expect(address).toMatch(/^https?:\/\//);
  expect([note.state, note.article.partial]).toEqual(['unread', null]);
}

it.each([
  '<img src=x onerror=alert(1)>',
  '"><script>alert(1)</script>',
  'javascript:alert(1)',
  '<svg><animate onbegin=alert(1)>',
  '<a href="java\nscript:alert(1)">가</a>',
  '</style><iframe srcdoc="<script>1</script>">',
])('an injection in every field comes out as text: %s', expectPlain);

// Published injection strings live outside the project; a clone without them runs the strings above alone.
const vectors =
  process.env.XSS_VECTORS ?? new URL('../../../../shared/xss/vectors.json', import.meta.url).pathname;

it('published injection strings come out as text from every field', ({ skip }) => {
  skip(!existsSync(vectors), `needs ${vectors}`);
  const list: { source: string; payload: string }[] = JSON.parse(readFileSync(vectors, 'utf8'));
  expect(list.length).toBeGreaterThan(1000);
  for (const { payload } of list) if (payload.trim() && payload.length < 20_000) expectPlain(payload);
}, 120_000);
