import { dropLaidAside } from '../notes/import-notes.ts';
import { takeImportLock } from '../platform/import-lock.ts';

/** Forgets what a page that was closed in the middle of an import had laid aside: it may be as large as its file. */
export async function dropLeftImports(): Promise<void> {
  const release = await takeImportLock();
  if (release) await dropLaidAside().finally(release);
}
