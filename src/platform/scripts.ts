import browser from 'webextension-polyfill';

/**
 * Runs one of our content scripts in the top frame of a tab, at once.
 * @throws when the page may not be touched (browser pages, stores, no permission) or the tab is gone
 */
export async function injectScript(tabId: number, file: string): Promise<void> {
  // With a slash: Firefox resolves the path against the calling page.
  const files = [`/${file}`];
  const [frame] = await browser.scripting.executeScript({
    target: { tabId },
    files,
    injectImmediately: true,
  });
  if (frame?.error) throw new Error(`${file} failed in tab ${tabId}`, { cause: frame.error });
}

/**
 * Calls a function in the isolated world of a tab's top frame. The function must not use anything around it.
 * @returns what it returns, or what its promise resolves to, copied as plain data
 */
export async function callInTab<Args extends unknown[], Result>(
  tabId: number,
  run: (...args: Args) => Result,
  ...args: Args
): Promise<Awaited<Result>> {
  const [frame] = await browser.scripting.executeScript({
    target: { tabId },
    func: run,
    args,
    injectImmediately: true,
  });
  // Firefox gives the script's error here, Chromium rejects.
  if (frame?.error) throw new Error(`script failed in tab ${tabId}`, { cause: frame.error });
  return frame?.result as Awaited<Result>;
}

/** Adds a stylesheet that wins over the page's own, inline `!important` included. */
export async function addUserStyle(tabId: number, css: string): Promise<void> {
  await browser.scripting.insertCSS({ target: { tabId }, css, origin: 'USER' });
}

/** Takes away what `addUserStyle` added; the text must be the same. */
export async function removeUserStyle(tabId: number, css: string): Promise<void> {
  await browser.scripting.removeCSS({ target: { tabId }, css, origin: 'USER' });
}
