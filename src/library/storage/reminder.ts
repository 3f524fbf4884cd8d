import { DAY } from '../../base/korean-time.ts';
import type { BackupState } from '../../platform/backup-state.ts';

/** With fewer notes than this there is little to lose. */
const FEW_NOTES = 10;
/** In milliseconds. */
const USUAL_TIME = 30 * DAY;

/** How long "later" is, in milliseconds. */
export const LATER_TIME = 7 * DAY;

/**
 * Whether the user should be reminded of a backup: there are notes to lose, and the last one is a month ago or was never
 * made.
 * @param noteCount without those in the bin
 */
export function isBackupDue({ lastAt, quietUntil }: BackupState, noteCount: number, now: Date): boolean {
  if (noteCount < FEW_NOTES) return false;
  if (quietUntil !== null && now.toISOString() < quietUntil) return false;
  return lastAt === null || now.getTime() - Date.parse(lastAt) > USUAL_TIME;
}
