/**
 * Does what the names of a page's forms may make fail (see dom/clobbering.ts), so that it costs no more than itself.
 * @returns whether it is done
 */
export function attempt(work: () => void): boolean {
  try {
    work();
    return true;
  } catch (error) {
    reportFailure(error);
    return false;
  }
}

/** Tells the console what was not looked at. */
export function reportFailure(error: unknown): void {
  console.error('정독: a part of the page was not looked at', error);
}
