import { describe, expect, it } from 'vitest';
import { type Choices, type Filters, NO_CHOICES, NO_FILTERS } from '../../../src/library/choices.ts';
import type { ListRequest } from '../../../src/library/worker/results.ts';
import { makeShelf, type Shelf } from '../../../src/library/worker/shelf.ts';
import type { Note } from '../../../src/notes/note.ts';
import { idOf, inventNote, OUTLETS, storedOf } from '../invented-notes.ts';

const now = () => new Date('2026-11-20T12:00:00+09:00');

function fill(notes: Note[]): Shelf {
  const shelf = makeShelf(now);
  const stored = notes.map(storedOf);
  shelf.put(stored.map(({ summary }) => summary));
  shelf.putTexts(stored.map(({ text }) => text));
  shelf.complete('summaries');
  shelf.complete('texts');
  return shelf;
}

const ask = (choices: Partial<Choices> = {}, wanted: Partial<ListRequest> = {}): ListRequest => ({
  choices: { ...NO_CHOICES, ...choices },
  isComposing: false,
  opened: [],
  offset: 0,
  limit: 100,
  activeId: null,
  ...wanted,
});
const filtered = (filters: Partial<Filters>) => ask({ filters: { ...NO_FILTERS, ...filters } });
const idsOf = (shelf: Shelf, request: ListRequest) => shelf.list(request).rows.map(({ note }) => note.id);
const count = (length: number) => Array.from({ length }, (_, number) => inventNote(number));

describe('the list', () => {
  it('begins with the newest', () => {
    expect(idsOf(fill(count(3)), ask())).toEqual([0, 1, 2].map(idOf));
  });

  it('has another today once the day is over in Korea', () => {
    let time = '2026-11-20T23:59:59+09:00';
    const shelf = makeShelf(() => new Date(time));
    shelf.put([storedOf({ ...inventNote(0), savedAt: '2026-11-20T01:00:00.000Z' }).summary]);
    const today = filtered({ period: 'today' });
    expect(idsOf(shelf, today)).toEqual([idOf(0)]);
    time = '2026-11-21T00:00:00+09:00';
    expect(idsOf(shelf, today)).toEqual([]);
  });

  it('gives the rows that are wanted, and how many there are', () => {
    const { rows, total, offset } = fill(count(30)).list(ask({}, { offset: 10, limit: 5 }));
    expect({ total, offset }).toEqual({ total: 30, offset: 10 });
    expect(rows.map(({ note }) => note.id)).toEqual([10, 11, 12, 13, 14].map(idOf));
  });

  it('tells where a note is, or that it is not there', () => {
    const shelf = fill(count(30));
    expect(shelf.list(ask({}, { limit: 1, activeId: idOf(17) })).activeIndex).toBe(17);
    expect(shelf.list(ask({}, { activeId: 'none' })).activeIndex).toBeNull();
  });

  it('can be sorted by each of the keys, both ways', () => {
    const titled = (number: number, title: string, outlet: string | null, publishedAt: string | null) => {
      const note = inventNote(number);
      return { ...note, article: { ...note.article, title, outlet, publishedAt } };
    };
    const shelf = fill([
      titled(0, '나', '하루', '2020-01-01T00:00:00+09:00'),
      titled(1, '가10', null, null),
      titled(2, '가9', '가람', '2021-01-01T00:00:00Z'),
    ]);
    const sorted = (by: Choices['sorting']['by'], isAscending: boolean) =>
      idsOf(shelf, ask({ sorting: { by, isAscending } })).map((id) => Number(id.slice(-3)));
    expect(sorted('saved', true)).toEqual([2, 1, 0]);
    // Without a time of its own, an article counts as published when it was saved.
    expect(sorted('published', false)).toEqual([1, 2, 0]);
    expect(sorted('title', true)).toEqual([2, 1, 0]);
    expect(sorted('outlet', true)).toEqual([2, 0, 1]);
    expect(sorted('outlet', false)).toEqual([1, 0, 2]);
  });

  it('is sorted by title without the marks and the kind that it begins with', () => {
    const titles = ['하늘', '“바다” 간다', '[단독] 나무', '…끝', '【포토】‘가을’', '[인사]', '1. 첫눈', '"'];
    const notes = titles.map((title, number) => {
      const note = inventNote(number);
      return { ...note, article: { ...note.article, title } };
    });
    const shelf = fill(notes);
    const { rows } = shelf.list(ask({ sorting: { by: 'title', isAscending: true } }));
    expect(rows.map(({ note }) => note.title)).toEqual([
      '"',
      '1. 첫눈',
      '【포토】‘가을’',
      '…끝',
      '[단독] 나무',
      '“바다” 간다',
      '[인사]',
      '하늘',
    ]);
  });

  it('keeps its order when notes come and go', () => {
    const shelf = fill(count(5));
    shelf.list(ask());
    const { summary, text } = storedOf(inventNote(-1));
    shelf.put([summary]);
    shelf.putTexts([text]);
    shelf.remove([idOf(2)]);
    expect(idsOf(shelf, ask())).toEqual([-1, 0, 1, 3, 4].map(idOf));
  });
});

