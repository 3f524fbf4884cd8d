import { hasNote } from '../notes/store.ts';
import { showBadge, showCount } from '../platform/badge.ts';
import { t } from '../platform/i18n.ts';
import { callInTab } from '../platform/scripts.ts';
import { onSettingsChanged, readSettings } from '../platform/settings.ts';
import { findTab, isWebPage, listTabs } from '../platform/tabs.ts';
import { notReached } from './failures.ts';

/**
 * Shows on the button of a tab that its article has a note, else how much is hidden on the page.
 * @param hiddenCount asked of the page when it is not known
 */
export async function showTabState(tabId: number, hiddenCount?: number): Promise<void> {
  if (await isSavedPage(tabId)) return showBadge(tabId, '✓', t('button_saved'));
  const { badgeCount } = await readSettings();
  await showCount(tabId, badgeCount ? (hiddenCount ?? (await countHidden(tabId))) : 0);
}

/** The same for every tab whose page we may know. */
export async function showAllTabStates(): Promise<void> {
  const tabs = (await listTabs()).filter(({ url }) => url !== null);
  await Promise.all(tabs.map(({ id }) => showTabState(id).catch(tabGone)));
}

/** Shows the count, or no longer, when the user turns it on or off. */
export function followButtonSettings(): void {
  // For as long as the background lives.
  const { signal } = new AbortController();
  onSettingsChanged(() => showAllTabStates().catch(tabGone), signal, ['badgeCount']);
}

async function countHidden(tabId: number): Promise<number> {
  const count = () => globalThis.jeongdokPage?.report().hidden.length ?? 0;
  return callInTab(tabId, count).catch(() => 0);
}

/** A page is known by its address alone: nobody has asked us to read it. */
async function isSavedPage(tabId: number): Promise<boolean> {
  const tab = await findTab(tabId);
  if (!tab?.url || tab.isPrivate || !isWebPage(tab.url)) return false;
  return (await hasNote(tab.url).catch(notReached)) ?? false;
}

function tabGone(error: unknown): void {
  console.info('정독: the button of a tab was not changed', error);
}
