import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import { changeNotes, writeMemo } from '../../src/background/keeping.ts';
import {
  addHighlight,
  changeHighlight,
  keepPlace,
  readContent,
  readNoteOf,
  removeHighlight,
  saveContent,
} from '../../src/background/reader-page.ts';
import { deleteNotes, restoreNotes } from '../../src/notes/change-notes.ts';
import type { NewHighlight } from '../../src/notes/highlights.ts';
import { readPlace } from '../../src/notes/places.ts';
import { putNote } from '../../src/notes/put-note.ts';
import { openNotesDatabase } from '../../src/notes/schema.ts';
import {
  addHighlight as addHighlightTo,
  findNote,
  readNote,
  readRevisions,
  saveArticle,
  writeNotes,
} from '../../src/notes/store.ts';
import type { Source } from '../../src/platform/calls.ts';
import { handOver } from '../../src/platform/handover.ts';
import type { Sender } from '../../src/platform/messages.ts';
import { forgetAll, held } from '../fake-browser.ts';
import { makeArticle } from '../make-article.ts';
import { makeHighlight, makeNote } from '../notes/backup/make-note.ts';
import { useFreshDatabase } from '../notes/fresh-database.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../fake-browser.ts')).fakeBrowser }));

useFreshDatabase();
beforeEach(forgetAll);

const HIGHLIGHT: NewHighlight = {
  quote: '지어낸',
  prefix: '',
  suffix: '',
  start: 0,
  color: 'yellow',
  remark: '',
};
const FRAMED: Sender = { isOwnPage: true, tabId: 1, isFramed: true, isPrivate: false, url: '' };
const IN_TAB: Sender = { ...FRAMED, tabId: 2, isFramed: false };
const AROUND: Source = { kind: 'tab', tabId: null, canonicalUrl: null, original: null };

const handed = (article: Article, readAt = '2026-01-02T00:00:00.000Z') => ({ article, readAt });

/** Keeps everybody from the notes. @returns lets them go */
async function holdNotes(): Promise<() => void> {
  const database = await openNotesDatabase();
  const tx = database.transaction('notes', 'readwrite');
  let isHeld = true;
  const hold = async () => {
    while (isHeld) await tx.store.count();
    database.close();
  };
  void hold();
  return () => {
    isHeld = false;
  };
}

describe('of a private window nothing is kept', () => {
  const sender = { ...FRAMED, isPrivate: true };
  const refused = { ok: false, failure: 'private' };
  const unchanged = { ok: false, failure: 'private-change' };

  it('also when its tab is gone by then', async () => {
    const article = makeArticle();
    await handOver(1, handed(article));
    await keepPlace(sender, AROUND, 500);
    expect(await readPlace(article.canonicalUrl)).toBeNull();
    expect(await saveContent(sender, AROUND)).toEqual(refused);
    expect(await findNote(article)).toBeNull();
  });

  it('no remark either', async () => {
    const article = makeArticle();
    const { highlights } = await addHighlightTo(article, HIGHLIGHT, new Date());
    await handOver(1, handed(article));
    const change = { color: 'pink', remark: '혼잣말' } as const;
    expect(await changeHighlight(sender, AROUND, highlights[0]?.id ?? '', change, [''])).toEqual(unchanged);
    expect(await addHighlight(sender, AROUND, HIGHLIGHT)).toEqual(refused);
    expect((await findNote(article))?.highlights).toEqual(highlights);
  });

  it('and nothing is taken away that could not be brought back', async () => {
    const article = makeArticle();
    const { highlights } = await addHighlightTo(article, HIGHLIGHT, new Date());
    await handOver(1, handed(article));
    expect(await removeHighlight(sender, AROUND, highlights[0]?.id ?? '')).toEqual(unchanged);
    expect((await findNote(article))?.highlights).toEqual(highlights);
  });
});

describe('a remark', () => {
  const write = async (id: string, remark: string, known: string[]) => {
    const outcome = await changeHighlight(FRAMED, AROUND, id, { color: 'blue', remark }, known);
    return outcome.ok ? outcome.value.map((highlight) => highlight.remark) : outcome.failure;
  };

  it('takes the place of what its writer knew, and of nothing else', async () => {
    await handOver(1, handed(makeArticle()));
    const { highlights } = await addHighlightTo(makeArticle(), HIGHLIGHT, new Date());
    const id = highlights[0]?.id ?? '';
    expect(await write(id, '여기', [''])).toEqual(['여기']);
    expect(await write(id, '저기', [''])).toEqual(['여기\n저기']);
    expect(await write(id, '여기서', ['여기\n저기'])).toEqual(['여기서']);
    expect(await write(id, '', ['저기'])).toEqual(['여기서']);
    expect(await write(id, '', ['여기서'])).toEqual(['']);
  });

  it('to a highlight that was removed says so, and changes nothing', async () => {
    await handOver(1, handed(makeArticle()));
    const { highlights } = await addHighlightTo(makeArticle(), HIGHLIGHT, new Date());
    const id = highlights[0]?.id ?? '';
    expect(await removeHighlight(FRAMED, AROUND, id)).toEqual({ ok: true, value: [] });
    const before = await findNote(makeArticle());
    expect(await write(id, '여기', [''])).toBe('gone');
    expect(await findNote(makeArticle())).toEqual(before);
  });
});

