import { ensureBrowser, HOW_TO_INSTALL } from '../../src/cli/browser/install-browser.ts';

/**
 * Finds the Chromium to measure in.
 * @returns path of its executable
 * @throws when there is none and none may be installed
 */
export async function needChromium(): Promise<string> {
  const path = await ensureBrowser('chromium');
  if (!path) throw new Error(`The bench needs Chromium. ${HOW_TO_INSTALL}`);
  return path;
}
