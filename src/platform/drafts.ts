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

/** What is kept aside of an article, unchecked; undefined when there is nothing. */
export async function readDraft(canonicalUrl: string): Promise<unknown> {
  const key = PREFIX + canonicalUrl;
  return (await browser.storage.local.get(key))[key];
}

/** All that is kept aside, unchecked and in no order. */
export async function readDrafts(): Promise<unknown[]> {
  const stored = await browser.storage.local.get(null);
  return Object.entries(stored).flatMap(([key, value]) => (key.startsWith(PREFIX) ? [value] : []));
}

/** Forgets an article that was kept aside. */
export async function dropDraft({ article }: Draft): Promise<void> {
  await browser.storage.local.remove(PREFIX + article.canonicalUrl);
}
