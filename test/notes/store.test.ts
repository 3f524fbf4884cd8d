import { describe, expect, it, vi } from 'vitest';
import { emptyBin, removeForGood } from '../../src/notes/bin.ts';
import {
  changeHighlights,
  changeNotes,
  deleteNotes,
  restoreNotes,
  writeMemo,
} from '../../src/notes/change-notes.ts';
import type { NewHighlight } from '../../src/notes/highlights.ts';
import {
  readListings,
  readNewest,
  readSummaries,
  readTexts,
  readWholeNotes,
} from '../../src/notes/listing.ts';
import {
  addHighlight,
  findNote,
  hasNote,
  readNote,
  readRevisions,
  saveArticle,
  writeNotes,
} from '../../src/notes/store.ts';
import { withTag } from '../../src/notes/tags.ts';
import { readTag } from '../../src/notes/typed-tags.ts';
import { makeArticle } from '../make-article.ts';
import { collect } from './collect.ts';
import { useFreshDatabase } from './fresh-database.ts';

useFreshDatabase();

const day = (number: number) => new Date(Date.UTC(2026, 0, number));
const snow = makeArticle({ title: '첫눈', text: '가람시에 눈이 왔다.' });
const rain = makeArticle({
  url: 'https://www.example-ilbo.test/article/2',
  canonicalUrl: 'https://www.example-ilbo.test/article/2',
  title: '단비',
});
const HIGHLIGHT: NewHighlight = { quote: '눈', prefix: '', suffix: '', start: 5, color: 'blue', remark: '' };

