import { describe, expect, it } from 'vitest';
import { readBackup } from '../../../src/notes/backup/read-backup.ts';
import { makeArticle } from '../../make-article.ts';
import { idOf, makeFullNote, makeNote } from './make-note.ts';
import { readAll, streamOf, tools, write } from './read-all.ts';

const notes = [makeFullNote(), makeNote({ id: idOf(2), memo: '둘째 😀' }), makeNote({ id: idOf(3) })];
const wrap = (rows: string) => `{"format":"jeongdok-backup","version":1,"notes":[${rows}]}`;
const encode = (text: string) => new TextEncoder().encode(text);

describe('a backup', () => {
  it('is the same, byte for byte, after it has been read and written again', async () => {
    const text = await write(notes);
    const { rows, verdict } = await readAll(text);
    expect(rows.map(({ repairs, problem }) => [...repairs, problem])).toEqual([[null], [null], [null]]);
    expect(rows.map(({ note }) => note)).toEqual(notes);
    expect(verdict).toEqual({ fault: null, byte: encode(text).length, rows: 3, refused: 0 });
    expect(await write(rows.flatMap(({ note }) => note ?? []))).toBe(text);
  });

  it('has one note a line', async () => {
    const lines = (await write(notes)).split('\n');
    expect(lines).toHaveLength(6);
    expect(lines.slice(1, 4).map((line) => JSON.parse(line.replace(/,$/, '')).id)).toEqual(
      notes.map(({ id }) => id),
    );
    expect(await write([])).toBe('{"format":"jeongdok-backup","version":1,"notes":[\n]}\n');
    expect((await readAll(await write([]))).verdict.fault).toBeNull();
  });

  it.each([1, 2, 3, 7, 1000])('is read in parts of %d bytes', async (size) => {
    const { rows, verdict } = await readAll(`\ufeff${await write(notes)}`, size);
    expect(rows.map(({ note }) => note)).toEqual(notes);
    expect(verdict.fault).toBeNull();
  });

  it('is read when an editor has laid it out anew, with CRLF, a mark of order and "notes" first', async () => {
    const { format, version, notes: list } = JSON.parse(await write(notes));
    const text = JSON.stringify({ notes: list, more: [{ notes: [1] }], format, version }, null, '\t');
    const { rows, verdict } = await readAll(`\ufeff${text.replaceAll('\n', '\r\n')}\r\n`);
    expect(rows.map(({ note }) => note)).toEqual(notes);
    expect(verdict.fault).toBeNull();
  });

  it('that ends in the middle gives its whole rows and says so, wherever it was cut', async () => {
    const bytes = encode(await write(notes));
    for (let percent = 1; percent < 100; percent++) {
      const cut = bytes.slice(0, Math.floor((bytes.length * percent) / 100));
      const { rows, verdict } = await readAll(cut);
      expect(verdict.fault).toBe('cut-short');
      expect(rows.map(({ note }) => note)).toEqual(notes.slice(0, rows.length));
    }
  });
});

describe('a file that is no backup', () => {
  it.each([
    ['', 'empty'],
    [' \n', 'empty'],
    ['[]', 'not-ours'],
    ['null', 'not-ours'],
    ['<!DOCTYPE html>', 'not-ours'],
    ['{}', 'not-ours'],
    ['{"notes":[{}]}', 'not-ours'],
    ['{"format":"other","version":1,"notes":[', 'not-ours'],
    ['{"format":"jeongdok-backup","notes":[]}', 'damaged'],
    ['{"format":"jeongdok-backup","version":"1","notes":[]}', 'damaged'],
    ['{"format":"jeongdok-backup","version":1,"notes":{}}', 'damaged'],
    ['{"format":"jeongdok-backup","version":2,"notes":[', 'future-version'],
    ['{"format":"jeongdok-backup","version":1e400,"notes":[', 'future-version'],
    [`${wrap('')}x`, 'damaged'],
    [wrap('1 2'), 'damaged'],
    [wrap('1,'), 'damaged'],
    [`${wrap('')}\0`, 'damaged'],
  ])('%j is %s', async (text, fault) => {
    expect((await readAll(text)).verdict.fault).toBe(fault);
  });

  it('tells a version of the future also when it is said last', async () => {
    const text = '{"notes":[{"a":1}],"format":"jeongdok-backup","version":7}';
    expect((await readAll(text)).verdict.fault).toBe('future-version');
  });

  it('tells where it is damaged', async () => {
    const byte = wrap('').length - 2 + '{}'.length;
    expect((await readAll(wrap('{};2'))).verdict).toMatchObject({ fault: 'damaged', byte });
  });

  it.each(['utf-16le', 'utf-16be'])('in %s is told, with a mark of order or without', async (form) => {
    const text = await write(notes);
    for (const letters of [text, `\ufeff${text}`]) {
      const units = Uint16Array.from(letters, (_, at) => letters.charCodeAt(at));
      const bytes = new Uint8Array(units.buffer);
      if (form === 'utf-16be') for (const pair of chunk(bytes)) pair.reverse();
      expect((await readAll(bytes)).verdict.fault).toBe('encoding');
    }
  });

  it('in CP949 is told', async () => {
    const [head = '', tail = ''] = wrap(JSON.stringify({ article: { title: '*' } })).split('*');
    const bytes = new Uint8Array([...encode(head), 0xb0, 0xa1, 0xb6, 0xf7, ...encode(tail)]); // "가람"
    expect((await readAll(bytes)).verdict.fault).toBe('encoding');
  });
});

