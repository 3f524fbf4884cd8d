/**
 * Tells why the notes database failed.
 * @param error what it threw
 * @returns `quota` when there is no space left, else `storage`: it cannot be opened, read or written
 */
export function readStorageFailure(error: unknown): 'quota' | 'storage' {
  // By name: browsers differ in the class of this error.
  return error instanceof Error && error.name === 'QuotaExceededError' ? 'quota' : 'storage';
}
