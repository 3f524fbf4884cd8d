import browser from 'webextension-polyfill';
import { activeTab, asTab, type Tab } from './tabs.ts';

/** A shortcut of `manifest.json`; the popup's own is the browser's business. */
export type CommandName = 'open-reader' | 'save-note';

/** Calls `listener` when a shortcut is pressed, with the tab in front. Firefox for Android has no `browser.commands`. */
export function onCommand(listener: (name: CommandName, tab: Tab) => void): void {
  browser.commands?.onCommand.addListener(async (name, pressedIn) => {
    const tab = pressedIn ? asTab(pressedIn) : await activeTab();
    if (tab && (name === 'open-reader' || name === 'save-note')) listener(name, tab);
  });
}
