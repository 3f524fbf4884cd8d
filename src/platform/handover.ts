import browser from 'webextension-polyfill';
import type { Article } from '../article/article.ts';
import { compareText } from '../base/compare-text.ts';

/** An article as it was read from a tab. */
export type HandedOver = {
  article: Article;
  /** ISO 8601 in UTC */
  readAt: string;
};

const PREFIX = 'article:';

// Session storage: in memory, out of reach of content scripts, and it survives the background's death.
const keyOf = (tabId: number) => `${PREFIX}${tabId}`;

/**
 * Keeps the article that was read from a tab for the reader page that is about to open. Where there is no space left,
 * those that were read first go.
 */
export async function handOver(tabId: number, handed: HandedOver): Promise<void> {
  const key = keyOf(tabId);
  try {
    await browser.storage.session.set({ [key]: handed });
  } catch (error) {
    const oldest = await findOldest(key);
    if (oldest === null) throw error;
    await browser.storage.session.remove(oldest);
    await handOver(tabId, handed);
  }
}

/** @returns the key of the article that was read first, but for one; null when there is no other */
async function findOldest(except: string): Promise<string | null> {
  const stored = await browser.storage.session.get(null);
  const others = Object.entries(stored).filter(([key]) => key.startsWith(PREFIX) && key !== except);
  const readAtOf = ([, value]: [string, unknown]) => (value as HandedOver).readAt;
  const [oldest] = others.sort((one, other) => compareText(readAtOf(one), readAtOf(other)));
  return oldest?.[0] ?? null;
}

/** @returns what was last read from a tab; null when there is nothing */
export async function readHandedOver(tabId: number): Promise<HandedOver | null> {
  const key = keyOf(tabId);
  const stored = await browser.storage.session.get(key);
  // Written by `handOver` alone: no other code has the key, and only our own pages reach this storage.
  return (stored[key] as HandedOver | undefined) ?? null;
}

/** Forgets a tab's article. */
export async function dropHandedOver(tabId: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tabId));
}
