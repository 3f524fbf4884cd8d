import type { Note } from '../../src/notes/note.ts';
import type { StoredSummary, StoredText } from '../../src/notes/schema.ts';
import { searchableText } from '../../src/notes/search/searchable-text.ts';
import { sketchOf } from '../../src/notes/similar/sketch.ts';
import { summarize } from '../../src/notes/summary.ts';
import { makeArticle } from '../make-article.ts';

const WORDS =
  '솔바람 나루 물빛 들녘 새벽 모래 노을 가람 여울 두레 마을 언덕 나룻배 돌담 이슬 바람 구름 별빛 장터 골목 다리 우물 논길 산길'.split(
    ' ',
  );
const ENDINGS = ['은', '을', '에서', '까지', '처럼', '보다', '이', '와'];
export const OUTLETS = ['나래일보', '가람신문', '한울경제', '새벽타임스', '여울방송'];
export const SECTIONS = ['사회', '경제', '문화', '정치'];

/** Numbers that are the same with every run. */
function makeDice(seed: number): (sides: number) => number {
  let state = seed * 2654435761 + 1;
  return (sides) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}

/**
 * A note of an invented article; each number gives another, one hour older than that before it.
 * @param letters of its text, about
 */
export function inventNote(number: number, fields: Partial<Note> = {}, letters = 300): Note {
  const dice = makeDice(number + 1);
  const word = () => `${WORDS[dice(WORDS.length)]}${ENDINGS[dice(ENDINGS.length)]}`;
  const sentence = () => `${Array.from({ length: 8 }, word).join(' ')} 있었다.`;
  const text = Array.from({ length: Math.ceil(letters / 32) }, sentence).join('\n\n');
  const savedAt = new Date(Date.UTC(2026, 10, 20) - number * 3_600_000).toISOString();
  const url = `https://www.narae-ilbo.test/article/${100_000 + number}`;
  const article = makeArticle({
    url,
    canonicalUrl: url,
    title: `${number}번째 ${word()} ${word()} ${word()} 이야기`,
    outlet: OUTLETS[number % OUTLETS.length] ?? null,
    section: [SECTIONS[number % SECTIONS.length] ?? '사회'],
    authors: [{ name: `기자${number % 7}`, affiliation: null, email: null }],
    publishedAt: new Date(Date.parse(savedAt) - 7_200_000).toISOString(),
    html: text
      .split('\n\n')
      .map((line) => `<p>${line}</p>`)
      .join(''),
    text,
  });
  return {
    id: idOf(number),
    article,
    keys: [`narae-ilbo.test/article/${100_000 + number}`],
    highlights: [],
    memo: '',
    tags: number % 10 === 0 ? ['열째'] : [],
    state: 'unread',
    savedAt,
    updatedAt: savedAt,
    changedAt: savedAt,
    deletedAt: null,
    ...fields,
  };
}

/** UUIDs begin with any digit; so do these. */
export const idOf = (number: number) =>
  `${((number * 7) % 16).toString(16)}0000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

/** What the database keeps of a note. */
export function storedOf(note: Note): { note: Note; summary: StoredSummary; text: StoredText } {
  const listed = note.deletedAt === null ? { listedAt: note.savedAt } : {};
  return {
    note,
    summary: { ...summarize(note, 0), ...listed },
    text: { id: note.id, text: searchableText(note), sketch: sketchOf(note.article.text) },
  };
}
