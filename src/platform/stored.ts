import browser from 'webextension-polyfill';

/** Calls `listener` with what `read` gives whenever something kept on this device has changed, wherever it was changed. */
export function onStoredChanged<Value>(
  read: () => Promise<Value>,
  listener: (value: Value) => void,
  signal: AbortSignal,
): void {
  const receive = () => {
    read().then(listener, (error: unknown) => console.warn('정독: settings cannot be read', error));
  };
  browser.storage.local.onChanged.addListener(receive);
  signal.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(receive));
}
