import { dropHandedOver, handOver } from '../platform/handover.ts';
import type { Outcome } from '../platform/messages.ts';
import { callInTab, injectScript } from '../platform/scripts.ts';
import { isOwnAddress, onTabClosed, openOwnPage, type Tab } from '../platform/tabs.ts';
import { extractFromTab } from './extraction.ts';

/** Opens the reader over the page in a tab, or closes it when it is open. */
export async function toggleReader(tab: Tab): Promise<Outcome<null>> {
  if (isOwnAddress(tab.url)) return { ok: false, failure: 'forbidden' };
  // First: closing must not depend on what has become of the page behind.
  if (await closeReader(tab.id)) return { ok: true, value: null };
  const extraction = await extractFromTab(tab.id);
  if (!extraction.ok) return extraction;
  await handOver(tab.id, extraction.value);
  await injectScript(tab.id, 'content/overlay.js');
  await callInTab(tab.id, () => globalThis.jeongdokOverlay?.openReader());
  return { ok: true, value: null };
}

/** @returns false when no reader was open over the page, as on one that may not be touched */
async function closeReader(tabId: number): Promise<boolean> {
  return callInTab(tabId, () => globalThis.jeongdokOverlay?.closeReader() ?? false).catch(
    (error: unknown) => {
      console.info('정독: the page may not be touched', error);
      return false;
    },
  );
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
