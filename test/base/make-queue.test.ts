import { expect, it } from 'vitest';
import { makeQueue } from '../../src/base/make-queue.ts';

const wait = (time: number) => new Promise((resolve) => setTimeout(resolve, time));

it('does what came first before what came later, however long it takes', async () => {
  const queue = makeQueue(wait(5));
  const done: string[] = [];
  queue(async () => {
    await wait(10);
    done.push('slow');
  });
  await queue(async () => void done.push('fast'));
  expect(done).toEqual(['slow', 'fast']);
});

it('goes on after work that failed', async () => {
  const queue = makeQueue(Promise.resolve());
  const failing = queue(() => Promise.reject(new Error('not read')));
  const next = queue(async () => undefined);
  await expect(failing).rejects.toThrow('not read');
  await expect(next).resolves.toBeUndefined();
});
