import { JSDOM } from 'jsdom';
import { expect, it, vi } from 'vitest';
import { showToast } from '../../../src/reader/overlay/toast.ts';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../../fake-browser.ts')).fakeBrowser,
}));

it('is there before its sentence comes, and names the language of it', async () => {
  const { window } = new JSDOM('');
  let root: ShadowRoot | undefined;
  // jsdom opens no popovers.
  Object.assign(window.HTMLElement.prototype, { showPopover: () => undefined });
  const attach = window.HTMLElement.prototype.attachShadow;
  window.HTMLElement.prototype.attachShadow = function (init) {
    root = attach.call(this, init);
    return root;
  };
  showToast(window.document, '저장했습니다.');
  const status = root?.querySelector('[role="status"]');
  expect([status?.isConnected, status?.textContent, status?.getAttribute('lang')]).toEqual([true, '', 'ko']);
  await vi.waitUntil(() => status?.textContent === '저장했습니다.');
  window.close();
});