describe('a page that was read before its article changed', () => {
  const [early, late] = [makeArticle({ text: '첫 글이다.' }), makeArticle({ text: '고친 글이다.' })];
  const LATER = '2026-01-03T00:00:00.000Z';

  it('never puts its text back over the later one, and no text among the earlier ones twice', async () => {
    await handOver(1, handed(early));
    await saveContent(FRAMED, AROUND);
    await new Promise((resolve) => setTimeout(resolve, 2));
    await handOver(2, handed(late, new Date().toISOString()));
    const beside: Sender = { ...FRAMED, tabId: 2 };
    await saveContent(beside, AROUND);
    for (const sender of [FRAMED, beside, FRAMED, beside]) await addHighlight(sender, AROUND, HIGHLIGHT);
    const note = await findNote(early);
    expect(note).toMatchObject({ article: { text: '고친 글이다.' }, highlights: [HIGHLIGHT] });
    const revisions = await readRevisions(note?.id ?? '');
    expect(revisions.map(({ article }) => article.text)).toEqual(['첫 글이다.']);
  });

  it('brings a deleted note back by a highlight all the same', async () => {
    const { id } = await saveArticle(late, new Date(LATER));
    await deleteNotes([id], new Date(LATER));
    await handOver(1, handed(early));
    expect(await addHighlight(FRAMED, AROUND, HIGHLIGHT)).toMatchObject({ ok: true });
    expect(await readNote(id)).toMatchObject({ article: { text: '고친 글이다.' }, highlights: [HIGHLIGHT] });
  });
});

describe('a note that shares its article with another', () => {
  const other = makeNote({
    id: '11111111-1111-4111-8111-111111111111',
    article: makeArticle({ text: '둘째 글이다.' }),
    keys: [],
    highlights: [makeHighlight({ id: 'second' })],
  });
  const source: Source = { kind: 'note', id: other.id };

  it('is what is read and changed when it is open', async () => {
    const first = await saveArticle(makeArticle({ text: '첫 글이다.' }), new Date());
    await writeNotes((tx) => putNote(tx, other, 0));
    expect(await readNoteOf(IN_TAB, source)).toMatchObject({ value: { id: other.id } });
    expect(await saveContent(IN_TAB, source)).toMatchObject({ value: { id: other.id, already: true } });
    await addHighlight(IN_TAB, source, HIGHLIGHT);
    await removeHighlight(IN_TAB, source, 'second');
    expect((await readNote(other.id))?.highlights).toMatchObject([{ quote: '지어낸' }]);
    expect(await readNote(first.id)).toMatchObject({ article: { text: '첫 글이다.' }, highlights: [] });
  });
});

describe('a note that has been deleted meanwhile', () => {
  const refused = { ok: false, failure: 'deleted' };

  it('is neither shown nor changed, and whoever tries is told', async () => {
    const { id } = await saveArticle(makeArticle(), new Date());
    await deleteNotes([id], new Date());
    const source: Source = { kind: 'note', id };
    expect(await readNoteOf(IN_TAB, source)).toEqual(refused);
    expect(await addHighlight(IN_TAB, source, HIGHLIGHT)).toEqual(refused);
    expect(await writeMemo(id, '늦은 말', [''])).toEqual(refused);
    expect(await changeNotes([id], { addTag: '늦음' })).toEqual(refused);
    expect(await changeNotes([id], { state: 'read' })).toEqual(refused);
    await restoreNotes([id]);
    expect(await readNote(id)).toMatchObject({ memo: '', tags: [], highlights: [], state: 'unread' });
    expect(await writeMemo(id, '늦은 말', [''])).toEqual({ ok: true, value: '늦은 말' });
  });

  it('is gone once it is no longer in the bin', async () => {
    const source: Source = { kind: 'note', id: '22222222-2222-4222-8222-222222222222' };
    expect(await readNoteOf(IN_TAB, source)).toEqual({ ok: false, failure: 'gone' });
    expect(await writeMemo(source.id, '늦은 말', [''])).toEqual({ ok: false, failure: 'gone' });
  });
});

