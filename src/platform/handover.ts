import browser from 'webextension-polyfill';
import type { Article } from '../article/article.ts';

// Session storage: in memory, out of reach of content scripts, and it survives the background's death.
const keyOf = (tabId: number) => `article:${tabId}`;

/** Keeps the article that was read from a tab for the reader page that is about to open. */
export async function handOver(tabId: number, article: Article): Promise<void> {
  await browser.storage.session.set({ [keyOf(tabId)]: article });
}

/** @returns the article last read from a tab; null when there is none */
export async function readHandedOver(tabId: number): Promise<Article | null> {
  const key = keyOf(tabId);
  const stored = await browser.storage.session.get(key);
  // Written by `handOver` alone: no other code has the key, and only our own pages reach this storage.
  return (stored[key] as Article | undefined) ?? null;
}

/** Forgets a tab's article. */
export async function dropHandedOver(tabId: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tabId));
}
