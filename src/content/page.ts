import { openPage } from '../article/page.ts';
import { startDeclutter } from '../declutter/declutter.ts';
import { callBackground } from '../platform/messages.ts';
import { onSettingsChanged, readSettings } from '../platform/settings.ts';

/** The rule of the page's outlet, left by a script of its own before this one; null on a site that is not listed. */
const rule = globalThis.jeongdokRule ?? null;

/** Ends what is hidden now; null while nothing is. */
let running: AbortController | null = null;

/** The last switch: the next one waits for it, so that the stylesheet ends as the user left the switch. */
let switching = Promise.resolve();

function setDeclutter(isOn: boolean): Promise<void> {
  const next = () => switchTo(isOn);
  switching = switching.then(next, next);
  return switching;
}

async function switchTo(isOn: boolean): Promise<void> {
  if (isOn === (running !== null)) return;
  if (!isOn) {
    running?.abort();
    running = null;
    await callBackground('setHideStyle', false);
    return;
  }
  running = new AbortController();
  const { signal } = running;
  // The stylesheet first: it hides before the page is painted what it can know.
  await callBackground('setHideStyle', true);
  if (!signal.aborted) startDeclutter(openPage(document, location.href), rule, { signal });
}

async function followSetting(): Promise<void> {
  // For as long as the page is there.
  const { signal } = new AbortController();
  onSettingsChanged(({ declutter }) => report(setDeclutter(declutter)), signal);
  await setDeclutter((await readSettings()).declutter);
}

function report(work: Promise<void>): void {
  work.catch((error: unknown) => console.warn('정독: hiding failed', error));
}

// On a listed outlet this runs with every page; elsewhere the background injects it when the user asks, once or again.
if (!globalThis.jeongdokPage) {
  globalThis.jeongdokPage = { isDecluttered: () => running !== null, setDeclutter };
  if (rule) report(followSetting());
}
