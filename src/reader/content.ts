import { callBackground, type Outcome, type ReaderContent, type SavedNote } from '../platform/messages.ts';
import type { Source } from './address.ts';

/** Gets the article. */
export async function loadContent(source: Source): Promise<Outcome<ReaderContent>> {
  if (source.kind === 'tab') return callBackground('readTabArticle', source.tabId);
  const outcome = await callBackground('readNote', source.id);
  if (!outcome.ok) return outcome;
  const { article, savedAt } = outcome.value;
  return { ok: true, value: { article, isSaved: true, savedAt } };
}

/** Keeps the article; null for a note, which is kept already. */
export async function saveContent(source: Source): Promise<Outcome<SavedNote> | null> {
  return source.kind === 'tab' ? callBackground('saveTabArticle', source.tabId) : null;
}
