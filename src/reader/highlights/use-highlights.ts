import { useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import {
  describePassage,
  type Highlight,
  type HighlightColor,
  isSamePassage,
} from '../../notes/highlights.ts';
import type { HighlightChange, Outcome, ReaderNote, Source } from '../../platform/calls.ts';
import { follow } from '../../platform/failure-text.ts';
import { t } from '../../platform/i18n.ts';
import { callBackground } from '../../platform/messages.ts';
import type { ArrangedBody } from '../body/body.tsx';
import type { Say } from '../use-message.ts';
import { paintHighlights } from './paint.ts';
import { type Placed, placeHighlights } from './placed.ts';
import type { Selected } from './selection.ts';

export type Highlights = {
  all: Highlight[];
  /** Those that are found in the text. */
  placed: Placed[];
  add: (selected: Selected, color: HighlightColor) => Promise<Highlight | null>;
  change: (id: string, change: HighlightChange) => Promise<boolean>;
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
    const taken = await follow(work, say);
    if (taken) setAll(taken.value);
    return taken?.value ?? null;
  };
  return {
    all,
    placed,
    async add({ start, end }, color) {
      if (!body) return null;
      const passage = describePassage(body.map.text, start, end);
      const kept = await take(callBackground('addHighlight', source, { ...passage, color, remark: '' }));
      return kept?.find((one) => isSamePassage(one, passage)) ?? null;
    },
    change: async (id, change) =>
      (await take(callBackground('changeHighlight', source, id, change))) !== null,
    async remove({ id, createdAt: _, ...highlight }) {
      const isGone = (await take(callBackground('removeHighlight', source, id))) !== null;
      const bringBack = () => void take(callBackground('addHighlight', source, highlight));
      if (isGone) say(t('highlight_removed'), bringBack);
      return isGone;
    },
  };
}
