import browser from 'webextension-polyfill';

/** Shows a sign on the toolbar button of one tab, with a tooltip that says what it means. */
export async function showBadge(tabId: number, sign: '✓' | '!', tooltip: string): Promise<void> {
  await Promise.all([
    browser.action.setBadgeText({ tabId, text: sign }),
    browser.action.setBadgeBackgroundColor({ tabId, color: sign === '✓' ? '#1f6f54' : '#a33a2b' }),
    browser.action.setTitle({ tabId, title: tooltip }),
  ]);
}
