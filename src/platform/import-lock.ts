/** Two pages that import at once would lay their rows on one another. */
const LOCK_NAME = 'jeongdok-import';

/** Takes the right to import. @returns what gives it back; null when a page has it */
export function takeImportLock(): Promise<(() => void) | null> {
  return new Promise((resolve, reject) => {
    navigator.locks
      .request(LOCK_NAME, { ifAvailable: true }, (lock) => {
        if (!lock) return resolve(null);
        return new Promise<void>((release) => resolve(release));
      })
      .catch(reject);
  });
}
