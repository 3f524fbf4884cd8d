import { type Inputs, useEffect } from 'preact/hooks';

/** Begins something when a component is there, or when `inputs` have changed, and ends it by the signal. */
export function useLife(begin: (signal: AbortSignal) => void, inputs: Inputs): void {
  useEffect(() => {
    const life = new AbortController();
    begin(life.signal);
    return () => life.abort();
  }, inputs);
}
