import { expect, it } from 'vitest';
import { summarize } from '../../src/notes/summary.ts';
import { makeArticle } from '../make-article.ts';

it('cuts the excerpt at 160 characters and never inside one', () => {
  const article = makeArticle({ text: `${'가'.repeat(159)}𠮷뒤` });
  const note = {
    id: '1',
    article,
    keys: [],
    highlights: [],
    memo: '',
    tags: [],
    state: 'unread' as const,
    savedAt: '2026-01-01T00:00:00Z',
    updatedAt: '',
    changedAt: '',
    deletedAt: null,
  };
  expect(summarize(note, 0).excerpt).toBe(`${'가'.repeat(159)}𠮷`);
});

it('puts paragraphs of the excerpt on one line', () => {
  const article = makeArticle({ text: '첫 문단이다.\n\n둘째 문단이다.' });
  const note = {
    id: '1',
    article,
    keys: [],
    highlights: [],
    memo: '',
    tags: [],
    state: 'unread' as const,
    savedAt: '2026-01-01T00:00:00Z',
    updatedAt: '',
    changedAt: '',
    deletedAt: null,
  };
  expect(summarize(note, 0).excerpt).toBe('첫 문단이다. 둘째 문단이다.');
});