describe('searching', () => {
  it('finds a word of the text, and a changed text anew', () => {
    const shelf = fill([inventNote(0, { memo: '도요새' }), inventNote(1)]);
    expect(idsOf(shelf, ask({ query: '도요새' }))).toEqual([idOf(0)]);
    shelf.putTexts([storedOf(inventNote(0)).text, storedOf(inventNote(1, { memo: '도요새' })).text]);
    expect(idsOf(shelf, ask({ query: '도요새' }))).toEqual([idOf(1)]);
  });

  it('finds more while a syllable is open', () => {
    const shelf = fill([inventNote(0, { memo: '도요새' })]);
    expect(idsOf(shelf, ask({ query: '도욧' }, { isComposing: true }))).toEqual([idOf(0)]);
    expect(idsOf(shelf, ask({ query: '도욧' }))).toEqual([]);
  });

  it('finds tags as they are shown, also while they are typed, and no other words by that', () => {
    const shelf = fill([
      inventNote(1, { tags: ['경제정책', '물 관리'] }),
      inventNote(2, { memo: '경제' }),
      inventNote(3, { tags: ['사회적경제'], memo: '물' }),
      inventNote(4, { tags: ['美 대선'] }),
    ]);
    const find = (query: string, isComposing = false) =>
      idsOf(shelf, ask({ query }, { isComposing })).map((id) => Number(id.slice(-3)));
    expect(find('#경제')).toEqual([1]);
    expect(find('＃경제정책')).toEqual([1]);
    expect(find('#겨', true)).toEqual([1]);
    expect(find('#ㄱㅈ')).toEqual([1]);
    expect(find('"#물 관리"')).toEqual([1]);
    expect(find('#물 경제')).toEqual([1]);
    expect(find('#미')).toEqual([4]);
    expect(find('#')).toEqual([1, 3, 4]);
    expect(find('사회적경제')).toEqual([3]);
  });

  it('says when texts are missing', () => {
    const shelf = makeShelf(now);
    shelf.put([storedOf(inventNote(0)).summary]);
    expect(shelf.list(ask()).isComplete).toBe(false);
    shelf.complete('summaries');
    expect(shelf.list(ask()).isComplete).toBe(true);
    expect(shelf.list(ask({ query: '도요새' })).isComplete).toBe(false);
    shelf.putTexts([storedOf(inventNote(0, { memo: '도요새' })).text]);
    shelf.complete('texts');
    expect(shelf.list(ask({ query: '도요새' }))).toMatchObject({ isComplete: true, found: 1 });
  });
});

