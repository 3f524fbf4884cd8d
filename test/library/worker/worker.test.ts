import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { NO_CHOICES } from '../../../src/library/choices.ts';
import type { LibraryCall, WorkerMessage } from '../../../src/library/worker/calls.ts';
import type { ListRequest } from '../../../src/library/worker/results.ts';
import { useFreshDatabase } from '../../notes/fresh-database.ts';

useFreshDatabase();

const REQUEST: ListRequest = {
  choices: NO_CHOICES,
  isComposing: false,
  opened: [],
  offset: 0,
  limit: 10,
  activeId: null,
};
const told: WorkerMessage[] = [];
let receive: (event: { data: LibraryCall }) => void;

beforeAll(() => {
  vi.stubGlobal('addEventListener', (_: string, listener: typeof receive) => {
    receive = listener;
  });
  vi.stubGlobal('postMessage', (message: WorkerMessage) => told.push(message));
  // It begins when it is loaded: it is to be ours alone.
  vi.resetModules();
});
afterAll(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

it('makes the last of several lists alone, and answers each', async () => {
  await import('../../../src/library/worker/worker.ts');
  for (const number of [1, 2]) receive({ data: { number, call: 'list', args: [REQUEST] } });
  const answers = () => told.filter((message) => 'number' in message);
  const news = () => told.filter((message) => 'news' in message);
  await vi.waitFor(() =>
    expect(answers()).toMatchObject([
      { number: 1, value: null },
      { number: 2, value: { total: 0 } },
    ]),
  );
  // It has read everything by then, and tells no more.
  await vi.waitFor(() => expect(news()).toEqual([{ news: 'changed' }, { news: 'changed' }]));
});
