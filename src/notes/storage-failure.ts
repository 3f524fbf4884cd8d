/** Name of the error when another page of ours holds an older database open; see `schema.ts`. */
export const DATABASE_BLOCKED = 'DatabaseBlocked';

/** Why the notes could not be reached: see `readStorageFailure`. */
export type DatabaseFailure = 'quota' | 'blocked' | 'storage';

/**
 * Tells why the notes database failed.
 * @param error what it threw
 * @returns `quota` when there is no space left; `blocked` when another page of ours holds an older database open; else
 *   `storage`: it cannot be opened, read or written
 */
export function readStorageFailure(error: unknown): DatabaseFailure {
  if (!(error instanceof Error)) return 'storage';
  // By name: browsers differ in the class of this error.
  if (error.name === 'QuotaExceededError') return 'quota';
  return error.name === DATABASE_BLOCKED ? 'blocked' : 'storage';
}
