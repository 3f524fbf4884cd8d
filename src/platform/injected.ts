import type { Extraction } from '../article/article.ts';
import type { PageHints } from '../outlets/rule.ts';

/** What `extract.js` answers: an extraction, or that the page has not been built yet. */
export type TabExtraction = Extraction | { article: null; reason: 'loading' };

/** What `overlay.js` offers to the background. */
export type OverlayControls = {
  openReader(): void;
  /** @returns false when no reader was open */
  closeReader(): boolean;
  isReaderOpen(): boolean;
  /** Shows one sentence over the page for a few seconds. */
  say(text: string): void;
};

/** What `page.js` offers to the background. */
export type PageControls = {
  isDecluttered(): boolean;
  /** Turns hiding on or off for this page alone. */
  setDeclutter(isOn: boolean): Promise<void>;
};

// The isolated world's own globals: the page cannot see them.
declare global {
  var jeongdokExtract: (() => Promise<TabExtraction>) | undefined;
  var jeongdokOverlay: OverlayControls | undefined;
  var jeongdokPage: PageControls | undefined;
  /** What hiding needs of the rule of a listed outlet. */
  var jeongdokRule: PageHints | undefined;
}
