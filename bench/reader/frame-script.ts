import browser from '../../src/platform/native-browser.ts';
import { type Moments, noteAnswers, now } from './moments.ts';

/** Runs in the reader's frame and in the empty one, before anything else. */
const moments: Moments = {
  'the frame begins to load': performance.timeOrigin,
  'the frame runs its first script': now(),
};

type Call = { call?: string };

noteAnswers(browser.runtime, 'sendMessage', moments, (message) => {
  if ((message as Call).call !== 'readContent') return null;
  moments['the reader asks for the article'] = now();
  return 'the reader has the article';
});
noteAnswers(browser.storage.local, 'get', moments, () => 'the reader has the settings');

const MARK = 'bench-headline';

// A headline is asked for its paint before it has one: this runs before the frame is drawn.
const search = new MutationObserver(() => {
  const headline = document.querySelector('article h1');
  if (!headline) return;
  search.disconnect();
  headline.setAttribute('elementtiming', MARK);
  moments['the headline is in the document'] = now();
});
search.observe(document, { childList: true, subtree: true });

new PerformanceObserver((entries, observer) => {
  // "element" entries have it; the type of all entries does not say so.
  const painted = entries.getEntries().find((entry) => Reflect.get(entry, 'identifier') === MARK);
  if (!painted) return;
  observer.disconnect();
  Object.assign(moments, parsing(), { painted: performance.timeOrigin + painted.startTime });
  browser.runtime.sendMessage({ bench: 'painted', moments });
}).observe({ type: 'element', buffered: true });

/** When the document was there, without its scripts. Of files of an extension there are no entries. */
function parsing(): Moments {
  // The type of the entries says that they are of this class.
  const [frame] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  if (!frame) throw new Error('expected an entry for the navigation, found none');
  return { 'the frame is parsed': performance.timeOrigin + frame.domInteractive };
}
