import { makeQueue } from '../base/make-queue.ts';

/** Something that is on or off. */
export type Switch = {
  isOn(): boolean;
  /** The last call wins; each waits for the one before. */
  set(isOn: boolean): Promise<void>;
};

/** @param start begins it; an abort of the signal ends it, also what had begun when it rejects */
export function openSwitch(start: (signal: AbortSignal) => Promise<void>): Switch {
  /** Ends what is going on; null while nothing is. */
  let running: AbortController | null = null;
  const inTurn = makeQueue(Promise.resolve());
  const stop = () => {
    running?.abort();
    running = null;
  };
  const turn = async (isOn: boolean) => {
    if (isOn === (running !== null)) return;
    stop();
    if (!isOn) return;
    running = new AbortController();
    try {
      await start(running.signal);
    } catch (error) {
      stop();
      throw error;
    }
  };
  return {
    isOn: () => running !== null,
    set: (isOn) => inTurn(() => turn(isOn)),
  };
}