describe('saving', () => {
  it('makes a note that is to be read', async () => {
    const { id, already } = await saveArticle(snow, day(1));
    expect(already).toBe(false);
    expect(await readNote(id)).toMatchObject({
      article: snow,
      state: 'unread',
      memo: '',
      tags: [],
      savedAt: day(1).toISOString(),
    });
  });

  it('again leaves the note as it is', async () => {
    const first = await saveArticle(snow, day(1));
    const before = await readNote(first.id);
    expect(await saveArticle(snow, day(2))).toEqual({ id: first.id, already: true, isRevised: false });
    expect(await readNote(first.id)).toEqual(before);
    expect(await readRevisions(first.id)).toEqual([]);
  });

  it('a changed article keeps both texts, and what the user wrote', async () => {
    const { id } = await saveArticle(snow, day(1));
    await writeMemo(id, '메모', [''], day(1));
    const changed = { ...snow, text: '가람시에 비가 왔다.' };
    expect(await saveArticle(changed, day(2))).toEqual({ id, already: true, isRevised: true });
    expect(await readRevisions(id)).toEqual([
      { noteId: id, number: 1, article: snow, savedAt: day(1).toISOString() },
    ]);
    expect(await readNote(id)).toMatchObject({
      article: changed,
      memo: '메모',
      updatedAt: day(2).toISOString(),
      savedAt: day(1).toISOString(),
    });
    expect((await readSummaries())[0]).toMatchObject({ revisionCount: 1 });
    await saveArticle(snow, day(3));
    expect((await readRevisions(id)).map(({ number, article }) => [number, article.text])).toEqual([
      [1, snow.text],
      [2, changed.text],
    ]);
    // Of texts that come by turns each is kept once.
    expect(await saveArticle(changed, day(4))).toMatchObject({ isRevised: true });
    expect(await readRevisions(id)).toHaveLength(2);
  });

  it('what a wall has cut off does not take the place of the whole', async () => {
    const { id } = await saveArticle(snow, day(1));
    await saveArticle({ ...snow, text: '가람시에', partial: 'login' }, day(2));
    expect((await readNote(id))?.article).toEqual(snow);
    expect(await readRevisions(id)).toEqual([]);
  });

  it('what a wall has cut off earlier takes the place of nothing, but more of it does', async () => {
    const lead = '가람시에 눈이 왔다. 시민들은 다리를 건넜다. 나래역은 닫혔다.';
    const known = makeArticle({ text: lead, partial: 'login' });
    const { id } = await saveArticle(known, day(1));
    await saveArticle({ ...known, text: '가람시에 눈이 왔다.', partial: 'pay' }, day(2));
    expect((await readNote(id))?.article).toEqual(known);
    const corrected = { ...known, text: lead.replace('나래역', '가람역') };
    await saveArticle(corrected, day(3));
    expect((await readNote(id))?.article).toEqual(corrected);
    const more = { ...known, text: `${lead} 버스도 섰다.`, partial: 'pay' as const };
    await saveArticle(more, day(4));
    expect((await readNote(id))?.article).toEqual(more);
    expect((await readRevisions(id)).map(({ article }) => article)).toEqual([known, corrected]);
  });

  it('the page for phones, which breaks it elsewhere and has no subtitles, is no other text', async () => {
    const desk = makeArticle({
      title: '“첫눈” 왔다',
      subtitles: ['가람시 사흘째'],
      text: '가람시에 눈이 왔다.\n\n시민들은 ‘오랜만’이라고 했다.',
    });
    const phone = makeArticle({
      title: '"첫눈"  왔다',
      text: "가람시에 눈이 왔다. 시민들은 '오랜만'이라고 했다.",
    });
    const { id } = await saveArticle(desk, day(1));
    expect(await saveArticle(phone, day(2))).toMatchObject({ already: true, isRevised: false });
    expect(await readNote(id)).toMatchObject({ article: desk, updatedAt: day(1).toISOString() });
    // A subtitle that says something else is another text, and so is one that has come.
    expect(await saveArticle({ ...desk, subtitles: ['나흘째'] }, day(3))).toMatchObject({ isRevised: true });
    expect(await readRevisions(id)).toHaveLength(1);
  });

  it('brings back what was deleted by a clock that went ahead, and is not late against such a time', async () => {
    const ahead = new Date(Date.now() + 30 * 24 * 3600 * 1000);
    const { id } = await saveArticle(snow, ahead);
    const changed = { ...snow, text: '가람시에 큰눈이 왔다.' };
    expect(await saveArticle(changed, new Date())).toMatchObject({ id, isRevised: true });
    expect((await readNote(id))?.article).toEqual(changed);
    await deleteNotes([id], ahead);
    await saveArticle(changed, new Date());
    expect(await findNote(changed)).toMatchObject({ id });
  });

  it('at the same time from many tabs makes one note', async () => {
    const saved = await Promise.all(Array.from({ length: 20 }, () => saveArticle(snow, day(1))));
    expect(new Set(saved.map(({ id }) => id)).size).toBe(1);
    expect(saved.filter(({ already }) => !already)).toHaveLength(1);
    expect(await readSummaries()).toHaveLength(1);
  });

  it('knows the article by any of its addresses, and learns new ones', async () => {
    const portal = 'https://n.news.naver.com/article/001/0001234567';
    const { id } = await saveArticle(snow, day(1));
    expect(await saveArticle({ ...snow, url: portal }, day(2))).toMatchObject({ id, already: true });
    expect(await findNote({ ...snow, url: portal, canonicalUrl: portal })).toMatchObject({ id });
    expect(await hasNote(`${portal}?sid=102`)).toBe(true);
    expect(await hasNote('http://m.example-ilbo.test/article/1?utm_source=x')).toBe(true);
    expect(await hasNote('https://www.example-ilbo.test/article/3')).toBe(false);
  });

  it('never takes an address from another note', async () => {
    const portal = 'https://n.news.naver.com/article/001/0001234567';
    const copy = await saveArticle({ ...snow, url: portal, canonicalUrl: portal }, day(1));
    const original = await saveArticle(snow, day(1));
    expect(original.id).not.toBe(copy.id);
    expect(await saveArticle({ ...snow, url: portal }, day(2))).toMatchObject({ id: original.id });
    expect(await findNote({ ...snow, url: portal, canonicalUrl: portal })).toMatchObject({ id: copy.id });
  });

  it('writes nothing at all when one part fails', async () => {
    const broken = { ...snow, authors: null } as unknown as typeof snow;
    await expect(saveArticle(broken, day(1))).rejects.toThrow();
    const failing = writeNotes(async (tx) => {
      await tx.objectStore('summaries').put({ id: 'half' } as never);
      throw new Error('in the middle');
    });
    await expect(failing).rejects.toThrow('in the middle');
    expect(await readSummaries()).toEqual([]);
  });
});

