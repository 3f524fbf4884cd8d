import type { Article } from '../article/article.ts';
import type { Outcome, ReadingFailure } from '../platform/calls.ts';
import { dropHandedOver, type HandedOver, handOver } from '../platform/handover.ts';
import { t } from '../platform/i18n.ts';
import { callInTab, injectScript } from '../platform/scripts.ts';
import { closeTab, isOwnAddress, onTabClosed, openOwnPage, ownAddress, type Tab } from '../platform/tabs.ts';
import { asOutcome, injectExtractor } from './extraction.ts';
import { notTouched } from './failures.ts';

type Reading = Outcome<Article, ReadingFailure> | 'closed';

/** Readings under way, by tab. */
const underWay = new Map<number, Promise<Reading>>();

const READER_PAGE = 'reader/index.html';

/** Opens the reader over the page in a tab, or closes it when it is open; one in a tab of its own goes with its tab. */
export async function toggleReader(tab: Tab): Promise<Outcome<null>> {
  if (tab.url?.startsWith(ownAddress(READER_PAGE))) {
    await closeTab(tab.id);
    return { ok: true, value: null };
  }
  if (isOwnAddress(tab.url)) return { ok: false, failure: 'forbidden' };
  const reading = closeOrRead(tab.id);
  underWay.set(tab.id, reading);
  try {
    const outcome = await reading;
    if (outcome === 'closed') return { ok: true, value: null };
    if (!outcome.ok) {
      await closeReader(tab.id);
      return outcome;
    }
    // The reader, which may have loaded by now, is answered as soon as the article is there.
    await Promise.all([handOver(tab.id, asRead(outcome.value)), openReader(tab.id)]);
    return { ok: true, value: null };
  } catch (error) {
    await closeReader(tab.id);
    throw error;
  } finally {
    if (underWay.get(tab.id) === reading) underWay.delete(tab.id);
  }
}

/** Shows the reader, which has begun to load. */
async function openReader(tabId: number): Promise<void> {
  await callInTab(tabId, (label) => globalThis.jeongdokOverlay?.openReader(label), t('reader_title'));
}

/** Takes the reader away that was to show what could not be read, or not be kept. */
async function closeReader(tabId: number): Promise<void> {
  await callInTab(tabId, () => globalThis.jeongdokOverlay?.closeReader()).catch(notTouched);
}

/** What is just being read from a tab, once it has been; null when nothing is. */
export async function awaitReading(tabId: number): Promise<HandedOver | null> {
  // Whoever began the reading deals with its failure.
  const reading = await underWay.get(tabId)?.catch(() => null);
  return reading && reading !== 'closed' && reading.ok ? asRead(reading.value) : null;
}

const asRead = (article: Article): HandedOver => ({ article, readAt: new Date().toISOString() });

/**
 * Closes the reader over a page. Where none is open one begins to load, out of sight, while the article is being read:
 * one takes about as long as the other. In one call, since each costs milliseconds.
 */
async function closeOrRead(tabId: number): Promise<Reading> {
  const [isReadable] = await Promise.all([injectExtractor(tabId), injectOverlay(tabId)]);
  if (!isReadable) return { ok: false, failure: 'forbidden' };
  const reading = await callInTab(
    tabId,
    (label) => {
      const extract = globalThis.jeongdokExtractions?.shift();
      const overlay = globalThis.jeongdokOverlay;
      if (overlay?.closeReader()) return 'closed';
      overlay?.prepareReader(label);
      return extract?.();
    },
    t('reader_title'),
  );
  return reading === 'closed' ? 'closed' : asOutcome(reading);
}

async function injectOverlay(tabId: number): Promise<void> {
  await injectScript(tabId, 'content/overlay.js').catch(notTouched);
}

/** Whether a reader stands over the page in a tab. */
export async function isReaderOpen(tabId: number): Promise<boolean> {
  return callInTab(tabId, () => globalThis.jeongdokOverlay?.isReaderOpen() ?? false).catch(() => false);
}

/** Opens the reader for a tab's article in a tab of its own. */
export async function openReaderTab(tabId: number): Promise<void> {
  await openOwnPage(`${READER_PAGE}?tab=${tabId}`, tabId);
}

/** Forgets what was handed over when its tab is closed. */
export function forgetClosedTabs(): void {
  onTabClosed((tabId) => {
    dropHandedOver(tabId).catch((error: unknown) => console.warn('정독: not forgotten', tabId, error));
  });
}
