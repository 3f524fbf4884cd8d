import { t } from '../../platform/i18n.ts';
import type { ExportFormat } from '../export/export-notes.ts';
import type { Actions } from './use-actions.ts';

export type FileActions = {
  exportNotes: (ids: string[], format: ExportFormat) => void;
  backUp: () => void;
};

/** Gives the user files, and says how it went. What makes them is fetched when it is wanted. */
export function fileActions({ tell, tellProblem }: Pick<Actions, 'tell' | 'tellProblem'>): FileActions {
  const run = (work: Promise<string>, problem: string) => {
    work.then(tell, (error: unknown) => {
      console.error('정독: no file was made', error);
      tellProblem(problem);
    });
  };
  return {
    exportNotes: (ids, format) => run(exportNotes(ids, format), t('export_failed')),
    backUp: () => run(backUp(), t('backup_failed')),
  };
}

async function exportNotes(ids: string[], format: ExportFormat): Promise<string> {
  const { exportNotes: write } = await import('../export/export-notes.ts');
  return t('export_done', await write(ids, format));
}

async function backUp(): Promise<string> {
  const { backUp: write } = await import('../storage/back-up.ts');
  await write();
  return t('backup_done');
}
