import { useEffect, useRef } from 'preact/hooks';

/**
 * Does something when a component goes: taken off the page, or with the page, of which nobody unmounts anything.
 * @param work is told whether the page goes; it may come back as it was
 */
export function useLeaving(work: (isPageGoing: boolean) => void): void {
  const latest = useRef(work);
  latest.current = work;
  useEffect(() => {
    const life = new AbortController();
    window.addEventListener('pagehide', () => latest.current(true), { signal: life.signal });
    return () => {
      life.abort();
      latest.current(false);
    };
  }, []);
}
