import type { Article } from '../../src/article/article.ts';
import { transact } from '../../src/notes/database.ts';
import { keysOf } from '../../src/notes/identity.ts';
import { NOTE_STORES, putNote } from '../../src/notes/put-note.ts';
import { makeText } from './make-texts.ts';

const BATCH_SIZE = 1000;
const OUTLETS = ['예시일보', '새빛신문', '가람뉴스', '나래방송'];
const SECTIONS = ['정치', '경제', '사회', '문화', '국제'];

declare global {
  var benchFill: typeof fill;
}

/** Writes invented notes, as many as wanted. @returns UTF-16 bytes of what a search reads of them */
async function fill(size: number): Promise<number> {
  let letters = 0;
  for (let start = 0; start < size; start += BATCH_SIZE) {
    await transact(NOTE_STORES, async (tx) => {
      const puts = [];
      for (let number = start; number < Math.min(size, start + BATCH_SIZE); number++) {
        const article = makeArticle(number);
        const time = new Date(Date.UTC(2026, 0, 1) + number * 60_000).toISOString();
        letters += article.text.length + article.title.length;
        const note = {
          id: crypto.randomUUID(),
          article,
          keys: keysOf(article),
          highlights: [],
          memo: '',
          tags: [],
          state: 'unread' as const,
          savedAt: time,
          updatedAt: time,
          changedAt: time,
          deletedAt: null,
        };
        puts.push(putNote(tx, note, 0));
      }
      await Promise.all(puts);
    });
  }
  return letters * 2;
}

globalThis.benchFill = fill;

function makeArticle(number: number): Article {
  const text = makeText();
  const url = `https://www.example-ilbo.test/article/${1_000_000 + number}`;
  return {
    url,
    canonicalUrl: url,
    outlet: OUTLETS[number % 4] ?? null,
    title: text.slice(0, 30).trim(),
    subtitles: [],
    section: [SECTIONS[number % 5] ?? ''],
    authors: [],
    publishedAt: '2026-01-02T03:04:00+09:00',
    modifiedAt: null,
    text,
    images: [],
    partial: null,
    html: `<p>${text.replaceAll('\n\n', '</p><p>')}</p>`,
    extractor: 'generic',
    removed: [],
  };
}
