/** Something that is on or off. */
export type Switch = {
  isOn(): boolean;
  /** The last call wins; each waits for the one before. */
  set(isOn: boolean): Promise<void>;
};

/** @param start begins it; an abort of the signal ends it */
export function openSwitch(start: (signal: AbortSignal) => Promise<void>): Switch {
  /** Ends what is going on; null while nothing is. */
  let running: AbortController | null = null;
  let last = Promise.resolve();
  const turn = async (isOn: boolean) => {
    if (isOn === (running !== null)) return;
    running?.abort();
    running = isOn ? new AbortController() : null;
    if (running) await start(running.signal);
  };
  return {
    isOn: () => running !== null,
    set(isOn) {
      const next = () => turn(isOn);
      last = last.then(next, next);
      return last;
    },
  };
}
