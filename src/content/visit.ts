import { isSameArticle } from '../article/same-article.ts';

/** What is known of the article at the page's address; apps go from one to the next without loading a page. */
export type Visit = {
  /** Without its fragment. */
  url: string;
  /** When we first saw the page there, in milliseconds since it was opened; 0 for the address that it was opened with. */
  since: number;
  /** Other addresses that the document has had, as far as we know. */
  formerUrls: string[];
  /** Texts that were surely read at other addresses. */
  formerTexts: string[];
  /** The text that was surely read at this one; null: none yet. */
  text: string | null;
  /** The first text seen here that may have been the one from before; null: none. */
  doubtfulText: string | null;
};

// On the global, since each use of the extension injects the script anew.
declare global {
  var jeongdokVisits: Visit[] | undefined;
}

/** Addresses that are remembered: who reads on and on keeps no more texts in memory. */
const MOST = 20;

/** The visit to the address that the page is at now. */
export function currentVisit(): Visit {
  const url = withoutFragment(location.href);
  const visits = globalThis.jeongdokVisits ?? [];
  const known = visits.find((visit) => isOneArticle(visit.url, url));
  const others = visits.filter((visit) => visit !== known);
  const hasStayed = known !== undefined && known === visits.at(-1);
  const opened = openedUrls();
  const visit: Visit = {
    url,
    since: hasStayed ? known.since : isOneArticle(opened[0] ?? url, url) && !known ? 0 : performance.now(),
    formerUrls: [...new Set([...opened, ...others.map((other) => other.url)])],
    formerTexts: others.flatMap(({ text }) => text ?? []),
    text: known?.text ?? null,
    doubtfulText: hasStayed ? known.doubtfulText : null,
  };
  globalThis.jeongdokVisits = [...others, visit].slice(-MOST);
  return visit;
}

/** Addresses that this very document has had, that which it was loaded with first. */
function openedUrls(): string[] {
  const [loaded] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  if (!loaded) return [];
  // A reload keeps the entries of the document before (measured with Chromium 150). Firefox has them from 147 on.
  const entries = loaded.type === 'navigate' && 'navigation' in globalThis ? navigation.entries() : [];
  const urls = entries.flatMap(({ url, sameDocument }) => (url && sameDocument ? url : []));
  return [loaded.name, ...urls].map(withoutFragment);
}

function isOneArticle(one: string, other: string): boolean {
  return one === other || isSameArticle(new URL(one), new URL(other));
}

function withoutFragment(url: string): string {
  return url.replace(/#.*$/s, '');
}
