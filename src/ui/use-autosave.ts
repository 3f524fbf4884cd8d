import { useEffect, useRef, useState } from 'preact/hooks';
import { isOutdated } from '../platform/outdated.ts';
import { useLeaving } from './use-leaving.ts';

/** What may be lost, in milliseconds of typing: Chromium tells a framed page nothing when its tab is closed. */
const KEEP_TIME = 500;
/** Each attempt that fails is told to the user; in milliseconds. */
const RETRY_TIME = 10_000;

export type Autosave = {
  state: 'kept' | 'writing' | 'failed';
  /** Keeps what has not been kept yet at once. */
  keep: () => Promise<void>;
};

/**
 * Keeps what is typed: while it is typed, and when its component goes. What cannot be kept is tried again, ever more
 * seldom when the component has gone.
 * @param isKept whether what is in the field is what is stored
 * @param write stores what is in the field; whether that went well
 * @param isLeft whether it is still to be stored after its component has gone (`useDraft`)
 */
export function useAutosave(isKept: boolean, write: () => Promise<boolean>, isLeft: () => boolean): Autosave {
  const [hasFailed, setFailed] = useState(false);
  const latest = useRef({ isKept, write });
  latest.current = { isKept, write };
  const underWay = useRef(0);
  const keep = async () => {
    if (latest.current.isKept) return;
    underWay.current += 1;
    setFailed(!(await tryWriting(latest.current.write)));
    underWay.current -= 1;
  };
  useEffect(() => {
    // Once is enough to tell that nothing is kept any more.
    if (isKept || (hasFailed && isOutdated())) return undefined;
    // One after the other: what hangs is not to be joined by more.
    const keepInTurn = () => underWay.current === 0 && keep();
    const timer = setInterval(keepInTurn, hasFailed ? RETRY_TIME : KEEP_TIME);
    return () => clearInterval(timer);
  }, [isKept, hasFailed]);
  useLeaving(() => void keep());
  useEffect(
    () => () => {
      if (!latest.current.isKept) goOn(latest.current.write, isLeft);
    },
    [],
  );
  if (isKept) return { state: 'kept', keep };
  return { state: hasFailed ? 'failed' : 'writing', keep };
}

/** What goes wrong without a word is tried again like the rest. */
async function tryWriting(write: () => Promise<boolean>): Promise<boolean> {
  try {
    return await write();
  } catch (error) {
    console.error('정독: what was typed was not kept', error);
    return false;
  }
}

/** Tries until it has been stored, or its field is there again. */
async function goOn(write: () => Promise<boolean>, isLeft: () => boolean): Promise<void> {
  for (let time = RETRY_TIME; ; time *= 2) {
    await new Promise((resolve) => setTimeout(resolve, time));
    if (!isLeft() || isOutdated() || (await tryWriting(write))) return;
  }
}