describe('filters', () => {
  const notes = [
    inventNote(0, { state: 'read' }),
    inventNote(1, { state: 'archived', tags: ['ＡＩ'] }),
    inventNote(2, { deletedAt: '2026-11-20T00:00:00Z', tags: ['ai'] }),
    inventNote(30, { tags: ['ai', '강'] }),
  ];

  it('show all but the bin at first', () => {
    expect(idsOf(fill(notes), ask())).toEqual([0, 1, 30].map(idOf));
  });

  it.each([
    [{ view: 'read' }, [0]],
    [{ view: 'archived' }, [1]],
    [{ view: 'bin' }, [2]],
    [{ outlet: OUTLETS[0] ?? null }, [0, 30]],
    [{ section: '경제' }, [1]],
    [{ tag: 'AI' }, [1, 30]],
    [{ tag: '강', outlet: '가람신문' }, []],
    [{ period: 'today' }, [0, 1]],
    [{ period: 'range', from: '2026-11-18', to: '2026-11-19' }, [30]],
  ] as [Partial<Filters>, number[]][])('%j let through what fits', (filters, expected) => {
    expect(idsOf(fill(notes), filtered(filters))).toEqual(expected.map(idOf));
  });

  it('count what each choice would show beside the others', () => {
    const { facets } = fill(notes).list(filtered({ tag: 'ai' }));
    expect(facets.views).toEqual({ all: 2, unread: 1, read: 0, archived: 1, bin: 1 });
    expect(facets.tags).toEqual([
      { name: 'ai', count: 2 },
      { name: '강', count: 1 },
      { name: '열째', count: 1 },
    ]);
    expect(facets.outlets.map(({ name }) => name).sort()).toEqual(['가람신문', '나래일보']);
    expect(facets.periods).toEqual({ today: 1, week: 2, month: 2, year: 2 });
  });

  it('count what was found alone', () => {
    const { facets } = fill([inventNote(0, { memo: '도요새' }), inventNote(1)]).list(
      ask({ query: '도요새' }),
    );
    expect(facets.views.all).toBe(1);
  });

  it('leave out of account how many notes there are', () => {
    const shelf = fill(notes);
    for (const request of [ask(), ask({ query: '없는말없는말' }), filtered({ tag: 'ai', view: 'bin' })])
      expect(shelf.list(request).counts).toEqual({ kept: 3, deleted: 1 });
  });
});

describe('a change', () => {
  it('makes another edition of the list, which tells who has left it', () => {
    const shelf = fill(count(3));
    const unread = filtered({ view: 'unread' });
    const { edition } = shelf.list(unread);
    expect(shelf.unlisted([0, 1].map(idOf))).toEqual([]);
    shelf.put([storedOf(inventNote(1, { state: 'read' })).summary]);
    expect(shelf.list(unread).edition).not.toBe(edition);
    expect(shelf.unlisted([0, 1].map(idOf))).toEqual([idOf(1)]);
  });

  it('of the rows that are wanted alone makes none', () => {
    const shelf = fill(count(30));
    expect(shelf.list(ask({}, { offset: 20 })).edition).toBe(shelf.list(ask()).edition);
  });
});

describe('similar articles', () => {
  /** The same text at another outlet. */
  const twin = (number: number, of: number) => {
    const note = inventNote(number);
    return { ...note, article: { ...note.article, text: inventNote(of).article.text } };
  };
  const notes = [inventNote(0), inventNote(1), twin(2, 0), inventNote(3), twin(4, 0)];

  it('are one row, which opens', () => {
    const shelf = fill(notes);
    expect(shelf.regroup()).toBe(true);
    expect(shelf.regroup()).toBe(false);
    const closed = shelf.list(ask());
    expect(closed.rows.map(({ note, similarCount }) => [note.id, similarCount])).toEqual([
      [idOf(0), 2],
      [idOf(1), 0],
      [idOf(3), 0],
    ]);
    expect([closed.total, closed.found]).toEqual([3, 5]);
    const open = shelf.list(ask({}, { opened: [idOf(0)] }));
    expect(open.rows.map(({ note, isMember }) => [note.id, isMember])).toEqual([
      [idOf(0), false],
      [idOf(2), true],
      [idOf(4), true],
      [idOf(1), false],
      [idOf(3), false],
    ]);
  });

  it('are among all notes that are selected, and not in a range over the closed row', () => {
    const shelf = fill(notes);
    shelf.regroup();
    shelf.list(ask());
    expect(shelf.allIds()).toHaveLength(5);
    expect(shelf.unlisted(shelf.allIds())).toEqual([]);
    expect(shelf.idsBetween(1, 0)).toEqual([0, 1].map(idOf));
  });

  it('take no part in a range from a note below, however many rows come above it', () => {
    const shelf = fill(notes);
    shelf.regroup();
    shelf.list(ask());
    expect(shelf.idsBetween(idOf(1), 2)).toEqual([1, 3].map(idOf));
    shelf.list(ask({}, { opened: [idOf(0)] }));
    expect(shelf.idsBetween(idOf(1), 4)).toEqual([1, 3].map(idOf));
    expect(shelf.idsBetween('of no note', 4)).toEqual([idOf(3)]);
  });

  it('stand alone when the others were not found, and in the bin', () => {
    const shelf = fill(notes.map((note, at) => (at < 2 ? note : { ...note, deletedAt: note.savedAt })));
    shelf.regroup();
    expect(shelf.list(ask()).rows.every(({ similarCount }) => similarCount === 0)).toBe(true);
    expect(shelf.list(filtered({ view: 'bin' })).total).toBe(3);
  });
});
