/** For `catch`: reading goes on without the notes; when they cannot be opened, saving will say what is wrong. */
export function notReached(error: unknown): null {
  console.error('정독: the notes database failed', error);
  return null;
}

/** For `catch`: browser pages and stores may not be touched, which is normal. */
export function notTouched(error: unknown): null {
  console.info('정독: the page may not be touched', error);
  return null;
}
