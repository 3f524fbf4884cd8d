import { hideStyle } from '../declutter/style.ts';
import { findRule } from '../outlets/registry.ts';
import type { DeclutterReport, Sender } from '../platform/messages.ts';
import { addUserStyle, callInTab, injectScript, removeUserStyle } from '../platform/scripts.ts';
import { readSettings, writeSettings } from '../platform/settings.ts';
import { findTab } from '../platform/tabs.ts';

/** Adds or removes the stylesheet that hides, on the page that asks. */
export async function setHideStyle(sender: Sender, isOn: boolean): Promise<void> {
  if (sender.tabId === null || sender.isFramed) return;
  const style = hideStyle(findRule(new URL(sender.url).hostname));
  // Once, however often a page asks: each addition would need a removal of its own.
  await removeUserStyle(sender.tabId, style);
  if (isOn) await addUserStyle(sender.tabId, style);
}

/** Whether the page in a tab is decluttered; null where nothing of ours can run. */
export async function inspectDeclutter(tabId: number): Promise<DeclutterReport | null> {
  if (await isListedTab(tabId)) return { isOn: (await readSettings()).declutter, isListed: true };
  try {
    const isOn = await callInTab(tabId, () => globalThis.jeongdokPage?.isDecluttered() ?? false);
    return { isOn, isListed: false };
  } catch (error) {
    console.info('정독: the page may not be touched', error);
    return null;
  }
}

/** On a listed outlet this is the setting for all of them; elsewhere it holds for this page until it is left. */
export async function setDeclutter(tabId: number, isOn: boolean): Promise<void> {
  if (await isListedTab(tabId)) return writeSettings({ declutter: isOn });
  await injectScript(tabId, 'content/page.js');
  await callInTab(tabId, (on: boolean) => globalThis.jeongdokPage?.setDeclutter(on), isOn);
}

async function isListedTab(tabId: number): Promise<boolean> {
  const url = (await findTab(tabId))?.url;
  return url ? findRule(new URL(url).hostname) !== null : false;
}
