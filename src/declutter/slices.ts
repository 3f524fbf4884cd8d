import { reportFailure } from './attempt.ts';

/** How long one task may take before the rest waits, in milliseconds: the page must be able to answer in between. */
const LONGEST_SLICE = 12;

/** Takes work, which is done in its order; `yield` says that the rest may wait. */
type Slices = (work: Generator<void, void>) => void;

/** Does work in pieces. What fits into the first piece is done when it is given. */
export function openSlices(window: Window & typeof globalThis, signal: AbortSignal): Slices {
  const queue: Generator<void, void>[] = [];
  let timer = 0;
  const run = () => {
    timer = 0;
    const end = window.performance.now() + LONGEST_SLICE;
    for (let work = queue[0]; work && !signal.aborted; work = queue[0]) {
      if (isDone(work)) queue.shift();
      else if (window.performance.now() > end) {
        timer = window.setTimeout(run);
        return;
      }
    }
  };
  /** What fails must not hold up what comes after it. */
  const isDone = (work: Generator<void, void>): boolean => {
    try {
      return work.next().done ?? false;
    } catch (error) {
      reportFailure(error);
      return true;
    }
  };
  signal.addEventListener('abort', () => window.clearTimeout(timer));
  return (work) => {
    queue.push(work);
    if (!timer && queue.length === 1) run();
  };
}
