import { describe, expect, it, vi } from 'vitest';
import { openSlices } from '../../src/declutter/slices.ts';

/** A clock that a step of work moves, and timers that run when they are told to. */
function openClock() {
  let now = 0;
  const timers: (() => void)[] = [];
  const window = {
    performance: { now: () => now },
    setTimeout: (work: () => void) => timers.push(work),
    clearTimeout: (timer: number) => delete timers[timer - 1],
  };
  return {
    // The few members that are used.
    window: window as unknown as Window & typeof globalThis,
    timers,
    *work(steps: number, milliseconds: number, done: string[], name: string): Generator<void, void> {
      for (let step = 0; step < steps; step += 1) {
        now += milliseconds;
        done.push(name);
        yield;
      }
    },
  };
}

// biome-ignore lint/correctness/useYield: it never gets that far
function* failing(): Generator<void, void> {
  throw new Error('a page that fights back');
}

describe('work in slices', () => {
  it('is done at once when it is short', () => {
    const { window, timers, work } = openClock();
    const done: string[] = [];
    openSlices(window, new AbortController().signal)(work(3, 1, done, 'a'));
    expect([done.length, timers.length]).toEqual([3, 0]);
  });

  it('waits when it is long, and keeps its order', () => {
    const { window, timers, work } = openClock();
    const done: string[] = [];
    const add = openSlices(window, new AbortController().signal);
    add(work(4, 10, done, 'a'));
    add(work(1, 1, done, 'b'));
    expect(done).toEqual(['a', 'a']);
    while (timers.length > 0) timers.shift()?.();
    expect(done.join('')).toBe('aaaab');
  });

  it('goes on after a part that fails', () => {
    const { window, work } = openClock();
    const done: string[] = [];
    const add = openSlices(window, new AbortController().signal);
    const report = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    add(failing());
    add(work(1, 1, done, 'b'));
    expect([done, report.mock.calls.length]).toEqual([['b'], 1]);
    report.mockRestore();
  });

  it('ends with its signal', () => {
    const { window, timers, work } = openClock();
    const done: string[] = [];
    const stop = new AbortController();
    openSlices(window, stop.signal)(work(9, 20, done, 'a'));
    stop.abort();
    for (const run of timers) run?.();
    expect(done).toEqual(['a']);
  });
});
