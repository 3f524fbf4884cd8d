import { openPage } from '../article/page.ts';
import type { Declutter } from '../declutter/declutter.ts';
import { ON_MARK } from '../declutter/style.ts';
import { readAddress } from '../dom/address.ts';
import { readMember } from '../dom/clobbering.ts';
import { siteOf } from '../outlets/site.ts';
import type { PageReport } from '../platform/injected.ts';
import { callBackground } from '../platform/messages.ts';
import { isOutdated } from '../platform/outdated.ts';
import { onSettingsChanged, readSettings, type Settings } from '../platform/settings.ts';
import { openSwitch } from './switch.ts';

/** Left by a script of the outlet's own before this one; undefined on a site where we were not asked to run for always. */
const rule = globalThis.jeongdokRule;
const site = siteOf(location.hostname);

/** What the user chose for this page alone, and where the page was then; null: as the settings say. */
let here: { isOn: boolean; address: string } | null = null;
let declutter: Declutter | null = null;
/** Keys of what the settings say is to be seen here. */
let wanted: string[] = [];

const hiding = openSwitch(async (signal) => {
  // Also when it fails: the background may have got halfway.
  signal.addEventListener('abort', () => {
    declutter = null;
    countSoon();
    logFailure(callBackground('setHideStyle', false));
  });
  const { shownFinds, hideComments } = await readSettings();
  wanted = shownFinds[site] ?? [];
  // The stylesheet first: a page whose own is stronger would flash.
  const [start] = await Promise.all([loadDeclutter(), callBackground('setHideStyle', true)]);
  declutter = start(openPage(document, location.href), rule ?? null, {
    signal,
    hidesComments: hideComments,
    wanted,
    onChange: countSoon,
  });
});

/** What hides is many times as large as we are. */
async function loadDeclutter() {
  if (!globalThis.jeongdokStartDeclutter) await callBackground('loadDeclutter');
  const start = globalThis.jeongdokStartDeclutter;
  if (!start) throw new Error('expected what the background has loaded, found nothing');
  return start;
}

const unblocking = openSwitch(async (signal) => {
  signal.addEventListener('abort', () => logFailure(callBackground('unblockPage', false)));
  await callBackground('unblockPage', true);
});

/** By this a script of ours tells one that has outlived its extension; a page that says so too changes nothing. */
const ARRIVED = 'jeongdok-arrived';

/** How long changes are gathered before the count is told, in milliseconds. */
const COUNT_DELAY = 500;
let countTimer: ReturnType<typeof setTimeout> | undefined;

function countSoon(): void {
  if (countTimer !== undefined) return;
  countTimer = setTimeout(() => {
    countTimer = undefined;
    logFailure(callBackground('reportHidden', declutter?.readFinds().hidden.length ?? 0));
  }, COUNT_DELAY);
}

function readReport(): PageReport {
  const { hidden, shown } = declutter?.readFinds() ?? { hidden: [], shown: [] };
  return {
    isOn: hiding.isOn(),
    isOffHere: here?.isOn === false,
    isRefused: declutter?.isRefused() ?? false,
    isUnblocked: unblocking.isOn(),
    hidden: hidden.map(({ key, kind, clue, words }) => ({ key, kind, clue, words })),
    shown,
  };
}

async function applySettings(settings: Settings): Promise<void> {
  const isOn = settings.declutter && !settings.declutterOffSites.includes(site);
  followWanted(settings.shownFinds[site] ?? []);
  await Promise.all([
    // Not at the end: the rest waits for the background, which may sleep or fail.
    hiding.set(here?.isOn ?? isOn).finally(dropEarlyMark),
    unblocking.set(settings.unblockReading),
  ]);
}

/** Shows or hides what has been chosen elsewhere since. */
function followWanted(now: string[]): void {
  const changed = [...now, ...wanted].filter((key) => now.includes(key) !== wanted.includes(key));
  for (const key of new Set(changed)) declutter?.setShown(key, now.includes(key));
  wanted = now;
}

/** What the page was marked with before we knew goes where nothing is to be hidden, or nothing can be. */
function dropEarlyMark(): void {
  if (!hiding.isOn()) readMember(document, 'documentElement').removeAttribute(ON_MARK);
}

async function followSettings(): Promise<void> {
  // Before anything is painted, and before we know: what the stylesheet of the manifest can hide is hidden at once.
  readMember(document, 'documentElement').setAttribute(ON_MARK, '');
  await untilOpened();
  // For as long as the page is there.
  const { signal } = new AbortController();
  onSettingsChanged((settings) => logFailure(applySettings(settings)), signal);
  // A page that was left and is gone back to has slept meanwhile.
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) logFailure(readSettings().then(applySettings));
  });
  // Where an app goes on to another article, the button is to speak of that. Without the test when the minimum Firefox is 147.
  globalThis.navigation?.addEventListener('currententrychange', onNavigated, { signal });
  await readSettings().then(applySettings).finally(dropEarlyMark);
  // Also where nothing is hidden: the button says whether the article has a note.
  countSoon();
}

/** A page that the browser draws before it is opened has no tab yet: the background would do its work on the one before. */
async function untilOpened(): Promise<void> {
  // In Chromium alone.
  if (Reflect.get(Object.getPrototypeOf(document), 'prerendering', document) !== true) return;
  await new Promise((open) => {
    readMember(document, 'addEventListener').call(document, 'prerenderingchange', open, { once: true });
  });
}

/** An app has gone on to another article: what was chosen for the one before does not hold for it. */
function onNavigated({ navigationType }: NavigationCurrentEntryChangeEvent): void {
  countSoon();
  // An address may be tidied in place, or changed by scrolling; a fragment is a place on the page.
  const isReplaced = navigationType !== 'push' && navigationType !== 'traverse';
  if (here === null || isReplaced || readAddress(window) === here.address) return;
  logFailure(forgetChoiceHere());
}

async function forgetChoiceHere(): Promise<void> {
  here = null;
  await applySettings(await readSettings());
}

function logFailure(work: Promise<void>): void {
  work.catch((error: unknown) => console.warn('정독: the page could not be changed', error));
}

// On a listed outlet this runs with every page; elsewhere the background injects it when the user asks, once or again.
if (!globalThis.jeongdokPage) {
  globalThis.jeongdokPage = {
    report: readReport,
    setDeclutter: async (isOn) => {
      if (isOn === null) return forgetChoiceHere();
      here = { isOn, address: readAddress(window) };
      await hiding.set(isOn);
    },
    setShown: (key, isShown) => declutter?.setShown(key, isShown),
    setUnblocked: unblocking.set,
  };
  // An update of the extension leaves its scripts in the page, and brings new ones.
  window.dispatchEvent(new window.Event(ARRIVED));
  window.addEventListener(ARRIVED, () => {
    if (!isOutdated()) return;
    logFailure(hiding.set(false));
    logFailure(unblocking.set(false));
  });
  // The button has forgotten a page that was left and is gone back to.
  window.addEventListener('pageshow', ({ persisted }) => persisted && countSoon());
  if (rule) logFailure(followSettings());
}
