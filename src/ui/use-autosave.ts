import { useEffect, useRef, useState } from 'preact/hooks';
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
 * Keeps what is typed: while it is typed, and when its component goes. What cannot be kept is tried again.
 * @param isKept whether what is in the field is what is stored
 * @param write stores what is in the field; whether that went well
 */
export function useAutosave(isKept: boolean, write: () => Promise<boolean>): Autosave {
  const [hasFailed, setFailed] = useState(false);
  const latest = useRef({ isKept, write });
  latest.current = { isKept, write };
  const keep = async () => {
    if (!latest.current.isKept) setFailed(!(await latest.current.write()));
  };
  useEffect(() => {
    if (isKept) return undefined;
    const timer = setInterval(keep, hasFailed ? RETRY_TIME : KEEP_TIME);
    return () => clearInterval(timer);
  }, [isKept, hasFailed]);
  useLeaving(() => void keep());
  if (isKept) return { state: 'kept', keep };
  return { state: hasFailed ? 'failed' : 'writing', keep };
}
