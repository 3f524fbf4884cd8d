import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import {
  describePassage,
  type Highlight,
  type HighlightColor,
  isSamePassage,
} from '../../notes/highlights.ts';
import {
  type HighlightChange,
  type Outcome,
  type ReaderNote,
  type Source,
  unexpectedFailure,
} from '../../platform/calls.ts';
import { orSay } from '../../platform/failure-text.ts';
import { t } from '../../platform/i18n.ts';
import { callBackground } from '../../platform/messages.ts';
import type { ArrangedBody } from '../body/body.tsx';
import type { Say } from '../use-message.ts';
import { paintHighlights } from './paint.ts';
import { type Placed, placeHighlights } from './placed.ts';
import type { Selected } from './selected-words.ts';

export type Highlights = {
  all: Highlight[];
  /** Those that are found in the text. */
  placed: Placed[];
  add: (selected: Selected, color: HighlightColor) => Promise<Highlight | null>;
  /**
   * @param known what the stored remark may be, as far as its writer knows
   * @returns as it is stored then; null when it is not
   */
  change: (highlight: Highlight, change: HighlightChange, known: string[]) => Promise<Highlight | null>;
  /** @param highlight as it is to come back when that is undone */
  remove: (highlight: Highlight) => Promise<boolean>;
};

/** The highlights of the article's note, painted, and kept in step with other pages that show it. */
export function useHighlights(
  source: Source,
  note: ReaderNote | null,
  body: ArrangedBody | null,
  say: Say,
): Highlights {
  const [all, setAll] = useState(note?.highlights ?? []);
  // The note may change on another page, be deleted and brought back, or come late.
  useLayoutEffect(() => setAll(note?.highlights ?? []), [note]);
  const placed = useMemo(() => (body ? placeHighlights(body.map.text, all) : []), [body, all]);
  useEffect(() => (body ? paintHighlights(placed, body.map, window) : undefined), [body, placed]);

  const take = async (work: Promise<Outcome<Highlight[]>>): Promise<Highlight[] | null> => {
    const taken = await orSay(work, say);
    if (taken) setAll(taken.value);
    return taken?.value ?? null;
  };
  const removed = useRef(new Set<string>());
  return {
    all,
    placed,
    async add({ start, end }, color) {
      if (!body) return null;
      const passage = describePassage(body.map.text, start, end);
      const kept = await take(callBackground('addHighlight', source, { ...passage, color, remark: '' }));
      return kept?.find((one) => isSamePassage(one, passage)) ?? null;
    },
    async change({ id, createdAt: _, ...highlight }, change, known) {
      const outcome = await callBackground('changeHighlight', source, id, change, known).catch(
        unexpectedFailure,
      );
      // Removed on another page while words were written to it here: it comes back with them.
      const isLost = !outcome.ok && outcome.failure === 'gone' && !removed.current.has(id);
      const kept = await take(
        isLost
          ? callBackground('addHighlight', source, { ...highlight, ...change })
          : Promise.resolve(outcome),
      );
      return kept?.find((one) => one.id === id || (isLost && isSamePassage(one, highlight))) ?? null;
    },
    async remove({ id, createdAt: _, ...highlight }) {
      removed.current.add(id);
      const isGone = (await take(callBackground('removeHighlight', source, id))) !== null;
      const bringBack = () => void take(callBackground('addHighlight', source, highlight));
      if (isGone) say(t('highlight_removed'), bringBack);
      return isGone;
    },
  };
}
