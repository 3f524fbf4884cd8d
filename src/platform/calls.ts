import type { Article, NoArticleReason } from '../article/article.ts';
import type { NotesChange } from '../notes/change-notes.ts';
import type { Highlight, HighlightColor, NewHighlight } from '../notes/highlights.ts';
import type { ReadingState, Revision } from '../notes/note.ts';
import type { SavedNote } from '../notes/store.ts';
import type { PageReport } from './injected.ts';
import { isOutdated } from './outdated.ts';
import type { OwnPageName } from './own-pages.ts';

/** What the popup says of the page in a tab. */
export type TabReport = Outcome<
  { title: string; outlet: string | null; canonicalUrl: string; note: ReportedNote | null },
  ReadingFailure
>;

/** What the popup says of the note that an article has. */
export type ReportedNote = {
  /** ISO 8601 in UTC: when its text was kept. */
  updatedAt: string;
  /** The page shows another text now. */
  isChanged: boolean;
};

/** What is hidden on the page in a tab, and how far that goes. */
export type DeclutterReport = PageReport & {
  /** "hani.co.kr" */
  site: string;
  /** It is a listed outlet's. */
  isListed: boolean;
  /** What is to be asked for, with all hosts below it, so that hiding goes on by itself there. */
  hosts: string[];
  /** Hiding goes on by itself there: on a listed outlet, unless the browser holds it back, and where the user has granted it. */
  isAlways: boolean;
  /** Where it has been turned off; null when it is on, or was never turned on on a site that is not listed. */
  offFor: DeclutterScope | null;
};

/** How far a switch reaches: this page until it is left, this site, or everywhere. */
export type DeclutterScope = 'page' | 'site' | 'everywhere';

/** Why something that the reader asked for did not happen; each has a sentence in `_locales` (`failure_…`). */
export type Failure =
  | ReadingFailure
  | StorageFailure
  | PrivateFailure
  | 'gone'
  | 'deleted'
  | UnexpectedFailure;

/** `updated`: the page that asks has outlived the extension that it came from. */
export type UnexpectedFailure = 'updated' | 'unexpected';

/** From a private window no article is saved, and no note changed. */
type PrivateFailure = 'private' | 'private-change';

/**
 * Why the notes could not be reached; `blocked`: another page of ours holds an older database. `draft-…`: the article is
 * kept aside (`platform/drafts.ts`) until they can be.
 */
export type StorageFailure =
  | 'quota'
  | 'blocked'
  | 'storage'
  | 'draft-quota'
  | 'draft-blocked'
  | 'draft-storage';

/** Why a tab gives no article; `forbidden` is a page that extensions may not touch (browser pages, stores, PDF viewers). */
export type ReadingFailure = 'forbidden' | 'loading' | NoArticleReason;

export type Outcome<Value, Why extends Failure = Failure> =
  | { ok: true; value: Value }
  | { ok: false; failure: Why };

/** For `catch`: what a call that failed unexpectedly comes to; the whole error goes to the console. */
export function unexpectedFailure(error: unknown): { ok: false; failure: UnexpectedFailure } {
  console.error('정독: unexpected failure', error);
  return { ok: false, failure: isOutdated() ? 'updated' : 'unexpected' };
}

/** Where a reader page has its article from. */
export type Source =
  | {
      kind: 'tab';
      /** The page around us (null), or the page in the tab with this id. */
      tabId: number | null;
      /** The canonical address of the article that has come; null as long as none has. */
      canonicalUrl: string | null;
      /** The address of the article that a reader in a tab of its own showed before it was loaded again; null for none. */
      original: string | null;
    }
  | { kind: 'note'; id: string };

/** What the reader page shows: an article just read from a page, or a note. */
export type ReaderContent = {
  article: Article;
  /** The tab that the reader page is in, which in Firefox does not know it itself; null when it is in none. */
  tabId: number | null;
  /** The note that the article has; null when it has none. */
  note: ReaderNote | null;
  /** How far it was read the last time, in UTF-16 units of the reader's text; null when it was not, or to its end. */
  place: number | null;
  /** The notes did not answer in time: the note is still to be asked for (`readNoteOf`). */
  isNoteLate: boolean;
};

/** What a reader page shows of the note of its article. */
export type ReaderNote = {
  id: string;
  /** ISO 8601 in UTC. */
  savedAt: string;
  memo: string;
  tags: string[];
  state: ReadingState;
  highlights: Highlight[];
  /** How many earlier texts of the article it has. */
  revisionCount: number;
  /** What the reader page shows is newer than the text that was kept, and another. */
  isChanged: boolean;
};

/** What of a highlight can be changed. */
export type HighlightChange = { color: HighlightColor; remark: string };

