import { DATABASE_BLOCKED, readStorageFailure } from '../../notes/storage-failure.ts';
import { failureText } from '../../platform/failure-text.ts';
import { t } from '../../platform/i18n.ts';

/** What browsers call a file that has been moved, changed or locked since it was chosen. */
const FILE_ERRORS = ['NotFoundError', 'NotReadableError'];

/** The sentence that says why an import failed, and what to do next. */
export function importFailureText(error: unknown): string {
  const name = error instanceof Error ? error.name : '';
  if (FILE_ERRORS.includes(name)) return t('import_unreadable');
  // Databases fail with these alone.
  const isStorage = error instanceof DOMException || name === DATABASE_BLOCKED;
  return failureText(isStorage ? readStorageFailure(error) : 'unexpected');
}
