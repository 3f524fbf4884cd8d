import browser from 'webextension-polyfill';
import { onStoredChanged } from './stored.ts';

/** What is known of backups. Times are ISO 8601 in UTC. */
export type BackupState = {
  /** null while there was none. */
  lastAt: string | null;
  /** Until then the user does not want to be reminded; null for no such time. */
  quietUntil: string | null;
};

const KEY = 'backup';

/** Reads it; nothing is known of backups that were never made. */
export async function readBackupState(): Promise<BackupState> {
  const stored = await browser.storage.local.get(KEY);
  return { lastAt: null, quietUntil: null, ...(stored[KEY] as Partial<BackupState> | undefined) };
}

/** Changes some of it. */
export async function writeBackupState(changes: Partial<BackupState>): Promise<void> {
  await browser.storage.local.set({ [KEY]: { ...(await readBackupState()), ...changes } });
}

/** Calls `listener` whenever it has changed, wherever it was changed. */
export function onBackupStateChanged(listener: (state: BackupState) => void, signal: AbortSignal): void {
  onStoredChanged([KEY], readBackupState, listener, signal);
}
