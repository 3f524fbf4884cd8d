import type { SavedNote } from '../notes/store.ts';
import { showBadge } from '../platform/badge.ts';
import type { Failure, Outcome } from '../platform/calls.ts';
import { failureText } from '../platform/failure-text.ts';
import { savedText } from '../platform/saved-text.ts';
import { callInTab, injectScript } from '../platform/scripts.ts';
import { notTouched } from './failures.ts';

/** Says what became of saving: on the button, and on the page when no reader is there to say it and it may be touched. */
export async function reportSaving(tabId: number, outcome: Outcome<SavedNote>): Promise<void> {
  if (!outcome.ok) return reportFailure(tabId, outcome.failure);
  const text = savedText(outcome.value);
  await Promise.all([sign(tabId, '✓', text), say(tabId, text)]);
}

/** Says on the button, and on the page where that is allowed, why nothing happened. */
export async function reportFailure(tabId: number, failure: Failure): Promise<void> {
  const text = failureText(failure);
  await Promise.all([sign(tabId, '!', text), say(tabId, text)]);
}

/** The tab may be gone by now: then nobody waits for news of it. */
async function sign(...badge: Parameters<typeof showBadge>): Promise<void> {
  await showBadge(...badge).catch((error: unknown) => console.info('정독: the tab is gone', error));
}

async function say(tabId: number, text: string): Promise<void> {
  try {
    await injectScript(tabId, 'content/overlay.js');
    await callInTab(
      tabId,
      (sentence: string) => {
        const overlay = globalThis.jeongdokOverlay;
        if (!overlay?.isReaderOpen()) overlay?.say(sentence);
      },
      text,
    );
  } catch (error) {
    notTouched(error);
  }
}
