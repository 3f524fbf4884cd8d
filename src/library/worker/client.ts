import type { DatabaseFailure } from '../../notes/storage-failure.ts';
import type { LibraryCalls, WorkerMessage } from './calls.ts';

type Listeners = {
  /** What lists show has changed: ask again. */
  onChanged: () => void;
  /** `worker`: it did not start, or has died. */
  onFailed: (failure: DatabaseFailure | 'worker') => void;
};

/** The worker that has all notes in memory. */
export type LibraryClient = {
  /** Never settles when the worker has failed. */
  ask<Name extends keyof LibraryCalls>(
    call: Name,
    ...args: Parameters<LibraryCalls[Name]>
  ): Promise<Awaited<ReturnType<LibraryCalls[Name]>>>;
  /** Reads notes again. @param ids null for all */
  refresh(ids: string[] | null): void;
};

/** Starts the worker, which begins to read the notes at once; it ends with the signal. */
export function startLibrary({ onChanged, onFailed }: Listeners, signal: AbortSignal): LibraryClient {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  signal.addEventListener('abort', () => worker.terminate());
  let count = 0;
  const waiting = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>();

  worker.addEventListener('message', ({ data }: MessageEvent<WorkerMessage>) => {
    if (signal.aborted) return;
    if ('news' in data) return data.news === 'changed' ? onChanged() : onFailed(data.failure);
    const asked = waiting.get(data.number);
    waiting.delete(data.number);
    if ('problem' in data) asked?.reject(new Error(data.problem));
    else asked?.resolve(data.value);
  });
  worker.addEventListener('error', (event) => {
    console.error('정독: the worker of the notes page failed', event.message, event.filename, event.lineno);
    if (!signal.aborted) onFailed('worker');
  });
  return {
    ask: (call, ...args) =>
      new Promise((resolve, reject) => {
        count++;
        // The worker answers a call with what its type says.
        waiting.set(count, { resolve: resolve as (value: unknown) => void, reject });
        worker.postMessage({ number: count, call, args });
      }),
    refresh: (ids) => worker.postMessage({ refresh: ids }),
  };
}
