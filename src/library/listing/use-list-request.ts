import { useState } from 'preact/hooks';
import type { Choices } from '../choices.ts';
import type { Range } from '../list/use-visible-rows.ts';
import { useChoices } from '../use-choices.ts';
import type { ListRequest } from '../worker/results.ts';
import { NEWEST_COUNT } from './listing.ts';

type ListRequestState = {
  request: ListRequest;
  /** @param isComposing the query is still being composed */
  choose: (choices: Choices, isComposing: boolean) => void;
  /** Shows the other notes of an article below this one, or no more. */
  toggleSimilar: (id: string) => void;
  /** These rows are in sight. */
  reach: (range: Range) => void;
  /** Asks for the place of a note too; of none with null. */
  locate: (id: string | null) => void;
};

/** The list that is wanted: what the user has chosen, which of its groups are open, and which rows are in sight. */
export function useListRequest(): ListRequestState {
  const [choices, choose] = useChoices();
  const [isComposing, setComposing] = useState(false);
  const [opened, setOpened] = useState<string[]>([]);
  const [rows, setRows] = useState<WantedRows>({ offset: 0, limit: NEWEST_COUNT });
  const [activeId, setActiveId] = useState<string | null>(null);
  return {
    request: { choices, isComposing, opened, ...rows, activeId },
    choose(next, isNextComposing) {
      choose(next);
      setComposing(isNextComposing);
    },
    toggleSimilar: (id) =>
      setOpened((ids) => (ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id])),
    reach: (range) => setRows((before) => widen(range, before)),
    locate: setActiveId,
  };
}

type WantedRows = Pick<ListRequest, 'offset' | 'limit'>;

/** Rows that are fetched beyond those that can be seen, on each side. */
const SPARE = 40;

/** The rows to fetch, so that scrolling a little asks for nothing new. */
function widen({ first, last }: Range, before: WantedRows): WantedRows {
  const isSpare = first - SPARE / 2 < before.offset && before.offset > 0;
  const isShort = last + SPARE / 2 >= before.offset + before.limit;
  if (!isSpare && !isShort) return before;
  const offset = Math.max(0, first - SPARE);
  return { offset, limit: last + SPARE + 1 - offset };
}
