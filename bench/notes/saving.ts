import { openOwnPage } from '../../src/cli/browser/extension-pages.ts';
import type { RunningBrowser } from '../../src/cli/browser/launch.ts';
import { numberedArticle, saveThrough } from '../../test/browser/harness/kept-notes.ts';
import { median } from '../median.ts';

/** Times saving an article through the background, from asking until it says that the note is on disk. */
export async function timeSaving(running: RunningBrowser, runs: number): Promise<Record<string, string>> {
  const page = await openOwnPage(running, 'options/index.html');
  const times: number[] = [];
  for (let run = 0; run < runs; run++) {
    const start = performance.now();
    const answer = await saveThrough(page, numberedArticle(run));
    if (!answer?.ok) throw new Error(`expected a saved note, got ${JSON.stringify(answer)}`);
    times.push(performance.now() - start);
  }
  await page.close();
  return { 'saving a note': median(times).toFixed(1) };
}
