import type { NoteSummary } from '../../notes/note.ts';
import type { Entry } from './entry.ts';

/** A row of the list. */
export type Row = {
  note: NoteSummary;
  /** How many other notes that were found are of the same article; they stand below it when it is open. */
  similarCount: number;
  isOpen: boolean;
  /** It stands below another note of the same article. */
  isMember: boolean;
};

/**
 * Makes rows out of the notes that were found, in their order: those of one article stand where the first of them does.
 * @param isGrouped whether those of one article are
 * @param opened ids; a group with one of them shows its members
 */
export function makeRows(found: readonly Entry[], isGrouped: boolean, opened: ReadonlySet<string>): Row[] {
  const members = isGrouped ? gatherMembers(found) : new Map<number, NoteSummary[]>();
  const shown = new Set<number>();
  const rows: Row[] = [];
  for (const { summary, group } of found) {
    const notes = group === null ? undefined : members.get(group);
    if (group === null || !notes || notes.length === 1) {
      rows.push(plainRow(summary));
    } else if (!shown.has(group)) {
      shown.add(group);
      rows.push(...makeGroup(notes, opened));
    }
  }
  return rows;
}

function gatherMembers(found: readonly Entry[]): Map<number, NoteSummary[]> {
  const members = new Map<number, NoteSummary[]>();
  for (const { summary, group } of found) {
    if (group === null) continue;
    const known = members.get(group);
    if (known) known.push(summary);
    else members.set(group, [summary]);
  }
  return members;
}

function makeGroup(notes: NoteSummary[], opened: ReadonlySet<string>): Row[] {
  const isOpen = notes.some(({ id }) => opened.has(id));
  const shown = isOpen ? notes : notes.slice(0, 1);
  return shown.map((note, index) => ({
    note,
    similarCount: index === 0 ? notes.length - 1 : 0,
    isOpen,
    isMember: index > 0,
  }));
}

/** A row of its own. */
export const plainRow = (note: NoteSummary): Row => ({
  note,
  similarCount: 0,
  isOpen: false,
  isMember: false,
});
