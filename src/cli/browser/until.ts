import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Waits until something is there.
 * @param what said in the error when it does not come, e.g. "the popup opens"
 * @param look asked again and again; null, undefined and false mean not yet
 * @param limit milliseconds
 * @throws Error when the limit is over
 */
export async function until<Value>(
  what: string,
  look: () => Promise<Value | null | undefined | false>,
  limit = 10_000,
): Promise<Value> {
  const end = performance.now() + limit;
  while (true) {
    const value = await look();
    if (value !== null && value !== undefined && value !== false) return value;
    if (performance.now() > end) throw new Error(`waited ${limit / 1000} s in vain: ${what}`);
    await sleep(50);
  }
}
