/** How long a page must be still before we look at it again, in milliseconds. */
const quietTime = 120;

/**
 * Waits until a document has been parsed.
 * @param limit milliseconds
 * @returns false when that took longer
 */
export function untilParsed(document: Document, limit: number): Promise<boolean> {
  if (document.readyState !== 'loading') return Promise.resolve(true);
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(false), limit);
    const ready = () => {
      clearTimeout(timer);
      resolve(true);
    };
    document.addEventListener('DOMContentLoaded', ready, { once: true });
  });
}

/**
 * Waits until a document has changed and come to rest again.
 * @param limit milliseconds after which the wait ends in any case
 */
export function untilChanged(document: Document, limit: number): Promise<void> {
  return new Promise((resolve) => {
    let quiet: ReturnType<typeof setTimeout> | undefined;
    const finish = () => {
      observer.disconnect();
      clearTimeout(quiet);
      clearTimeout(deadline);
      resolve();
    };
    const observer = new MutationObserver(() => {
      clearTimeout(quiet);
      quiet = setTimeout(finish, quietTime);
    });
    const deadline = setTimeout(finish, limit);
    observer.observe(document, { childList: true, subtree: true });
  });
}
