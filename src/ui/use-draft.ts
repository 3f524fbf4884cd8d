import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { findLeft, forgetLeft, isLeftHere, leave } from './left-fields.ts';
import { useLeaving } from './use-leaving.ts';

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
  /** The field has gone, and its value is still to be stored. */
  isLeft: () => boolean;
};

/**
 * What is in a field whose value is kept while it is written. A value that is stored elsewhere meanwhile is taken over
 * while nothing has been written here; what comes back of one's own writing is not, since more may have been written since.
 * @param name of the field, its own in the tab: what it has not stored is there when it comes again
 */
export function useDraft<Value>(stored: Value, name: string): Draft<Value> {
  const [left] = useState(() => findLeft<Value>(name));
  const [value, setValue] = useState(left ? left.value : stored);
  const sentHere = useRef<Value[]>([]);
  const sent = left?.sent ?? sentHere;
  // What was stored last that has been seen here: not what somebody else writes while something is being written here.
  const seenHere = useRef(stored);
  const seen = left?.seen ?? seenHere;
  const last = useRef(stored);
  const latest = useRef(value);
  latest.current = value;
  // Not after the next frame: a letter may come before it.
  useLayoutEffect(() => {
    const isOwn = sent.current.includes(stored);
    const isUntouched = value === last.current;
    if (isOwn || isUntouched || stored === value) seen.current = stored;
    if (stored === value) sent.current = [];
    else if (isUntouched && !isOwn) setValue(stored);
    last.current = stored;
  }, [stored]);
  useEffect(() => forgetLeft(name), []);
  useLeaving((isPageGoing) => {
    // What has just been stored may not have come back yet.
    const isStored = [last.current, seen.current].includes(latest.current);
    // With the page goes what is sent with its last breath; what could not be stored before may fail again.
    if (!isStored && (!isPageGoing || sent.current.length > 0))
      leave(name, { value: latest.current, sent, seen }, isPageGoing);
  });
  const send = () => {
    const known = [seen.current, ...sent.current];
    sent.current = [...sent.current.filter((one) => one !== value), value].slice(-MOST_SENT);
    return known;
  };
  const confirm = (now: Value) => {
    seen.current = now;
    forgetLeft(name);
  };
  return { value, setValue, send, confirm, isLeft: () => isLeftHere(name) };
}

/**
 * Takes over what somebody else has written while a text was sent: it is stored before that, to which more may have come
 * here.
 */
export function takeOthers({ setValue }: Draft<string>, sent: string, stored: string): void {
  const others = stored.slice(0, stored.length - sent.length);
  if (stored.endsWith(sent)) setValue((latest) => others + latest);
}
