import { beforeEach, describe, expect, it, vi } from 'vitest';
import { keep, saveDrafts } from '../../src/background/keeping.ts';
import { deleteNotes } from '../../src/notes/change-notes.ts';
import { findNote, readRevisions, saveArticle } from '../../src/notes/store.ts';
import { fakeBrowser, forgetAll, held } from '../fake-browser.ts';
import { makeArticle } from '../make-article.ts';
import { useFreshDatabase } from '../notes/fresh-database.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../fake-browser.ts')).fakeBrowser }));

useFreshDatabase();
beforeEach(forgetAll);

const draft = { article: makeArticle(), wantedAt: '2026-01-02T00:00:00.000Z' };

describe('what is kept aside', () => {
  it('is saved with the time at which it was wanted, and forgotten', async () => {
    held.local[`draft:${draft.article.canonicalUrl}`] = draft;
    expect(await saveDrafts()).toBe(0);
    expect(await findNote(draft.article)).toMatchObject({ savedAt: draft.wantedAt });
    expect(held.local).toEqual({});
  });

  it('is forgotten under the key that it lies under, whatever article is in it', async () => {
    const root = makeArticle({ canonicalUrl: 'https://www.example-ilbo.test' });
    held.local['draft:https://www.example-ilbo.test'] = { ...draft, article: root };
    held.local['draft:1'] = draft;
    expect(await saveDrafts()).toBe(0);
    expect(held.local).toEqual({});
  });

  it('brings no note back that was deleted since', async () => {
    held.local['draft:1'] = draft;
    const id = (await saveArticle(draft.article, new Date('2026-01-01'))).id;
    await deleteNotes([id], new Date('2026-01-03'));
    expect(await saveDrafts()).toBe(0);
    expect(await findNote(draft.article)).toBeNull();
    await keep(draft.article);
    expect(await findNote(draft.article)).toMatchObject({ id });
  });

  it.each([
    ['no article', { wantedAt: draft.wantedAt }],
    ['half an article', { article: { canonicalUrl: 'https://a.test/1' }, wantedAt: draft.wantedAt }],
    ['no time', { article: draft.article, wantedAt: 'soon' }],
    ['nothing', null],
  ])('and is %s holds up no other', async (_, bad) => {
    held.local['draft:bad'] = bad;
    held.local['draft:good'] = draft;
    expect(await saveDrafts()).toBe(0);
    expect(await findNote(draft.article)).not.toBeNull();
    expect(held.local['draft:bad']).toEqual(bad);
  });

  it('with a time that is yet to come is no later than what is saved from now on', async () => {
    held.local['draft:1'] = { ...draft, wantedAt: '2099-01-01T00:00:00.000Z' };
    expect(await saveDrafts()).toBe(0);
    const newer = makeArticle({ text: '고친 글이다.' });
    await keep(newer);
    expect((await findNote(newer))?.article.text).toBe('고친 글이다.');
  });

  it('keeps nothing from being saved when it cannot be read', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValueOnce(new Error('broken'));
    expect(await keep(draft.article)).toMatchObject({ ok: true });
    expect(await findNote(draft.article)).not.toBeNull();
  });

  it('stays there when only private windows are open: their notes are in memory', async () => {
    held.isPrivateContext = true;
    held.local['draft:1'] = draft;
    expect(await saveDrafts()).toBe(0);
    expect(await findNote(draft.article)).toBeNull();
    expect(held.local['draft:1']).toEqual(draft);
  });

  it('never takes the place of what was saved later under another of its addresses', async () => {
    const mobile = 'https://m.example-ilbo.test/article/1';
    held.local['draft:1'] = { ...draft, article: makeArticle({ canonicalUrl: mobile, text: '옛 글이다.' }) };
    const newer = makeArticle({ text: '새 글이다.' });
    await keep(newer);
    expect(await saveDrafts()).toBe(0);
    const note = await findNote(newer);
    expect(note?.article.text).toBe('새 글이다.');
    const revisions = await readRevisions(note?.id ?? '');
    expect(revisions.map(({ article, savedAt }) => [article.text, savedAt])).toEqual([
      ['옛 글이다.', draft.wantedAt],
    ]);
  });
});
