import browser, { type Storage } from 'webextension-polyfill';

/**
 * Calls `listener` with what `read` gives whenever something kept on this device has changed, wherever it was changed.
 * @param keys of what `read` reads
 */
export function onStoredChanged<Value>(
  keys: readonly string[],
  read: () => Promise<Value>,
  listener: (value: Value) => void,
  signal: AbortSignal,
): void {
  const receive = (changes: Record<string, Storage.StorageChange>) => {
    if (!keys.some((key) => key in changes)) return;
    read().then(listener, (error: unknown) => console.warn('정독: settings cannot be read', error));
  };
  browser.storage.local.onChanged.addListener(receive);
  signal.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(receive));
}