describe('highlights', () => {
  it('keep the article that they are made in', async () => {
    const { saved, highlights } = await addHighlight(snow, HIGHLIGHT, day(1));
    expect(saved.already).toBe(false);
    expect(highlights).toMatchObject([HIGHLIGHT]);
    expect((await readNote(saved.id))?.highlights).toEqual(highlights);
  });

  it('of the same words are one, of the last colour, with what was written to it', async () => {
    const { saved, highlights } = await addHighlight(snow, HIGHLIGHT, day(1));
    await changeHighlights(snow, (all) => all.map((one) => ({ ...one, remark: '함박눈' })), day(2));
    const again = await addHighlight(snow, { ...HIGHLIGHT, color: 'pink', remark: '' }, day(3));
    expect(again.highlights).toEqual([{ ...highlights[0], color: 'pink', remark: '함박눈' }]);
    expect((await readNote(saved.id))?.highlights).toEqual(again.highlights);
    const elsewhere = { ...HIGHLIGHT, start: HIGHLIGHT.start + 10 };
    expect((await addHighlight(snow, elsewhere, day(4))).highlights).toHaveLength(2);
  });

  it('are changed by whatever address the article is read at; remarks are searched', async () => {
    const { saved } = await addHighlight(snow, HIGHLIGHT, day(1));
    const mobile = {
      url: 'http://m.example-ilbo.test/article/1',
      canonicalUrl: 'http://m.example-ilbo.test/article/1',
      title: '',
    };
    await changeHighlights(mobile, (all) => all.map((one) => ({ ...one, remark: '함박눈' })), day(2));
    const { texts, summaries } = await readListings([saved.id]);
    expect(texts[0]?.text).toContain('함박눈');
    expect(summaries[0]).toMatchObject({ highlightCount: 1 });
    expect(await changeHighlights(rain, (all) => all, day(2))).toBeNull();
  });
});

describe('changing', () => {
  it('many notes at once, and only those', async () => {
    const [one, other] = [await saveArticle(snow, day(1)), await saveArticle(rain, day(2))];
    await changeNotes([one.id, 'nobody'], { state: 'archived' }, day(3));
    await changeNotes([one.id, other.id], { addTag: ' #날씨 ' }, day(3));
    await changeNotes([one.id], { addTag: '날씨' }, day(3));
    expect(await readNote(one.id)).toMatchObject({
      state: 'archived',
      tags: ['날씨'],
      changedAt: day(3).toISOString(),
    });
    expect(await readNote(other.id)).toMatchObject({ state: 'unread', tags: ['날씨'] });
    expect((await readListings([one.id])).texts[0]?.text).toContain('날씨');
    await changeNotes([one.id], { removeTag: '날씨' }, day(3));
    expect((await readNote(one.id))?.tags).toEqual([]);
  });

  it('takes a tag once, however it is written', () => {
    expect(withTag(['AI'], 'ａｉ')).toEqual(['AI']);
    expect(withTag([], '눈'.normalize('NFD'))).toEqual(['눈']);
    expect(withTag(['가'], ' # ')).toEqual(['가']);
    expect(readTag(' #눈  길 ')).toBe('눈 길');
  });

  it('a memo makes it searched and seen', async () => {
    const { id } = await saveArticle(snow, day(1));
    await writeMemo(id, '다시 읽기', [''], day(2));
    const { texts, summaries } = await readListings([id]);
    expect(texts[0]?.text).toContain('다시 읽기');
    expect(summaries[0]).toMatchObject({ hasMemo: true });
  });
});

