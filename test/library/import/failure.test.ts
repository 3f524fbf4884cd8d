import { expect, it, vi } from 'vitest';
import { importFailureText } from '../../../src/library/import/failure.ts';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../../fake-browser.ts')).fakeBrowser,
}));

it.each([
  [new DOMException('gone', 'NotFoundError'), 'import_unreadable'],
  [new DOMException('locked', 'NotReadableError'), 'import_unreadable'],
  [new DOMException('full', 'QuotaExceededError'), 'failure_quota'],
  [new DOMException('broken', 'UnknownError'), 'failure_storage'],
  [Object.assign(new Error('held'), { name: 'DatabaseBlocked' }), 'failure_blocked'],
  [new TypeError('not ours'), 'failure_unexpected'],
])('says of %s what there is to do', (error, text) => {
  expect(importFailureText(error)).toBe(text);
});
