import { useEffect, useRef } from 'preact/hooks';

/** Does something when a component goes: taken off the page, or with the page, of which nobody unmounts anything. */
export function useLeaving(work: () => void): void {
  const latest = useRef(work);
  latest.current = work;
  useEffect(() => {
    const life = new AbortController();
    const leave = () => latest.current();
    window.addEventListener('pagehide', leave, { signal: life.signal });
    return () => {
      life.abort();
      leave();
    };
  }, []);
}
