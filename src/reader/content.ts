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

/** Keeps the article of a page. */
export const saveContent = (tabId: number | null): Promise<Outcome<SavedNote>> =>
  callBackground('saveTabArticle', tabId);
