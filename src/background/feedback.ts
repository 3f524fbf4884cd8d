import type { SavedNote } from '../notes/store.ts';
import { showBadge } from '../platform/badge.ts';
import type { Failure, Outcome } from '../platform/calls.ts';
import { failureText } from '../platform/failure-text.ts';
import { savedText } from '../platform/saved-text.ts';
import { callInTab, injectScript } from '../platform/scripts.ts';

/** Says what became of saving: on the button, and on the page when no reader is there to say it. */
export async function reportSaving(tabId: number, outcome: Outcome<SavedNote>): Promise<void> {
  if (!outcome.ok) return reportFailure(tabId, outcome.failure);
  const text = savedText(outcome.value);
  await Promise.all([showBadge(tabId, '✓', text), say(tabId, text)]);
}

/** Says on the button, and on the page where that is allowed, why nothing happened. */
export async function reportFailure(tabId: number, failure: Failure): Promise<void> {
  const text = failureText(failure);
  await Promise.all([showBadge(tabId, '!', text), failure === 'forbidden' ? null : say(tabId, text)]);
}

async function say(tabId: number, text: string): Promise<void> {
  await injectScript(tabId, 'content/overlay.js');
  await callInTab(
    tabId,
    (sentence: string) => {
      const overlay = globalThis.jeongdokOverlay;
      if (!overlay?.isReaderOpen()) overlay?.say(sentence);
    },
    text,
  );
}
