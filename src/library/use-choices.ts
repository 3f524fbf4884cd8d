import { useRef, useState } from 'preact/hooks';
import { readChoices, writeChoices } from './address.ts';
import type { Choices } from './choices.ts';

/** What the user has chosen; the page's address keeps it over a reload and on the way back. */
export function useChoices(): [choices: Choices, choose: (choices: Choices) => void] {
  const [choices, setChoices] = useState(() => readChoices(location.search));
  const waiting = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const choose = (next: Choices) => {
    setChoices(next);
    clearTimeout(waiting.current);
    // Browsers allow so many changes in a time that a fast hand would have them refuse.
    waiting.current = setTimeout(() => {
      history.replaceState(null, '', `${location.pathname}${writeChoices(next)}`);
    }, 100);
  };
  return [choices, choose];
}
