import { makeQueue } from '../../base/make-queue.ts';
import { readListings, readNewestWithTexts, readSummaries, readTexts } from '../../notes/listing.ts';
import { readStorageFailure } from '../../notes/storage-failure.ts';
import type { LibraryCall, LibraryCalls, Refresh, WorkerMessage } from './calls.ts';
import { readExcerpts } from './excerpts.ts';
import type { ListAnswer, ListRequest } from './results.ts';
import { makeShelf } from './shelf.ts';

/** How long notes must have been left alone before those of one article are looked for, in milliseconds. */
const CALM = 400;

/** What a first search begins with: more would come later than all summaries of a small collection. */
const FIRST_PART = 1500;

/** How long lists that grow while they are read stay as they are, in milliseconds. */
const PAUSE = 300;

const shelf = makeShelf(() => new Date());
const beginning = begin();
const loading = beginning.then(load);
loading.catch(fail);
const inTurn = makeQueue(loading);

addEventListener('message', ({ data }: MessageEvent<LibraryCall | Refresh>) => {
  if ('refresh' in data) {
    inTurn(() => refresh(data.refresh)).catch(fail);
    return;
  }
  answer(data).then(
    (value) => post({ number: data.number, value }),
    (error: unknown) => {
      console.error('정독: the notes page asked in vain', data.call, error);
      post({ number: data.number, problem: String(error) });
    },
  );
});

async function answer({ call, args }: LibraryCall): Promise<unknown> {
  await beginning;
  // What arrives was sent by `client.ts`, whose types are those of the calls.
  return (calls[call] as (...args: unknown[]) => unknown)(...args);
}

const calls: { [Name in keyof LibraryCalls]: (...args: Parameters<LibraryCalls[Name]>) => unknown } = {
  list: listLatest,
  readExcerpts,
  idsBetween: shelf.idsBetween,
  allIds: shelf.allIds,
  unlisted: shelf.unlisted,
  describe: shelf.describe,
};

let latest = 0;

/** Lets what has arrived meanwhile overtake: who types fast wants the last list alone. */
function listLatest(request: ListRequest): Promise<ListAnswer | null> {
  const number = ++latest;
  return new Promise((resolve) => {
    setTimeout(() => resolve(number === latest ? shelf.list(request) : null));
  });
}

async function begin(): Promise<void> {
  const { summaries, texts } = await readNewestWithTexts(FIRST_PART);
  shelf.put(summaries);
  shelf.putTexts(texts);
}

/** Reads all summaries; the texts, which take longer, come behind. */
async function load(): Promise<void> {
  shelf.put(await readSummaries());
  shelf.complete('summaries');
  post({ news: 'changed' });
  firstTexts = loadTexts(refreshed);
  firstTexts.catch(fail);
}

/** Texts take long: what is read again does not wait for them. */
let firstTexts: Promise<void> | undefined;
/** Ids of what has been read again meanwhile. */
const refreshed = new Set<string>();

async function loadTexts(except: ReadonlySet<string>): Promise<void> {
  let told = performance.now();
  await readTexts((texts) => {
    shelf.putTexts(texts.filter(({ id }) => !except.has(id)));
    if (performance.now() - told < PAUSE) return;
    post({ news: 'changed' });
    told = performance.now();
  });
  shelf.complete('texts');
  post({ news: 'changed' });
  regroupLater();
}

async function refresh(ids: string[] | null): Promise<void> {
  if (ids === null) return reload();
  for (const id of ids) refreshed.add(id);
  const { summaries, texts } = await readListings(ids);
  const there = new Set(summaries.map(({ id }) => id));
  shelf.remove(ids.filter((id) => !there.has(id)));
  shelf.put(summaries);
  shelf.putTexts(texts);
  post({ news: 'changed' });
  regroupLater();
}

async function reload(): Promise<void> {
  const summaries = await readSummaries();
  const there = new Set(summaries.map(({ id }) => id));
  shelf.remove(shelf.ids().filter((id) => !there.has(id)));
  shelf.put(summaries);
  post({ news: 'changed' });
  await firstTexts?.catch(() => undefined);
  await loadTexts(new Set());
}

let regrouping: ReturnType<typeof setTimeout> | undefined;

function regroupLater(): void {
  clearTimeout(regrouping);
  regrouping = setTimeout(() => {
    if (shelf.regroup()) post({ news: 'changed' });
  }, CALM);
}

function fail(error: unknown): void {
  console.error('정독: the notes could not be read', error);
  post({ news: 'failed', failure: readStorageFailure(error) });
}

function post(message: WorkerMessage): void {
  postMessage(message);
}
