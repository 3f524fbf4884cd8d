import type { Source } from '../platform/calls.ts';

/**
 * Reads the source out of the page's address: `?tab=ID`, `?note=ID`, or nothing for the page around us.
 * @param fragment as `fragmentOf` gives it, or an empty one
 */
export function parseSource(search: string, fragment: string): Source {
  const params = new URLSearchParams(search);
  const note = params.get('note');
  if (note) return { kind: 'note', id: note };
  const tabId = Number.parseInt(params.get('tab') ?? '', 10);
  return {
    kind: 'tab',
    tabId: Number.isNaN(tabId) ? null : tabId,
    canonicalUrl: null,
    original: parseOriginal(fragment),
  };
}

/** What a note was searched for by. */
export type Sought = {
  query: string;
  /** It was still being composed. */
  isComposing: boolean;
};

/** The address of a note's reader, from another page of ours. @param sought what is marked in it; null for nothing */
export const noteAddress = (id: string, sought: Sought | null): string =>
  `../reader/index.html?note=${encodeURIComponent(id)}${sought ? `#${soughtParams(sought)}` : ''}`;

const soughtParams = ({ query, isComposing }: Sought) =>
  new URLSearchParams({ find: query, ...(isComposing && { composing: '' }) });

/** What a fragment asks to be marked; null for nothing. */
export function parseSought(fragment: string): Sought | null {
  const params = new URLSearchParams(fragment.slice(1));
  const query = params.get('find') ?? '';
  return query.trim() === '' ? null : { query, isComposing: params.has('composing') };
}

/** The fragment that remembers where an article is from: after a restart of the browser nothing else may know it. */
export const fragmentOf = (original: string, sought: Sought | null = null): string =>
  `#${new URLSearchParams([...(sought ? soughtParams(sought) : []), ['original', original]])}`;

/** The address that a fragment remembers; null where it remembers none of the web. */
export function parseOriginal(fragment: string): string | null {
  const original = new URLSearchParams(fragment.slice(1)).get('original');
  return original && /^https?:/.test(original) ? original : null;
}
