import type { BackupState } from '../../platform/backup-state.ts';

/** In milliseconds. */
const day = 24 * 60 * 60 * 1000;
/** With fewer notes than this there is little to lose. */
const fewNotes = 10;
/** In milliseconds. */
const usualTime = 30 * day;

/** How long "later" is, in milliseconds. */
export const laterTime = 7 * day;

/**
 * Whether the user should be reminded of a backup: there are notes to lose, and the last one is a month ago or was never
 * made.
 * @param noteCount without those in the bin
 */
export function isBackupDue({ lastAt, quietUntil }: BackupState, noteCount: number, now: Date): boolean {
  if (noteCount < fewNotes) return false;
  if (quietUntil !== null && now.toISOString() < quietUntil) return false;
  return lastAt === null || now.getTime() - Date.parse(lastAt) > usualTime;
}
