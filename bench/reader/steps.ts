import { median } from '../median.ts';
import type { Moments } from './moments.ts';

type Page = { name: string; openings: Moments[] };

/** Milliseconds from one moment to another, of each opening that has both. */
export function spans(openings: Moments[], from: string, to: string): number[] {
  return openings.flatMap(({ [from]: start, [to]: end }) =>
    start === undefined || end === undefined ? [] : end - start,
  );
}

/** A table of what happens when, in the order of the first page: medians since the shortcut, and since the line above. */
export function listSteps(pages: Page[]): Record<string, Record<string, string>> {
  const columns = pages.map(({ name, openings }) => ({ name, times: timeMoments(openings) }));
  const table: Record<string, Record<string, string>> = {};
  const before = new Map<string, number>();
  for (const moment of columns[0]?.times.keys() ?? []) {
    const row: Record<string, string> = {};
    for (const { name, times } of columns) {
      const time = times.get(moment) ?? Number.NaN;
      row[name] = time.toFixed(0);
      row[`+ ${name}`] = (time - (before.get(name) ?? time)).toFixed(0);
      before.set(name, time);
    }
    table[moment] = row;
  }
  return table;
}

/** Medians, the earliest first. */
function timeMoments(openings: Moments[]): Map<string, number> {
  const names = new Set(openings.flatMap((moments) => Object.keys(moments)));
  names.delete('asked');
  return new Map(
    [...names]
      .map((name) => [name, median(spans(openings, 'shortcut', name))] as const)
      .sort(([, one], [, other]) => one - other),
  );
}