const chunk = (bytes: Uint8Array) =>
  Array.from({ length: bytes.length / 2 }, (_, at) => bytes.subarray(at * 2, at * 2 + 2));

describe('a row', () => {
  it('that is no note is told with its number, its title and the reason', async () => {
    const { article } = makeNote();
    const rows = [
      {},
      1,
      [],
      null,
      { article: { title: '제목' } },
      { article: { ...article, url: 'ftp://a/b', canonicalUrl: 1 } },
    ];
    const read = await readAll(wrap([...rows.map((row) => JSON.stringify(row)), '{"a":tru}'].join(',')));
    expect(read.rows.map(({ number, title, problem }) => [number, title, problem])).toEqual([
      [1, '', 'not-a-note'],
      [2, '', 'not-a-note'],
      [3, '', 'not-a-note'],
      [4, '', 'not-a-note'],
      [5, '제목', 'no-text'],
      [6, '지어낸 제목', 'no-url'],
      [7, '', 'not-json'],
    ]);
    expect(read.verdict).toMatchObject({ fault: null, rows: 7, refused: 7 });
  });

  it('that comes twice is told, and one with the id of another gets a new one', async () => {
    const first = JSON.stringify(makeNote());
    const other = JSON.stringify(makeNote({ memo: '다른 노트' }));
    const { rows } = await readAll(wrap([first, first, other].join()));
    expect(rows.map(({ repairs }) => repairs)).toEqual([[], ['repeated'], ['new-id']]);
    expect(rows[1]?.note).toEqual(rows[0]?.note);
    expect(rows[2]?.note?.id).toMatch(/^[\da-f]{8}-[\da-f-]{27}$/);
    expect(rows[2]?.note?.id).not.toBe(idOf(1));
  });

  it('may be nested 100,000 levels deep', async () => {
    const deep = '['.repeat(100_000) + ']'.repeat(100_000);
    const { rows, verdict } = await readAll(wrap(`{"article":${deep}},${deep}`));
    expect(rows.map(({ problem }) => problem)).toEqual(['not-a-note', 'not-a-note']);
    expect(verdict.fault).toBeNull();
  });

  it('of more than 100 MB is refused, and the one after it is read', async () => {
    const huge = JSON.stringify({ article: { title: 'a'.repeat(100_000_000) } });
    const { rows } = await readAll(wrap(`${huge},${JSON.stringify(makeNote())}`), 1 << 20);
    expect(rows.map(({ problem }) => problem)).toEqual(['too-large', null]);
  }, 60_000);

  it('is read with the texts that a long article had on twenty days', async () => {
    const lines = Array.from(
      { length: 2000 },
      (_, at) => `${at} ${'가나다라마바사아자차카타파하'.repeat(8)}`,
    );
    const version = (number: number) =>
      makeArticle({
        text: [number, ...lines].join('\n\n'),
        html: [number, ...lines].map((line) => `<p>${line}</p>`).join(''),
      });
    const revisions = Array.from({ length: 20 }, (_, at) => ({
      number: at + 1,
      article: version(at),
      savedAt: '2026-01-02T00:00:00.000Z',
    }));
    const note = makeNote({ article: version(20), revisions });
    const stream = streamOf(encode(await write([note])));
    for await (const part of readBackup(stream, { ...tools, cleanHtml: (html) => html })) {
      if (part.kind === 'row')
        expect(part.row).toMatchObject({ note: { revisions: { length: 20 } }, repairs: [] });
      else expect(part.verdict).toMatchObject({ fault: null, rows: 1, refused: 0 });
    }
  });
});

it('reads 200 MB without holding them', async () => {
  const row = encode(`${JSON.stringify(makeNote({ memo: '가'.repeat(60_000) }))},`);
  const head = encode(wrap('').slice(0, -2));
  const tail = encode(`${JSON.stringify(makeNote())}]}`);
  const count = Math.ceil(200_000_000 / row.length);
  let given = -1;
  const stream = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (given > count) return controller.close();
      controller.enqueue(given < 0 ? head : given < count ? row : tail);
      given++;
    },
  });
  const heapBefore = process.memoryUsage().heapUsed;
  const begin = performance.now();
  let heap = 0;
  for await (const part of readBackup(stream, tools)) {
    heap = Math.max(heap, process.memoryUsage().heapUsed - heapBefore);
    if (part.kind === 'end') expect(part.verdict).toMatchObject({ fault: null, rows: count + 1 });
  }
  const seconds = (performance.now() - begin) / 1000;
  console.info(`200 MB at ${Math.round(200 / seconds)} MB/s, ${Math.round(heap / 1e6)} MB of heap at most`);
  expect(heap).toBeLessThan(150_000_000);
}, 120_000);

it('lets go of a stream that it does not read to the end', async () => {
  let isCancelled = false;
  const endless = new ReadableStream<Uint8Array>({
    pull: (controller) => controller.enqueue(encode('[]')),
    cancel: () => {
      isCancelled = true;
    },
  });
  await readAll(endless);
  expect(isCancelled).toBe(true);
});
