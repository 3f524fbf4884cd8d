import { emptyBin } from '../notes/store.ts';
import { onCommand } from '../platform/commands.ts';
import { answerCalls, tellPages } from '../platform/messages.ts';
import { findTab, isOwnAddress, type Tab } from '../platform/tabs.ts';
import { booleanAt, nullableNumberAt, numberAt, scopeAt, textAt } from './arguments.ts';
import { inspectTab } from './extraction.ts';
import { reportFailure, reportSaving } from './feedback.ts';
import {
  followGrantedSites,
  forgetSite,
  inspectDeclutter,
  reportHidden,
  setDeclutter,
  setHideStyle,
  setShown,
  setUnblocked,
  unblockPage,
} from './hiding.ts';
import { deleteNote, findNotes, openNote, restoreNote, saveTab, saveTabArticle } from './keeping.ts';
import { forgetClosedTabs, openReaderTab, readTabArticle, toggleReader } from './reading.ts';

answerCalls({
  inspectTab: (_, args) => inspectTab(numberAt(args, 0)),
  inspectDeclutter: (_, args) => inspectDeclutter(numberAt(args, 0)),
  setDeclutter: (_, args) => setDeclutter(numberAt(args, 0), booleanAt(args, 1), scopeAt(args, 2)),
  setShown: (_, args) => setShown(numberAt(args, 0), textAt(args, 1), booleanAt(args, 2)),
  setUnblocked: (_, args) => setUnblocked(numberAt(args, 0), booleanAt(args, 1)),
  forgetSite: (_, args) => forgetSite(textAt(args, 0)),
  openReader: async (_, args) => {
    const tab = await findTab(numberAt(args, 0));
    return tab ? toggleReader(tab) : { ok: false, failure: 'gone' };
  },
  saveTab: (_, args) => saveTab(numberAt(args, 0)),
  readTabArticle: (sender, args) => readTabArticle(sender, nullableNumberAt(args, 0)),
  saveTabArticle: (sender, args) => saveTabArticle(sender, nullableNumberAt(args, 0)),
  readNote: (_, args) => openNote(textAt(args, 0)),
  listNotes: (_, args) => findNotes(textAt(args, 0)),
  deleteNote: (_, args) => deleteNote(textAt(args, 0)),
  restoreNote: (_, args) => restoreNote(textAt(args, 0)),
  setHideStyle: (sender, args) => setHideStyle(sender, booleanAt(args, 0)),
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
emptyBin(new Date()).catch((error: unknown) => console.error('정독: the bin was not emptied', error));

async function readByShortcut(tab: Tab): Promise<void> {
  const outcome = await toggleReader(tab);
  if (!outcome.ok) await reportFailure(tab.id, outcome.failure);
}

async function saveByShortcut(tab: Tab): Promise<void> {
  // Our own reader tab knows what it shows.
  if (isOwnAddress(tab.url)) return tellPages({ event: 'save-requested', tabId: tab.id });
  await reportSaving(tab.id, await saveTab(tab.id));
}
