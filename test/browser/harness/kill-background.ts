import type { RunningBrowser } from '../../../src/cli/browser/launch.ts';
import { until } from '../../../src/cli/browser/until.ts';

/** Ends the service worker, as the browser does whenever it likes. */
export async function killBackground({ browser }: RunningBrowser): Promise<void> {
  const isWorker = () => browser.targets().find((target) => target.type() === 'service_worker');
  const worker = await (await until('the worker is there', async () => isWorker())).worker();
  await worker?.close();
  await until('the worker is dead', async () => !isWorker());
}
