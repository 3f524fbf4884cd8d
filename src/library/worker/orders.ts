import type { SortKey } from '../choices.ts';
import type { Entry } from './entry.ts';

const collator = new Intl.Collator('ko', { numeric: true });

type Compare = (one: Entry, other: Entry) => number;

const bySaving: Compare = (one, other) =>
  one.savedAt - other.savedAt || (one.summary.id < other.summary.id ? -1 : 1);

const compares: Record<SortKey, Compare> = {
  saved: bySaving,
  published: (one, other) => one.publishedAt - other.publishedAt || bySaving(one, other),
  title: (one, other) => collator.compare(one.sortTitle, other.sortTitle) || bySaving(other, one),
  // What has no outlet comes last.
  outlet: (one, other) =>
    Number(one.summary.outlet === null) - Number(other.summary.outlet === null) ||
    collator.compare(one.summary.outlet ?? '', other.summary.outlet ?? '') ||
    bySaving(other, one),
};

/** All entries by each of the sort keys that have been wanted, upwards: the oldest or the first letter first. */
export type Orders = {
  by(key: SortKey): readonly Entry[];
  /** Keeps the orders when entries have come in the place of some ids; without entries, those have gone. */
  replace(ids: ReadonlySet<string>, added: readonly Entry[]): void;
};

/** Keeps entries in order, which may come and go. */
export function makeOrders(entries: ReadonlyMap<string, Entry>): Orders {
  const orders = new Map<SortKey, Entry[]>();
  return {
    by(key) {
      const order = orders.get(key) ?? sortEntries([...entries.values()], key);
      orders.set(key, order);
      return order;
    },
    replace(ids, added) {
      // A first load is sorted when somebody wants to see it.
      if (added.length > 1000) orders.clear();
      for (const [key, order] of orders) {
        const others = order.filter(({ summary }) => !ids.has(summary.id));
        orders.set(key, sortEntries([...others, ...added], key));
      }
    },
  };
}

/** Fast where most of it is in order already. */
function sortEntries(entries: Entry[], key: SortKey): Entry[] {
  return entries.sort(compares[key]);
}
