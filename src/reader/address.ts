import type { Source } from '../platform/calls.ts';

/** Reads the source out of the page's address: `?tab=ID`, `?note=ID`, or nothing for the page around us. */
export function parseSource(search: string): Source {
  const params = new URLSearchParams(search);
  const note = params.get('note');
  if (note) return { kind: 'note', id: note };
  const tabId = Number.parseInt(params.get('tab') ?? '', 10);
  return { kind: 'tab', tabId: Number.isNaN(tabId) ? null : tabId, canonicalUrl: null };
}
