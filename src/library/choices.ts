import { readingStates } from '../notes/note.ts';

/** Which notes are shown: all that have not been deleted, those of one state, or the deleted ones. */
export const views = ['all', ...readingStates, 'bin'] as const;
export type View = (typeof views)[number];

/** Days of Korean time that end today, and a span of the user's own. */
export const presetPeriods = ['today', 'week', 'month', 'year'] as const;
export type PresetPeriod = (typeof presetPeriods)[number];
export const periods = [...presetPeriods, 'range'] as const;
export type Period = (typeof periods)[number];

/** Which of a note's dates a period is about. */
export const dateKinds = ['saved', 'published'] as const;
export type DateKind = (typeof dateKinds)[number];

/** What narrows the list; null lets everything through. */
export type Filters = {
  view: View;
  outlet: string | null;
  /** The widest section of an article. */
  section: string | null;
  tag: string | null;
  period: Period | null;
  /** Days of the period "range" in Korean time, both included: "2026-11-28"; null leaves that side open. */
  from: string | null;
  to: string | null;
  dateKind: DateKind;
};

export const sortKeys = ['saved', 'published', 'title', 'outlet'] as const;
export type SortKey = (typeof sortKeys)[number];
export type Sorting = { by: SortKey; isAscending: boolean };

/** All that the user has chosen for the list; the address of the page keeps it. */
export type Choices = { query: string; filters: Filters; sorting: Sorting };

export const noFilters: Filters = {
  view: 'all',
  outlet: null,
  section: null,
  tag: null,
  period: null,
  from: null,
  to: null,
  dateKind: 'saved',
};

export const noChoices: Choices = {
  query: '',
  filters: noFilters,
  sorting: { by: 'saved', isAscending: false },
};

/** Dates begin with the latest, words with the first letter. */
export const usualDirection = (by: SortKey): boolean => by === 'title' || by === 'outlet';

/** How many filters are on; the view is none of them. */
export function countFilters({ outlet, section, tag, period }: Filters): number {
  return [outlet, section, tag, period].filter((value) => value !== null).length;
}

/** Whether the list shows all notes that are there, the latest first: what the page opens with. */
export function isPlain({ query, filters, sorting }: Choices): boolean {
  const isNewestFirst = sorting.by === 'saved' && !sorting.isAscending;
  return query.trim() === '' && filters.view === 'all' && countFilters(filters) === 0 && isNewestFirst;
}

/** The ends of the period "range", the earlier one first, in whatever order they were chosen. */
export function orderedDays({ from, to }: Pick<Filters, 'from' | 'to'>): Pick<Filters, 'from' | 'to'> {
  const isReversed = from !== null && to !== null && from > to;
  return isReversed ? { from: to, to: from } : { from, to };
}
