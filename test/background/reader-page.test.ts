import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  addHighlight,
  changeHighlight,
  keepPlace,
  readContent,
  readNoteOf,
  removeHighlight,
  saveContent,
} from '../../src/background/reader-page.ts';
import type { NewHighlight } from '../../src/notes/highlights.ts';
import { readPlace } from '../../src/notes/places.ts';
import { putNote } from '../../src/notes/put-note.ts';
import {
  addHighlight as addHighlightTo,
  findNote,
  readNote,
  saveArticle,
  writeNotes,
} from '../../src/notes/store.ts';
import type { Sender, Source } from '../../src/platform/messages.ts';
import { forgetAll, held } from '../fake-browser.ts';
import { makeArticle } from '../make-article.ts';
import { makeHighlight, makeNote } from '../notes/backup/make-note.ts';
import { useFreshDatabase } from '../notes/fresh-database.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../fake-browser.ts')).fakeBrowser }));

useFreshDatabase();
beforeEach(forgetAll);

const highlight: NewHighlight = {
  quote: '지어낸',
  prefix: '',
  suffix: '',
  start: 0,
  color: 'yellow',
  remark: '',
};
const framed: Sender = { isOwnPage: true, tabId: 1, isFramed: true, isPrivate: false, url: '' };
const inTab: Sender = { ...framed, tabId: 2, isFramed: false };
const around: Source = { kind: 'tab', tabId: null, canonicalUrl: null };

describe('of a private window nothing is kept', () => {
  const sender = { ...framed, isPrivate: true };
  const refused = { ok: false, failure: 'private' };

  it('also when its tab is gone by then', async () => {
    const article = makeArticle();
    held.session['article:1'] = article;
    await keepPlace(sender, around, 500);
    expect(await readPlace(article.canonicalUrl)).toBeNull();
    expect(await saveContent(sender, around)).toEqual(refused);
    expect(await findNote(article)).toBeNull();
  });

  it('no remark either', async () => {
    const article = makeArticle();
    const { highlights } = await addHighlightTo(article, highlight, new Date());
    held.session['article:1'] = article;
    const change = { color: 'pink', remark: '혼잣말' } as const;
    expect(await changeHighlight(sender, around, highlights[0]?.id ?? '', change)).toEqual(refused);
    expect(await addHighlight(sender, around, highlight)).toEqual(refused);
    expect((await findNote(article))?.highlights).toEqual(highlights);
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
    expect(await readNoteOf(inTab, source)).toMatchObject({ value: { id: other.id } });
    expect(await saveContent(inTab, source)).toMatchObject({ value: { id: other.id, already: true } });
    await addHighlight(inTab, source, highlight);
    await removeHighlight(inTab, source, 'second');
    expect((await readNote(other.id))?.highlights).toMatchObject([{ quote: '지어낸' }]);
    expect(await readNote(first.id)).toMatchObject({ article: { text: '첫 글이다.' }, highlights: [] });
  });
});

describe('a reader in a tab of its own', () => {
  it('never changes an article that it does not show', async () => {
    const [shown, later] = [
      makeArticle(),
      makeArticle({ canonicalUrl: 'https://www.example-ilbo.test/article/2' }),
    ];
    held.tabs.set(5, { incognito: false });
    held.session['article:5'] = shown;
    expect(await readContent(inTab, { kind: 'tab', tabId: 5, canonicalUrl: null })).toMatchObject({
      ok: true,
    });
    held.session['article:5'] = later;
    const source: Source = { kind: 'tab', tabId: 5, canonicalUrl: shown.canonicalUrl };
    expect(await addHighlight(inTab, source, highlight)).toEqual({ ok: false, failure: 'gone' });
    expect(await saveContent(inTab, source)).toEqual({ ok: false, failure: 'gone' });
    expect(await findNote(later)).toBeNull();
  });
});
