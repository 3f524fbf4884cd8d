/** Which notes are selected. */
export type Selection = {
  ids: ReadonlySet<string>;
  /** Those that were selected before a range was begun: a range that shrinks leaves them. */
  base: ReadonlySet<string>;
  /** The note from which a range goes, or its row while its note is not known; null while there is none. */
  anchor: string | number | null;
};

export const NO_SELECTION: Selection = { ids: new Set(), base: new Set(), anchor: null };

/** Selects a note or takes it out; a range goes from it from now on. */
export function toggle({ ids }: Selection, id: string): Selection {
  const toggled = new Set(ids);
  if (!toggled.delete(id)) toggled.add(id);
  return { ids: toggled, base: toggled, anchor: id };
}

/** Begins a range at a note where none has been begun. */
export function anchorAt(selection: Selection, anchor: string | number): Selection {
  return selection.anchor === null ? { ...selection, base: selection.ids, anchor } : selection;
}

/** Selects a range, and what had been selected before it. @param range ids of all its rows, the anchor's included */
export function extend(selection: Selection, range: readonly string[]): Selection {
  return { ...selection, ids: new Set([...selection.base, ...range]) };
}

/** Takes notes out whose rows go; no range goes on from where it began. */
export function takeOut({ ids }: Selection, gone: readonly string[]): Selection {
  const left = new Set(ids);
  for (const id of gone) left.delete(id);
  return { ids: left, base: left, anchor: null };
}

/** Selects just these. */
export function selectAll(ids: readonly string[]): Selection {
  const all = new Set(ids);
  return { ids: all, base: all, anchor: null };
}
