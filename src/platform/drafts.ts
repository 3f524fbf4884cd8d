import browser from 'webextension-polyfill';
import type { Article } from '../article/article.ts';

const PREFIX = 'draft:';

/**
 * An article that the user wanted to keep when the notes could not be reached. It lies in a storage that content scripts
 * reach too, each in a process that runs a page: whatever is read there has to be checked.
 */
export type Draft = {
  article: Article;
  /** ISO 8601 in UTC */
  wantedAt: string;
};

/** Keeps an article aside, apart from the notes; a later one of the same article takes its place. */
export async function keepDraft(draft: Draft): Promise<void> {
  await browser.storage.local.set({ [PREFIX + draft.article.canonicalUrl]: draft });
}

/** What lies in the storage, unchecked, under its key there: another may stand in what is found. */
export type StoredDraft = { key: string; value: unknown };

/** What is kept aside of an article; its value is undefined when there is nothing. */
export async function readDraft(canonicalUrl: string): Promise<StoredDraft> {
  const key = PREFIX + canonicalUrl;
  return { key, value: (await browser.storage.local.get(key))[key] };
}

/** All that is kept aside, in no order. */
export async function readDrafts(): Promise<StoredDraft[]> {
  const stored = await browser.storage.local.get(null);
  return Object.entries(stored).flatMap(([key, value]) => (key.startsWith(PREFIX) ? [{ key, value }] : []));
}

/** Forgets what was kept aside. */
export async function dropDraft({ key }: { key: string }): Promise<void> {
  await browser.storage.local.remove(key);
}
