import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** Values under way that are remembered: as many as can be written while the first of them is. */
const MOST_SENT = 4;

export type Draft<Value> = {
  value: Value;
  setValue: (value: Value | ((latest: Value) => Value)) => void;
  /**
   * Remembers that the value is being written now.
   * @returns what may be stored until then, as far as this field knows
   */
  send: () => Value[];
  /** Remembers what was stored in the end. */
  confirm: (stored: Value) => void;
};

/**
 * What is in a field whose value is kept while it is written. A value that is stored elsewhere meanwhile is taken over
 * while nothing has been written here; what comes back of one's own writing is not, since more may have been written since.
 */
export function useDraft<Value>(stored: Value): Draft<Value> {
  const [value, setValue] = useState(stored);
  const sent = useRef<Value[]>([]);
  // What was stored last that has been seen here: not what somebody else writes while something is being written here.
  const seen = useRef(stored);
  const last = useRef(stored);
  // Not after the next frame: a letter may come before it.
  useLayoutEffect(() => {
    const isOwn = sent.current.includes(stored);
    const isUntouched = value === last.current;
    if (isOwn || isUntouched || stored === value) seen.current = stored;
    if (stored === value) sent.current = [];
    else if (isUntouched && !isOwn) setValue(stored);
    last.current = stored;
  }, [stored]);
  const send = () => {
    const known = [seen.current, ...sent.current];
    sent.current = [...sent.current.filter((one) => one !== value), value].slice(-MOST_SENT);
    return known;
  };
  const confirm = (now: Value) => {
    seen.current = now;
  };
  return { value, setValue, send, confirm };
}
