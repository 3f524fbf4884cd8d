import { openOwnPage } from '../../src/cli/browser/extension-pages.ts';
import type { RunningBrowser } from '../../src/cli/browser/launch.ts';
import { bundleScript } from '../bundle.ts';

/** Fills the extension's database with invented notes. */
export async function fillNotes(running: RunningBrowser, size: number): Promise<void> {
  const page = await openOwnPage(running, 'options/index.html');
  await page.evaluate(await bundleScript('notes/fill-script'));
  await page.evaluate((count) => globalThis.benchFill(count), size);
  await page.close();
}
