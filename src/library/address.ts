import {
  type Choices,
  DATE_KINDS,
  NO_CHOICES,
  NO_FILTERS,
  PERIODS,
  SORT_KEYS,
  usualDirection,
  VIEWS,
} from './choices.ts';

const isDay = (text: string) => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));

/** Reads the choices out of the page's address; what is missing or unknown is as nobody had chosen. */
export function readChoices(search: string): Choices {
  const params = new URLSearchParams(search);
  const oneOf = <Value extends string>(name: string, values: readonly Value[]) =>
    values.find((value) => value === params.get(name)) ?? null;
  const dayOf = (name: string) => (isDay(params.get(name) ?? '') ? params.get(name) : null);
  const by = oneOf('sort', SORT_KEYS) ?? NO_CHOICES.sorting.by;
  return {
    query: params.get('q') ?? '',
    filters: {
      view: oneOf('view', VIEWS) ?? NO_FILTERS.view,
      outlet: params.get('outlet'),
      section: params.get('section'),
      tag: params.get('tag'),
      period: oneOf('period', PERIODS),
      from: dayOf('from'),
      to: dayOf('to'),
      dateKind: oneOf('date', DATE_KINDS) ?? NO_FILTERS.dateKind,
    },
    sorting: { by, isAscending: (oneOf('order', ['up', 'down']) ?? upOrDown(usualDirection(by))) === 'up' },
  };
}

/** @returns e.g. "?q=나룻배&tag=강"; empty when nothing was chosen */
export function writeChoices({ query, filters, sorting }: Choices): string {
  const isUsual = sorting.isAscending === usualDirection(sorting.by);
  const named: [name: string, value: string | null, usual: string | null][] = [
    ['q', query, ''],
    ['view', filters.view, NO_FILTERS.view],
    ['outlet', filters.outlet, null],
    ['section', filters.section, null],
    ['tag', filters.tag, null],
    ['period', filters.period, null],
    ['from', filters.period === 'range' ? filters.from : null, null],
    ['to', filters.period === 'range' ? filters.to : null, null],
    ['date', filters.period ? filters.dateKind : null, NO_FILTERS.dateKind],
    ['sort', sorting.by, NO_CHOICES.sorting.by],
    ['order', isUsual ? null : upOrDown(sorting.isAscending), null],
  ];
  const params = new URLSearchParams(
    named.flatMap(([name, value, usual]) => (value === null || value === usual ? [] : [[name, value]])),
  );
  return params.size > 0 ? `?${params}` : '';
}

const upOrDown = (isAscending: boolean) => (isAscending ? 'up' : 'down');