describe('a memo', () => {
  it('takes the place of what its writer knew, and of nothing else', async () => {
    const { id } = await saveArticle(snow, day(1));
    expect(await writeMemo(id, '여기', [''], day(2))).toBe('여기');
    // Another page has never heard of it.
    expect(await writeMemo(id, '저기', [''], day(3))).toBe('여기\n\n저기');
    expect(await writeMemo(id, '여기서 더', ['', '여기'], day(4))).toBe('여기\n\n저기\n\n여기서 더');
    expect(await writeMemo(id, '다시', ['여기\n\n저기\n\n여기서 더'], day(5))).toBe('다시');
    expect(await readNote(id)).toMatchObject({ memo: '다시', changedAt: day(5).toISOString() });
  });

  it('that says the same is written once, and emptying it takes away what was known alone', async () => {
    const { id } = await saveArticle(snow, day(1));
    await writeMemo(id, '눈', [''], day(2));
    expect(await writeMemo(id, '눈', [''], day(3))).toBe('눈');
    expect(await writeMemo(id, '', [''], day(4))).toBe('눈');
    expect(await writeMemo(id, '', ['눈'], day(5))).toBe('');
  });
});

describe('the bin', () => {
  it('has what was deleted until it is brought back', async () => {
    const { id } = await saveArticle(snow, day(1));
    await deleteNotes([id], day(2));
    expect([await readNote(id), await findNote(snow), await hasNote(snow.url)]).toEqual([null, null, false]);
    expect(await readNewest(10)).toEqual([]);
    expect(await readSummaries()).toMatchObject([{ id, deletedAt: day(2).toISOString() }]);
    await restoreNotes([id]);
    expect(await readNewest(10)).toMatchObject([{ id }]);
  });

  it('gives a note back, with all that was written to it, when its article is saved again', async () => {
    const { saved } = await addHighlight(snow, HIGHLIGHT, day(1));
    await deleteNotes([saved.id], day(2));
    expect(await saveArticle(snow, day(3))).toEqual({ id: saved.id, already: false, isRevised: false });
    expect(await readNote(saved.id)).toMatchObject({
      highlights: [{ quote: '눈' }],
      savedAt: day(3).toISOString(),
    });
  });

  it('empties after 30 days, with texts and revisions', async () => {
    const { id } = await saveArticle(snow, day(1));
    await saveArticle({ ...snow, text: '다른 글' }, day(1));
    const other = await saveArticle(rain, day(1));
    await deleteNotes([id], day(2));
    await emptyBin(day(31));
    expect(await readSummaries()).toHaveLength(2);
    await emptyBin(day(33));
    expect((await readSummaries()).map((summary) => summary.id)).toEqual([other.id]);
    expect((await readListings([id])).texts).toEqual([]);
    expect(await readRevisions(id)).toEqual([]);
  });

  it('makes nobody wait when nothing in it is due', async () => {
    const { id } = await saveArticle(snow, day(1));
    await deleteNotes([id], day(2));
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
    await emptyBin(day(31));
    expect(transaction.mock.calls.map(([, mode]) => mode)).not.toContain('readwrite');
    transaction.mockRestore();
  });

  it('is emptied by hand, but never of what is not in it', async () => {
    const [one, other] = [await saveArticle(snow, day(1)), await saveArticle(rain, day(2))];
    await deleteNotes([one.id], day(2));
    await removeForGood([one.id, other.id]);
    expect((await readSummaries()).map(({ id }) => id)).toEqual([other.id]);
  });
});

it('whole notes come in the order that was asked for, or in that in which they were kept', async () => {
  const ids: string[] = [];
  for (let number = 1; number <= 450; number++) {
    const url = `https://www.example-ilbo.test/article/${number}`;
    ids.push((await saveArticle(makeArticle({ url, canonicalUrl: url }), new Date(number))).id);
  }
  const read = async (wanted: string[] | null) => (await collect(readWholeNotes(wanted))).map(({ id }) => id);
  expect(await read(null)).toEqual(ids);
  expect(await read(ids.toReversed())).toEqual(ids.toReversed());
});

it('the texts of all notes are read, whatever their ids begin with', async () => {
  const ids = [...'0189afAFz-'].map((first) => `${first}-id`);
  await writeNotes(async (tx) => {
    for (const id of ids) await tx.objectStore('texts').put({ id, text: '', sketch: null });
  });
  const read: string[] = [];
  await readTexts((texts) => read.push(...texts.map(({ id }) => id)));
  expect(read.sort()).toEqual(ids.sort());
});
