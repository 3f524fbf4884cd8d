import type { Source } from '../platform/calls.ts';

/** Reads the source out of the page's address: `?tab=ID`, `?note=ID`, or nothing for the page around us. */
export function parseSource(search: string): Source {
  const params = new URLSearchParams(search);
  const note = params.get('note');
  if (note) return { kind: 'note', id: note };
  const tabId = Number.parseInt(params.get('tab') ?? '', 10);
  return { kind: 'tab', tabId: Number.isNaN(tabId) ? null : tabId, canonicalUrl: null };
}

/** The fragment that remembers where an article is from: after a restart of the browser nothing else may know it. */
export const fragmentOf = (original: string): string => `#${new URLSearchParams({ original })}`;

/** The address that a fragment remembers; null where it remembers none of the web. */
export function parseOriginal(fragment: string): string | null {
  const original = new URLSearchParams(fragment.slice(1)).get('original');
  return original && /^https?:/.test(original) ? original : null;
}
