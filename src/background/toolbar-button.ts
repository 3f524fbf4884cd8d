import { hasNote } from '../notes/store.ts';
import { readBadge, showBadge, showCount } from '../platform/badge.ts';
import { t } from '../platform/i18n.ts';
import { readSettings } from '../platform/settings.ts';
import { findTab, listTabs } from '../platform/tabs.ts';

/** Shows on the button that the page's article has a note, else how much is hidden on the page. */
export async function showPageState(tabId: number, hiddenCount: number): Promise<void> {
  if (await isSavedPage(tabId)) return showSavedMark(tabId);
  const { badgeCount } = await readSettings();
  await showCount(tabId, badgeCount ? hiddenCount : 0);
}

/** Shows on the button of a tab that its article has a note. */
export const showSavedMark = (tabId: number): Promise<void> => showBadge(tabId, '✓', t('button_saved'));

/** Takes the mark away where the note is gone. */
export async function refreshSavedMarks(): Promise<void> {
  for (const { id } of await listTabs()) {
    if ((await readBadge(id)) === '✓' && !(await isSavedPage(id))) await showCount(id, 0);
  }
}

/** A page is known by its address alone: nobody has asked us to read it. */
async function isSavedPage(tabId: number): Promise<boolean> {
  const tab = await findTab(tabId);
  if (!tab?.url || tab.isPrivate || !/^https?:/.test(tab.url)) return false;
  return hasNote(tab.url).catch((error: unknown) => {
    console.error('정독: the notes database failed', error);
    return false;
  });
}
