import browser, { type Runtime } from 'webextension-polyfill';
import { isRecord } from '../base/is-record.ts';
import type { BackgroundCalls, BackgroundEvent, ContentCalls } from './calls.ts';

/** An event on its way: it may come to a page twice. */
type News = BackgroundEvent & { newsId: string };

/** News that may be under way at once. */
const MOST_HEARD = 50;

type CallMessage = { call: string; args: unknown[] };

/** A rejection as plain data: browsers bring none over, and the polyfill's way is known to the polyfill alone. */
type Answer<Value> = { value: Value } | { error: string };

/** Calls the background. Rejects when it fails unexpectedly or when the extension has been updated meanwhile. */
export async function callBackground<Name extends keyof BackgroundCalls>(
  call: Name,
  ...args: Parameters<BackgroundCalls[Name]>
): Promise<Awaited<ReturnType<BackgroundCalls[Name]>>> {
  // The only cast: what comes back over the wire is what `answerCalls` was given to answer with.
  const answer = (await browser.runtime.sendMessage({ call, args })) as
    | Answer<Awaited<ReturnType<BackgroundCalls[Name]>>>
    | undefined;
  if (!answer) throw new Error(`nobody answers ${call}`);
  if ('error' in answer) throw new Error(answer.error);
  return answer.value;
}

export type Sender = {
  /** One of our own pages, not a content script. */
  isOwnPage: boolean;
  /** null when the sender is no tab (the popup). */
  tabId: number | null;
  /** Inside a frame of somebody's page. */
  isFramed: boolean;
  /** In a private window, of which nothing may be kept. */
  isPrivate: boolean;
  url: string;
};

export type Answers = {
  [Name in keyof BackgroundCalls]: (sender: Sender, args: unknown[]) => ReturnType<BackgroundCalls[Name]>;
};

const CONTENT_CALLS = new Set<string>([
  'setHideStyle',
  'loadDeclutter',
  'unblockPage',
  'reportHidden',
  'openReaderTab',
] satisfies (keyof ContentCalls)[]);

/** Answers calls. A call that its sender may not make, or that does not exist, is refused. */
export function answerCalls(answers: Answers): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    if (!isCall(message) || sender.id !== browser.runtime.id) return undefined;
    return answerCall(answers, message, describe(sender));
  });
}

async function answerCall(
  answers: Answers,
  { call, args }: CallMessage,
  from: Sender,
): Promise<Answer<unknown>> {
  if (!isKnown(answers, call)) return { error: `no such call: ${call}` };
  if (!from.isOwnPage && !CONTENT_CALLS.has(call)) {
    return { error: `${call} may not be called from ${from.url}` };
  }
  try {
    return { value: await answers[call](from, args) };
  } catch (error) {
    // Whoever called gets no more of it than its name.
    console.error(`정독: ${call} failed`, error);
    return { error: error instanceof Error ? error.name : 'Error' };
  }
}

/**
 * Tells every open page of ours; nobody listening is normal. In Firefox a reader that is framed in a page hears only what
 * is sent to its tab; in Chromium it hears both.
 */
export function tellPages(event: BackgroundEvent): void {
  const news: News = { ...event, newsId: crypto.randomUUID() };
  browser.runtime.sendMessage(news).catch(notDelivered);
  // Of the popup's interest alone, which is never framed; and pages bring it again and again.
  if (event.event === 'hidden-changed') return;
  const tellTabs = async () => {
    for (const { id } of await browser.tabs.query({})) {
      if (id !== undefined) browser.tabs.sendMessage(id, news).catch(notDelivered);
    }
  };
  tellTabs().catch(notDelivered);
}

function notDelivered(error: unknown): void {
  if (!String(error).includes('Receiving end does not exist'))
    console.warn('정독: event not delivered', error);
}

/** Listens to what the background tells. */
export function onBackgroundEvent(listener: (event: BackgroundEvent) => void, signal: AbortSignal): void {
  /** What has been heard lately, since it may come by both ways. */
  let heard: string[] = [];
  const receive = (message: unknown, sender: Runtime.MessageSender): undefined => {
    // The background has no tab; what comes from one may have been forged by the page's process.
    if (sender.id !== browser.runtime.id || sender.tab || !isNews(message)) return undefined;
    if (heard.includes(message.newsId)) return undefined;
    heard = [...heard, message.newsId].slice(-MOST_HEARD);
    listener(message);
    return undefined;
  };
  browser.runtime.onMessage.addListener(receive);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(receive));
}

function describe(sender: Runtime.MessageSender): Sender {
  const url = sender.url ?? '';
  return {
    isOwnPage: url.startsWith(browser.runtime.getURL('')),
    tabId: sender.tab?.id ?? null,
    isFramed: sender.tab !== undefined && sender.frameId !== 0,
    isPrivate: sender.tab?.incognito ?? false,
    url,
  };
}

const isKnown = (answers: Answers, call: string): call is keyof Answers => Object.hasOwn(answers, call);

const isCall = (message: unknown): message is CallMessage =>
  isRecord(message) && typeof message.call === 'string' && Array.isArray(message.args);

const isNews = (message: unknown): message is News =>
  isRecord(message) && typeof message.event === 'string' && typeof message.newsId === 'string';