/** Calls that only our own pages (popup, reader, notes, settings) may make. */
export type PageCalls = {
  inspectTab(tabId: number): Promise<TabReport>;
  inspectDeclutter(tabId: number): Promise<DeclutterReport | null>;
  /** Turning it on takes back every reason that it is off for. */
  setDeclutter(tabId: number, isOn: boolean, scope: DeclutterScope): Promise<void>;
  /** Shows what bears a key, or hides it again; remembered for the site, unless the window is private. */
  setShown(tabId: number, key: string, isShown: boolean): Promise<void>;
  setUnblocked(tabId: number, isOn: boolean): Promise<void>;
  /** Forgets what was turned off or shown again on a site. */
  forgetSite(site: string): Promise<void>;
  /** Takes that back. @param keys of what was shown again there */
  restoreSite(site: string, isOff: boolean, keys: string[]): Promise<void>;
  openReader(tabId: number): Promise<Outcome<null>>;
  saveTab(tabId: number): Promise<Outcome<SavedNote>>;
  /** What a reader page is to show. Inside a page it gets that page's own article, whatever it asks for. */
  readContent(source: Source): Promise<Outcome<ReaderContent>>;
  /** Saves what `readContent` with the same argument gives. */
  saveContent(source: Source): Promise<Outcome<SavedNote>>;
  /** Marks a passage of it, which saves it when it was not saved. @returns all highlights of its note, the new one last */
  addHighlight(source: Source, highlight: NewHighlight): Promise<Outcome<Highlight[]>>;
  /** @param known what the remark may be that it takes the place of, as with `writeMemo`; `gone` when it was removed */
  changeHighlight(
    source: Source,
    id: string,
    change: HighlightChange,
    known: string[],
  ): Promise<Outcome<Highlight[]>>;
  removeHighlight(source: Source, id: string): Promise<Outcome<Highlight[]>>;
  /** Remembers how far it was read, unless the window is private. 0 is the beginning or the end: nothing to go on from. */
  keepPlace(source: Source, offset: number): Promise<void>;
  /** What the article of a reader page, or of a saved note, has as its note by now. @returns null when it has none */
  readNoteOf(source: Source): Promise<Outcome<ReaderNote | null>>;
  /** Changes many notes at once: all or none. */
  changeNotes(ids: string[], change: NotesChange): Promise<Outcome<null>>;
  /**
   * @param known what the memo may be that it takes the place of; any other was written elsewhere meanwhile and stays, before it
   * @returns the memo as it is then
   */
  writeMemo(id: string, memo: string, known: string[]): Promise<Outcome<string>>;
  /** Moves notes to the bin, where they stay for 30 days. */
  deleteNotes(ids: string[]): Promise<Outcome<null>>;
  restoreNotes(ids: string[]): Promise<Outcome<null>>;
  /** Removes notes that are in the bin. */
  removeForGood(ids: string[]): Promise<Outcome<null>>;
  /** The earlier texts of a note, the oldest first. */
  readRevisions(id: string): Promise<Outcome<Revision[]>>;
  /** Tells every page that the notes are others now: a page of ours has imported some. */
  announceImport(): Promise<void>;
  /** Saves what could not be saved before. @returns how many articles are still kept aside */
  saveDrafts(): Promise<number>;
  /** Goes to a page of ours; a page that is framed cannot open one by itself. */
  showPage(page: OwnPageName): Promise<void>;
};

/** Calls that a content script may make as well; what they carry comes from a process that runs the page. */
export type ContentCalls = {
  /** Hides by the stylesheet of the sender's outlet, or takes it away again. */
  setHideStyle(isOn: boolean): Promise<void>;
  /** Puts what hides into the sender's page. */
  loadDeclutter(): Promise<void>;
  /** Lets the sender's page be selected and copied, or leaves it as it was. */
  unblockPage(isOn: boolean): Promise<void>;
  /** How many things are hidden on the page. */
  reportHidden(count: number): Promise<void>;
  /** The page keeps the overlay from showing: show the reader in a tab of its own. */
  openReaderTab(): Promise<void>;
};

export type BackgroundCalls = PageCalls & ContentCalls;

/** News that the background tells every open page of ours. Most go to every tab: what the user wrote is not in them. */
export type BackgroundEvent =
  | { event: 'note-saved'; canonicalUrl: string; note: SavedNote }
  /** Notes have been changed, deleted or restored; null: any of them. */
  | { event: 'notes-changed'; ids: string[] | null }
  /** What is hidden on the page in a tab has changed. A page of ours that is framed does not hear of it. */
  | { event: 'hidden-changed'; tabId: number }
  /** The save shortcut was pressed in this tab, which shows our reader: of its own, or over a page. */
  | { event: 'save-requested'; tabId: number };
