import type { RunningBrowser } from '../../../src/cli/browser/launch.ts';
import { until } from '../../../src/cli/browser/until.ts';

/** Ends the service worker, as the browser does whenever it likes. */
export async function killBackground({ browser }: RunningBrowser): Promise<void> {
  const target = await until('the worker is there', async () =>
    browser.targets().find((candidate) => candidate.type() === 'service_worker'),
  );
  // Another one may be there already: a page had something to ask.
  await until('the worker is dead', async () => {
    if (!browser.targets().includes(target)) return true;
    // One that is just beginning or ending cannot be asked.
    const worker = await target.worker().catch(() => null);
    await worker?.close().catch(() => undefined);
    return false;
  });
}
