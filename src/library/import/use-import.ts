import { useEffect, useRef, useState } from 'preact/hooks';
import { dropLaidAside } from '../../notes/laid-aside.ts';
import { t } from '../../platform/i18n.ts';
import { callBackground } from '../../platform/messages.ts';
import { isPrivateWindow } from '../../platform/tabs.ts';
import { importFailureText } from './failure.ts';
import type { ImportReport } from './import-files.ts';

export type ImportState =
  | { step: 'checking'; rows: number }
  /** Read whole, nothing wrong: the user has the word. */
  | { step: 'ready'; report: ImportReport }
  /** Something is wrong with it: nothing was changed. */
  | { step: 'refused'; report: ImportReport }
  | { step: 'importing'; report: ImportReport }
  | { step: 'done'; report: ImportReport }
  | { step: 'failed'; text: string };

export type Import = {
  /** null while nothing is imported. */
  state: ImportState | null;
  check: (files: File[]) => void;
  takeOver: () => void;
  close: () => void;
};

/** Two pages that import at once would lay their rows on one another. */
const LOCK_NAME = 'jeongdok-import';

/** How long it is waited for, in milliseconds. */
const LOCK_TIME = 1000;

/** Imports files in two steps: reads them whole, then, when the user says so, takes them over. */
export function useImport(): Import {
  const [state, setState] = useState<ImportState | null>(null);
  /** Stops the reading of files. */
  const life = useRef(new AbortController());
  /** Lets another page import; null while none is begun here. */
  const release = useRef<(() => void) | null>(null);

  // A page that went in the midst of an import has left its rows behind.
  useEffect(() => void withLock(forget), []);
  const end = (last: ImportState | null) => {
    if (release.current) forget().finally(release.current);
    release.current = null;
    setState(last);
  };
  const fail = (error: unknown) => {
    if (life.current.signal.aborted) return end(null);
    console.error('정독: the import failed', error);
    end({ step: 'failed', text: importFailureText(error) });
  };
  const check = async (files: File[]) => {
    if (await isPrivateWindow()) return setState({ step: 'failed', text: t('import_private') });
    release.current = await takeLock();
    if (!release.current) return setState({ step: 'failed', text: t('import_elsewhere') });
    life.current = new AbortController();
    setState({ step: 'checking', rows: 0 });
    const { checkFiles, isSound } = await loadImporter();
    const tell = (rows: number) => setState({ step: 'checking', rows });
    const report = await checkFiles(files, tell, life.current.signal);
    if (isSound(report)) setState({ step: 'ready', report });
    else end({ step: 'refused', report });
  };
  const takeOver = async (report: ImportReport) => {
    setState({ step: 'importing', report });
    const { takeOverChecked } = await loadImporter();
    const done = await takeOverChecked(report);
    end({ step: 'done', report: done });
    callBackground('announceImport').catch((error: unknown) => console.error('정독: not announced', error));
  };
  return {
    state,
    check: (files) => void check(files).catch(fail),
    takeOver: () => {
      if (state?.step === 'ready') takeOver(state.report).catch(fail);
    },
    close: () => {
      life.current.abort();
      // While files are read, the reading itself ends it.
      if (state?.step !== 'checking') end(null);
    },
  };
}

/** Another page may import only when what is left aside is gone. */
const forget = () =>
  dropLaidAside().catch((error: unknown) => console.error('정독: rows were left aside', error));

/** Does something while no page imports; nothing while one does. */
const withLock = (work: () => Promise<void>) =>
  navigator.locks.request(LOCK_NAME, { ifAvailable: true }, (lock) => (lock ? work() : undefined));

/** Fetched when something is imported: it brings the sanitizer along. */
const loadImporter = () => import('./import-files.ts');

/** @returns what gives the lock back; null when another page has it, and not only for the moment in which it opens */
function takeLock(): Promise<(() => void) | null> {
  return new Promise((resolve, reject) => {
    const signal = AbortSignal.timeout(LOCK_TIME);
    navigator.locks
      .request(LOCK_NAME, { signal }, () => new Promise<void>((release) => resolve(release)))
      .catch((error: unknown) => (signal.aborted ? resolve(null) : reject(error)));
  });
}
