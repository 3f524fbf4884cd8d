import { isSameArticle } from '../article/same-article.ts';
import { withoutAnchor } from '../dom/address.ts';

/** What is known of the article at the page's address; apps go from one to the next without loading a page. */
export type Visit = {
  /** Without its fragment, unless that is the route of an app. */
  url: string;
  /** When we first saw the page there, in milliseconds since it was opened; 0 for the address that it was opened with. */
  since: number;
  /** How the text begins that was surely read there; null: none yet. */
  text: string | null;
  /** The same of the first text seen there that may have been the one from before; null: none. */
  doubtfulText: string | null;
  /** Other addresses that the document has had, as far as we know, and what was surely read there. */
  former: { url: string; text: string | null }[];
};

// On the global, since each use of the extension injects the script anew.
declare global {
  var jeongdokVisits: Visit[] | undefined;
}

/** Addresses that are remembered. */
const MOST = 20;

/** The visit to the address that the page is at now. */
export function currentVisit(): Visit {
  const url = withoutAnchor(location.href);
  const visits = globalThis.jeongdokVisits ?? [];
  const known = visits.find((visit) => isOneArticle(visit.url, url));
  const others = visits.filter((visit) => visit !== known);
  const stayed = known === visits.at(-1) ? known : undefined;
  const opened = openedUrls(url);
  const isOpening = !known && isOneArticle(opened[0] ?? url, url);
  const unseen = opened.filter((address) => !visits.some((visit) => isOneArticle(visit.url, address)));
  const visit: Visit = {
    url,
    since: stayed?.since ?? (isOpening ? 0 : performance.now()),
    text: known?.text ?? null,
    doubtfulText: stayed?.doubtfulText ?? null,
    former: [
      ...unseen
        .filter((address) => !isOneArticle(address, url))
        .map((address) => ({ url: address, text: null })),
      ...others.map((other) => ({ url: other.url, text: other.text })),
    ],
  };
  globalThis.jeongdokVisits = [...others, visit].slice(-MOST);
  return visit;
}

/** Addresses that this very document has had, that which it was loaded with first; not that of an app without any route. */
function openedUrls(here: string): string[] {
  // The type of the entries says that they are of this class.
  const [loaded] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  if (!loaded) return [];
  // A reload keeps the entries of the document before (measured in Chromium 150, Firefox 153). Drop the test for the
  // function when the minimum Firefox is 147.
  const hasEntries = loaded.type === 'navigate' && typeof globalThis.navigation?.entries === 'function';
  const entries = hasEntries ? navigation.entries() : [];
  const urls = entries.flatMap(({ url, sameDocument }) => (url && sameDocument ? url : []));
  // It is told without its fragment.
  const [shell] = here.split('#');
  return [loaded.name, ...urls].map(withoutAnchor).filter((url) => url === here || url !== shell);
}

function isOneArticle(one: string, other: string): boolean {
  return one === other || isSameArticle(new URL(one), new URL(other));
}
