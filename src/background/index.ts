import { emptyBin } from '../notes/bin.ts';
import type { Outcome } from '../platform/calls.ts';
import { onCommand } from '../platform/commands.ts';
import { answerCalls, type Sender, tellPages } from '../platform/messages.ts';
import { OWN_PAGES } from '../platform/own-pages.ts';
import { findTab, isOwnAddress, showOwnPage, type Tab } from '../platform/tabs.ts';
import {
  booleanAt,
  highlightAt,
  highlightChangeAt,
  idsAt,
  memoAt,
  memosAt,
  notesChangeAt,
  numberAt,
  ownPageAt,
  scopeAt,
  sourceAt,
  textAt,
  textsAt,
} from './arguments.ts';
import { inspectTab } from './extraction.ts';
import { reportFailure, reportSaving } from './feedback.ts';
import { followGrantedSites } from './granted-sites.ts';
import {
  inspectDeclutter,
  loadDeclutter,
  reportHidden,
  setDeclutter,
  setHideStyle,
  setShown,
  setUnblocked,
  unblockPage,
} from './hiding.ts';
import {
  changeNotes,
  deleteNotes,
  readRevisions,
  removeForGood,
  restoreNotes,
  saveDrafts,
  saveTab,
  writeMemo,
} from './keeping.ts';
import {
  addHighlight,
  changeHighlight,
  keepPlace,
  readContent,
  readNoteOf,
  removeHighlight,
  saveContent,
} from './reader-page.ts';
import { forgetClosedTabs, isReaderOpen, openReaderTab, toggleReader } from './reading.ts';
import { forgetSite, restoreSite } from './site-settings.ts';
import { followButtonSettings, showAllTabStates } from './toolbar-button.ts';

/** From a private window nothing is kept, by hand neither, and nothing taken away. */
const unlessPrivate = async <Value>(
  { isPrivate }: Sender,
  change: () => Promise<Outcome<Value>>,
): Promise<Outcome<Value>> => (isPrivate ? { ok: false, failure: 'private-change' } : change());

answerCalls({
  inspectTab: (_, args) => inspectTab(numberAt(args, 0)),
  inspectDeclutter: (_, args) => inspectDeclutter(numberAt(args, 0)),
  setDeclutter: (_, args) => setDeclutter(numberAt(args, 0), booleanAt(args, 1), scopeAt(args, 2)),
  setShown: (_, args) => setShown(numberAt(args, 0), textAt(args, 1), booleanAt(args, 2)),
  setUnblocked: (_, args) => setUnblocked(numberAt(args, 0), booleanAt(args, 1)),
  forgetSite: (_, args) => forgetSite(textAt(args, 0)),
  restoreSite: (_, args) => restoreSite(textAt(args, 0), booleanAt(args, 1), textsAt(args, 2)),
  openReader: async (_, args) => {
    const tab = await findTab(numberAt(args, 0));
    return tab ? toggleReader(tab) : { ok: false, failure: 'gone' };
  },
  saveTab: (_, args) => saveTab(numberAt(args, 0)),
  readContent: (sender, args) => readContent(sender, sourceAt(args, 0)),
  saveContent: (sender, args) => saveContent(sender, sourceAt(args, 0)),
  addHighlight: (sender, args) => addHighlight(sender, sourceAt(args, 0), highlightAt(args, 1)),
  changeHighlight: (sender, args) =>
    changeHighlight(sender, sourceAt(args, 0), textAt(args, 1), highlightChangeAt(args, 2), memosAt(args, 3)),
  removeHighlight: (sender, args) => removeHighlight(sender, sourceAt(args, 0), textAt(args, 1)),
  keepPlace: (sender, args) => keepPlace(sender, sourceAt(args, 0), numberAt(args, 1)),
  readNoteOf: (sender, args) => readNoteOf(sender, sourceAt(args, 0)),
  changeNotes: (sender, args) =>
    unlessPrivate(sender, () => changeNotes(idsAt(args, 0), notesChangeAt(args, 1))),
  writeMemo: (sender, args) =>
    unlessPrivate(sender, () => writeMemo(textAt(args, 0), memoAt(args, 1), memosAt(args, 2))),
  deleteNotes: (sender, args) => unlessPrivate(sender, () => deleteNotes(idsAt(args, 0))),
  restoreNotes: (sender, args) => unlessPrivate(sender, () => restoreNotes(idsAt(args, 0))),
  removeForGood: (sender, args) => unlessPrivate(sender, () => removeForGood(idsAt(args, 0))),
  readRevisions: (_, args) => readRevisions(textAt(args, 0)),
  announceImport: async () => {
    tellPages({ event: 'notes-changed', ids: null });
    await showAllTabStates();
  },
  saveDrafts: () => saveDrafts(),
  showPage: (sender, args) => showOwnPage(OWN_PAGES[ownPageAt(args, 0)], sender.isPrivate),
  setHideStyle: (sender, args) => setHideStyle(sender, booleanAt(args, 0)),
  loadDeclutter,
  unblockPage: (sender, args) => unblockPage(sender, booleanAt(args, 0)),
  reportHidden: (sender, args) => reportHidden(sender, numberAt(args, 0)),
  openReaderTab: async (sender) => {
    if (sender.tabId !== null) await openReaderTab(sender.tabId);
  },
});

onCommand((name, tab) => {
  const work = name === 'open-reader' ? readByShortcut(tab) : saveByShortcut(tab);
  work.catch(async (error: unknown) => {
    console.error(`정독: ${name} failed`, error);
    await reportFailure(tab.id, 'unexpected');
  });
});

followGrantedSites();
forgetClosedTabs();
followButtonSettings();
emptyBin(new Date()).catch((error: unknown) => console.error('정독: the bin was not emptied', error));
saveDrafts().catch((error: unknown) => console.error('정독: drafts were not saved', error));

async function readByShortcut(tab: Tab): Promise<void> {
  const outcome = await toggleReader(tab);
  if (!outcome.ok) await reportFailure(tab.id, outcome.failure);
}

async function saveByShortcut(tab: Tab): Promise<void> {
  // A reader that is open knows what it shows.
  if (isOwnAddress(tab.url) || (await isReaderOpen(tab.id)))
    return tellPages({ event: 'save-requested', tabId: tab.id });
  await reportSaving(tab.id, await saveTab(tab.id));
}