describe('a reader in a tab of its own', () => {
  const [shown, later] = [
    makeArticle(),
    makeArticle({
      url: 'https://www.example-ilbo.test/article/2',
      canonicalUrl: 'https://www.example-ilbo.test/article/2',
    }),
  ];
  const source: Source = { kind: 'tab', tabId: 5, canonicalUrl: null, original: null };
  const opened: Source = { ...source, canonicalUrl: shown.canonicalUrl };

  it('goes on with what it shows when its page has read another article', async () => {
    held.tabs.set(5, { incognito: false });
    await handOver(5, handed(shown));
    expect(await readContent(IN_TAB, source)).toMatchObject({ value: { article: shown } });
    await handOver(5, handed(later));
    expect(await addHighlight(IN_TAB, opened, HIGHLIGHT)).toMatchObject({ ok: true });
    expect(await findNote(shown)).toMatchObject({ highlights: [{ quote: '지어낸' }] });
    expect(await findNote(later)).toBeNull();
  });

  it('goes on with it when it is loaded again, too', async () => {
    held.tabs.set(5, { incognito: false });
    await handOver(5, handed(shown));
    await readContent(IN_TAB, source);
    await handOver(5, handed(later));
    expect(await readContent(IN_TAB, source)).toMatchObject({ value: { article: shown } });
    expect(held.session['article:2']).toEqual(handed(shown));
  });

  it('shows nothing else than what it showed, when after a restart another tab has the number of its page', async () => {
    await handOver(5, handed(later));
    const restored: Source = { ...source, original: shown.url };
    expect(await readContent({ ...IN_TAB, tabId: 90 }, restored)).toEqual({ ok: false, failure: 'gone' });
    expect(await readContent({ ...IN_TAB, tabId: 90 }, { ...restored, original: later.url })).toMatchObject({
      value: { article: later },
    });
  });

  it('goes on with it when the page is closed', async () => {
    await handOver(5, handed(shown));
    await readContent(IN_TAB, source);
    held.session = Object.fromEntries(Object.entries(held.session).filter(([key]) => key !== 'article:5'));
    expect(await saveContent(IN_TAB, opened)).toMatchObject({ ok: true });
    expect(await readContent(IN_TAB, source)).toMatchObject({ value: { article: shown } });
  });

  it('shows it also where there is no space for a copy', async () => {
    await handOver(5, handed(shown));
    held.mostKept = 0;
    expect(await readContent({ ...IN_TAB, tabId: 5 }, source)).toMatchObject({ value: { article: shown } });
  });

  it('never changes an article that it does not show', async () => {
    await handOver(5, handed(later));
    expect(await addHighlight(IN_TAB, opened, HIGHLIGHT)).toEqual({ ok: false, failure: 'gone' });
    expect(await saveContent(IN_TAB, opened)).toEqual({ ok: false, failure: 'gone' });
    expect(await findNote(later)).toBeNull();
  });
});

describe('an article whose notes cannot be reached', () => {
  it('comes all the same, and its note when it can', async () => {
    const article = makeArticle();
    const { id } = await saveArticle(article, new Date());
    await handOver(1, handed(article));
    const letGo = await holdNotes();
    expect(await readContent(FRAMED, AROUND)).toMatchObject({
      ok: true,
      value: { article, note: null, isNoteLate: true },
    });
    const asked = readNoteOf(FRAMED, AROUND);
    letGo();
    expect(await asked).toMatchObject({ ok: true, value: { id } });
    expect(await readContent(FRAMED, AROUND)).toMatchObject({ value: { note: { id }, isNoteLate: false } });
  });
});

it.each([
  ['the text that was saved', '같은 글이다.', '2026-01-03T00:00:00.000Z', false],
  ['a later text', '고친 글이다.', '2026-01-03T00:00:00.000Z', true],
  ['an earlier text than the one that was saved', '고친 글이다.', '2026-01-01T00:00:00.000Z', false],
])('says whether what is shown has changed since: %s', async (_, text, readAt, isChanged) => {
  const article = makeArticle({ text: '같은 글이다.' });
  await saveArticle(article, new Date('2026-01-02T00:00:00.000Z'));
  await handOver(1, handed({ ...article, text }, readAt));
  expect(await readContent(FRAMED, AROUND)).toMatchObject({ value: { note: { isChanged } } });
  expect(await readNoteOf(FRAMED, AROUND)).toMatchObject({ value: { isChanged } });
});
