import { dropHandedOver, handOver } from '../platform/handover.ts';
import type { Outcome, ReadingFailure } from '../platform/messages.ts';
import { callInTab, injectScript } from '../platform/scripts.ts';
import { isOwnAddress, onTabClosed, openOwnPage, type Tab } from '../platform/tabs.ts';
import { extractFromTab } from './extraction.ts';

/** Readings under way, by tab. */
const underWay = new Map<number, Promise<unknown>>();

/** Opens the reader over the page in a tab, or closes it when it is open. */
export async function toggleReader(tab: Tab): Promise<Outcome<null>> {
  if (isOwnAddress(tab.url)) return { ok: false, failure: 'forbidden' };
  const reading = closeOrRead(tab.id);
  underWay.set(tab.id, reading);
  try {
    const outcome = await reading;
    if (outcome === 'closed') return { ok: true, value: null };
    if (outcome.ok) await callInTab(tab.id, () => globalThis.jeongdokOverlay?.openReader());
    else await callInTab(tab.id, () => globalThis.jeongdokOverlay?.closeReader()).catch(notTouched);
    return outcome;
  } finally {
    if (underWay.get(tab.id) === reading) underWay.delete(tab.id);
  }
}

/** Resolves when the article of a tab has been handed over, if it is being read; a reader may have loaded sooner. */
export async function untilRead(tabId: number): Promise<void> {
  // Whoever began the reading deals with its failure.
  await underWay.get(tabId)?.catch(() => undefined);
}

async function closeOrRead(tabId: number): Promise<Outcome<null, ReadingFailure> | 'closed'> {
  // First: closing must not depend on what has become of the page behind.
  if (await closeOrPrepare(tabId)) return 'closed';
  const extraction = await extractFromTab(tabId);
  if (!extraction.ok) return extraction;
  await handOver(tabId, extraction.value);
  return { ok: true, value: null };
}

/**
 * Closes the reader over a page; where none is open, one begins to load, out of sight: reading the article and loading
 * the reader take about as long as each other.
 * @returns whether one was open
 */
async function closeOrPrepare(tabId: number): Promise<boolean> {
  try {
    await injectScript(tabId, 'content/overlay.js');
    return await callInTab(tabId, () => {
      const overlay = globalThis.jeongdokOverlay;
      const wasOpen = overlay?.closeReader() ?? false;
      if (!wasOpen) overlay?.prepareReader();
      return wasOpen;
    });
  } catch (error) {
    notTouched(error);
    return false;
  }
}

function notTouched(error: unknown): void {
  console.info('정독: the page may not be touched', error);
}

/** Opens the reader for a tab's article in a tab of its own. */
export async function openReaderTab(tabId: number): Promise<void> {
  await openOwnPage(`reader/index.html?tab=${tabId}`, tabId);
}

/** Forgets what was handed over when its tab is closed. */
export function forgetClosedTabs(): void {
  onTabClosed((tabId) => {
    dropHandedOver(tabId).catch((error: unknown) => console.warn('정독: not forgotten', tabId, error));
  });
}
