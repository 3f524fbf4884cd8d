import { normalizeText } from '../../notes/search/normalize.ts';
import { type Filters, PRESET_PERIODS, type PresetPeriod, type View } from '../choices.ts';
import type { Entry } from './entry.ts';
import { type Span, spanOf, startsOfPeriods } from './period.ts';

export type Count = { name: string; count: number };

/** How many notes each choice would show, the other choices staying as they are; lists begin with the largest. */
export type Facets = {
  views: Record<View, number>;
  outlets: Count[];
  sections: Count[];
  tags: Count[];
  periods: Record<PresetPeriod, number>;
};

/** Takes the notes that were searched one by one, and tells those that pass the filters from the others. */
export type Sieve = {
  /** @returns whether the note passes all filters */
  take(entry: Entry): boolean;
  facets(): Facets;
};

type Filter = 'view' | 'outlet' | 'section' | 'tag' | 'period';
const ALL_FILTERS: readonly Filter[] = ['view', 'outlet', 'section', 'tag', 'period'];

/** Makes a sieve. @param now what "today" means */
export function makeSieve(filters: Filters, now: Date): Sieve {
  const span = spanOf(filters, now);
  const starts = startsOfPeriods(now);
  const views: Record<View, number> = { all: 0, unread: 0, read: 0, archived: 0, bin: 0 };
  const periods: Record<PresetPeriod, number> = { today: 0, week: 0, month: 0, year: 0 };
  const [outlets, sections, tags] = [makeTally(), makeTally(), makeTally()];
  const wantedTag = filters.tag === null ? null : foldTag(filters.tag);

  const counters: Record<Filter, (entry: Entry) => void> = {
    view({ place }) {
      if (place !== 'bin') views.all++;
      views[place]++;
    },
    outlet: ({ outlet }) => outlet !== null && outlets.add(outlet, outlet),
    section: ({ section }) => section !== null && sections.add(section, section),
    tag(entry) {
      for (const tag of entry.tags) tags.add(foldTag(tag), tag);
    },
    period(entry) {
      const time = timeOf(entry, filters);
      for (const period of PRESET_PERIODS) if (time >= starts[period]) periods[period]++;
    },
  };

  return {
    take(entry) {
      const stop = findStop(entry, filters, span, wantedTag);
      if (stop === null) for (const filter of ALL_FILTERS) counters[filter](entry);
      // What one filter alone keeps back would be shown by another choice of that one.
      if (stop !== null && stop !== 'several') counters[stop](entry);
      return stop === null;
    },
    facets: () => ({
      views,
      periods,
      outlets: outlets.list(),
      sections: sections.list(),
      tags: tags.list(),
    }),
  };
}

/** The filter that keeps a note back; null when it passes all. */
function findStop(
  entry: Entry,
  filters: Filters,
  span: Span | null,
  wantedTag: string | null,
): Filter | 'several' | null {
  let stop: Filter | 'several' | null = null;
  const stopBy = (filter: Filter) => {
    stop = stop === null ? filter : 'several';
  };
  if (!isInView(entry, filters.view)) stopBy('view');
  if (filters.outlet !== null && entry.outlet !== filters.outlet) stopBy('outlet');
  if (filters.section !== null && entry.section !== filters.section) stopBy('section');
  if (wantedTag !== null && !entry.tags.some((tag) => foldTag(tag) === wantedTag)) stopBy('tag');
  if (span && !isWithin(timeOf(entry, filters), span)) stopBy('period');
  return stop;
}

const isInView = ({ place }: Entry, view: View) => (view === 'all' ? place !== 'bin' : place === view);

const timeOf = (entry: Entry, { dateKind }: Filters) =>
  dateKind === 'saved' ? entry.savedAt : entry.publishedAt;

const isWithin = (time: number, { from, until }: Span) => time >= from && time < until;

/** Counts things that bear a name; of names that are one by their key, the first stands for all. */
function makeTally() {
  const counts = new Map<string, Count>();
  return {
    add(key: string, name: string) {
      const known = counts.get(key);
      if (known) known.count++;
      else counts.set(key, { name, count: 1 });
    },
    list: () =>
      [...counts.values()].sort(
        (one, other) => other.count - one.count || one.name.localeCompare(other.name, 'ko'),
      ),
  };
}

const foldedTags = new Map<string, string>();

/** Two notes may have one tag in letters that differ. */
function foldTag(tag: string): string {
  const known = foldedTags.get(tag);
  if (known !== undefined) return known;
  const folded = normalizeText(tag);
  foldedTags.set(tag, folded);
  return folded;
}
