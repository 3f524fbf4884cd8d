import type { Extraction } from '../article/article.ts';
import type { startDeclutter } from '../declutter/declutter.ts';
import type { Find } from '../declutter/find.ts';
import type { PageHints } from '../outlets/rule.ts';

/** What `extract.js` answers: an extraction, or that the page has not been built yet. */
export type TabExtraction = Extraction | { article: null; reason: 'loading' };

/** What `overlay.js` offers to the background. */
export type OverlayControls = {
  /**
   * Lets the reader load out of sight, while the article is still being read.
   * @param label its name; from the background, since the first text that a script in a page asks for takes 3 ms
   */
  prepareReader(label: string): void;
  /** Shows it; its article must have been read. */
  openReader(label: string): void;
  /** Takes away what was opened or prepared. @returns false when no reader was open */
  closeReader(): boolean;
  isReaderOpen(): boolean;
  /** Shows one sentence over the page for a few seconds. */
  say(text: string): void;
};

/** What `page.js` says of the page. */
export type PageReport = {
  isOn: boolean;
  /** Off for this page alone. */
  isOffHere: boolean;
  /** It would have taken the article away, so nothing is hidden. */
  isRefused: boolean;
  /** Whether it can be selected and copied. */
  isUnblocked: boolean;
  hidden: Find[];
  /** What the user wants to see. */
  shown: Find[];
};

/** What `page.js` offers to the background. */
export type PageControls = {
  report(): PageReport;
  /** Turns hiding on or off for this page alone; null leaves it to the settings again. */
  setDeclutter(isOn: boolean | null): Promise<void>;
  /** Shows what bears a key, or hides it again. */
  setShown(key: string, isShown: boolean): void;
  setUnblocked(isOn: boolean): Promise<void>;
};

// The isolated world's own globals: the page cannot see them.
declare global {
  /** One for each time that `extract.js` was injected. Who calls one takes it away, so that nothing of it stays in the page. */
  var jeongdokExtractions: (() => Promise<TabExtraction>)[] | undefined;
  var jeongdokOverlay: OverlayControls | undefined;
  var jeongdokPage: PageControls | undefined;
  /** What `declutter.js` leaves for `page.js`. */
  var jeongdokStartDeclutter: typeof startDeclutter | undefined;
  /** Ends what `unblock.js` began. */
  var jeongdokUnblock: AbortController | undefined;
  /** What hiding needs of the rule of a listed outlet; empty on a site that the user has granted for always. */
  var jeongdokRule: PageHints | undefined;
}
