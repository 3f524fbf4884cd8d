import { callBackground, type Outcome, type ReaderContent, type SavedNote } from '../platform/messages.ts';

/** Where this reader page has its article from. */
export type Source =
  /** The page around us, or the page in the tab with this id. */
  { kind: 'tab'; tabId: number | null } | { kind: 'note'; id: string };

/** Reads the source out of the page's address: `?tab=ID`, `?note=ID`, or nothing for the page around us. */
export function parseSource(search: string): Source {
  const params = new URLSearchParams(search);
  const note = params.get('note');
  if (note) return { kind: 'note', id: note };
  const tabId = Number.parseInt(params.get('tab') ?? '', 10);
  return { kind: 'tab', tabId: Number.isNaN(tabId) ? null : tabId };
}

/** Gets the article. */
export async function loadContent(source: Source): Promise<Outcome<ReaderContent>> {
  if (source.kind === 'tab') return callBackground('readTabArticle', source.tabId);
  const outcome = await callBackground('readNote', source.id);
  if (!outcome.ok) return outcome;
  const { article, savedAt } = outcome.value;
  return { ok: true, value: { article, savedAt } };
}

/** Keeps the article; null for a note, which is kept already. */
export async function saveContent(source: Source): Promise<Outcome<SavedNote> | null> {
  return source.kind === 'tab' ? callBackground('saveTabArticle', source.tabId) : null;
}
