import { READING_STATES } from '../notes/note.ts';

/** Which notes are shown: all that have not been deleted, those of one state, or the deleted ones. */
export const VIEWS = ['all', ...READING_STATES, 'bin'] as const;
export type View = (typeof VIEWS)[number];

/** Days of Korean time that end today, and a span of the user's own. */
export const PRESET_PERIODS = ['today', 'week', 'month', 'year'] as const;
export type PresetPeriod = (typeof PRESET_PERIODS)[number];
export const PERIODS = [...PRESET_PERIODS, 'range'] as const;
export type Period = (typeof PERIODS)[number];

/** Which of a note's dates a period is about. */
export const DATE_KINDS = ['saved', 'published'] as const;
export type DateKind = (typeof DATE_KINDS)[number];

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

export const SORT_KEYS = ['saved', 'published', 'title', 'outlet'] as const;
export type SortKey = (typeof SORT_KEYS)[number];
export type Sorting = { by: SortKey; isAscending: boolean };

/** All that the user has chosen for the list; the address of the page keeps it. */
export type Choices = { query: string; filters: Filters; sorting: Sorting };

export const NO_FILTERS: Filters = {
  view: 'all',
  outlet: null,
  section: null,
  tag: null,
  period: null,
  from: null,
  to: null,
  dateKind: 'saved',
};

export const NO_CHOICES: Choices = {
  query: '',
  filters: NO_FILTERS,
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
