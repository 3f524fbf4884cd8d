import browser from '../../src/platform/native-browser.ts';
import { isBenchMessage, type Moments, noteAnswers, now } from './moments.ts';

/** Of the tab in which the shortcut was last pressed; one at a time. */
const moments: Moments = {};
let tabId: number | null = null;

type Injection = { files?: string[]; func?: () => unknown };

/** By what is run in the page: a file, or a call of what such a file has left there. */
function nameInjection(injection: unknown): string | null {
  const { files, func } = injection as Injection;
  if (files) return `${files.join(', ').replace('/content/', '')} is in the page`;
  const [, name, call] = /\bjeongdok(\w+)(?:\?\.(\w+))?/.exec(String(func)) ?? [];
  return name ? `${name}${call ? `.${call}` : ''} has answered` : null;
}

noteAnswers(browser.scripting, 'executeScript', moments, nameInjection);
noteAnswers(browser.storage.session, 'set', moments, () => 'the article is handed over');

browser.runtime.onMessage.addListener((message: unknown, sender: { tab: { id: number } }) => {
  if (!isBenchMessage(message)) return;
  if (message.bench === 'painted') {
    const earlier = sender.tab.id === tabId ? moments : {};
    browser.tabs.sendMessage(sender.tab.id, { ...message, moments: { ...earlier, ...message.moments } });
    return;
  }
  for (const name of Object.keys(moments)) delete moments[name];
  tabId = sender.tab.id;
  Object.assign(moments, message.moments, { shortcut: now() });
  browser.commands.onCommand.dispatch('open-reader', sender.tab);
});
