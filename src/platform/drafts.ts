import browser from 'webextension-polyfill';
import type { Article } from '../article/article.ts';

const prefix = 'draft:';

/** An article that the user wanted to keep when the notes could not be reached. */
export type Draft = { article: Article /** ISO 8601 in UTC */; wantedAt: string };

/** Keeps an article aside, apart from the notes; a later one of the same article takes its place. */
export async function keepDraft(draft: Draft): Promise<void> {
  await browser.storage.local.set({ [prefix + draft.article.canonicalUrl]: draft });
}

/** @returns null when nothing is kept aside of the article */
export async function readDraft(canonicalUrl: string): Promise<Draft | null> {
  const key = prefix + canonicalUrl;
  // See `readDrafts`.
  return ((await browser.storage.local.get(key))[key] as Draft | undefined) ?? null;
}

/** The articles that are kept aside, the oldest first. */
export async function readDrafts(): Promise<Draft[]> {
  const stored = await browser.storage.local.get(null);
  return (
    Object.entries(stored)
      .filter(([key]) => key.startsWith(prefix))
      // Written by `keepDraft` alone: no other code has the prefix, and only our own pages reach this storage.
      .map(([, value]) => value as Draft)
      .sort((one, other) => one.wantedAt.localeCompare(other.wantedAt))
  );
}

/** Forgets an article that was kept aside. */
export async function dropDraft({ article }: Draft): Promise<void> {
  await browser.storage.local.remove(prefix + article.canonicalUrl);
}
