import browser from 'webextension-polyfill';

/** Counts on the toolbar button of one tab; 0 clears it. */
export async function showCount(tabId: number, count: number): Promise<void> {
  await Promise.all([
    browser.action.setBadgeText({ tabId, text: count === 0 ? '' : String(Math.min(count, 999)) }),
    browser.action.setBadgeBackgroundColor({ tabId, color: '#5c5a54' }),
    browser.action.setTitle({ tabId, title: '' }),
  ]);
}

/** Shows a sign on the toolbar button of one tab, with a tooltip that says what it means. */
export async function showBadge(tabId: number, sign: '✓' | '!', tooltip: string): Promise<void> {
  await Promise.all([
    browser.action.setBadgeText({ tabId, text: sign }),
    browser.action.setBadgeBackgroundColor({ tabId, color: sign === '✓' ? '#1f6f54' : '#a33a2b' }),
    browser.action.setTitle({ tabId, title: tooltip }),
  ]);
}
