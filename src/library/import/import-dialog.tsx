import './import.css';
import { t } from '../../platform/i18n.ts';
import { messagePart } from '../../platform/message-part.ts';
import { titleOf } from '../../ui/title-of.ts';
import { Dialog } from '../dialog.tsx';
import { download } from '../export/download.ts';
import type { FileReport, ImportReport, RowReport } from './import-files.ts';
import { writeReport } from './report-text.ts';
import type { Import, ImportState } from './use-import.ts';

/** What is being imported, how far it has come, and what became of it. */
export function ImportDialog({ state, takeOver, close }: Import) {
  if (!state) return null;
  // What is being written is not to be left; it is soon over.
  const isBusy = state.step === 'importing';
  return (
    <Dialog title={t('import_title')} onClose={() => !isBusy && close()}>
      <div class="import">
        <p role="status">{describe(state)}</p>
        {'report' in state && <Findings report={state.report} />}
      </div>
      <div class="dialog-buttons">
        {'report' in state && (
          <button type="button" class="button plain" onClick={() => saveReport(state.report)}>
            {t('import_report')}
          </button>
        )}
        {!isBusy && (
          <button type="button" class="button" onClick={close}>
            {t(state.step === 'ready' || state.step === 'checking' ? 'library_cancel' : 'library_close')}
          </button>
        )}
        {state.step === 'ready' && (
          <button type="button" class="button primary" onClick={takeOver}>
            {t('import_take', state.report.rows.length)}
          </button>
        )}
      </div>
    </Dialog>
  );
}

function describe(state: ImportState): string {
  if (state.step === 'failed') return state.text;
  if (state.step === 'checking') return t('import_checking', state.rows);
  const { rows } = state.report;
  const count = rows.length;
  if (state.step === 'importing') return t('import_importing', count);
  if (state.step === 'refused') return t('import_refused');
  if (state.step === 'ready') return t('import_ready', count);
  const countOf = (taken: RowReport['taken']) => rows.filter((row) => row.taken === taken).length;
  const done = t('import_done', countOf('added'), countOf('merged'), countOf('same'));
  const left = countOf('too-long');
  return left === 0 ? done : `${done} ${t('import_done_too_long', left)}`;
}

/** As many rows as one would look through; the report has all. */
const MOST_SHOWN = 100;

/** What is wrong with files and rows, and what was put right; nothing of those that are as they should be. */
function Findings({ report: { files, rows } }: { report: ImportReport }) {
  const told = rows.filter((row) => isWrong(row) || row.repairs.length > 0);
  if (files.length + told.length === 0) return null;
  const wrongFirst = told.toSorted((one, other) => Number(isWrong(other)) - Number(isWrong(one)));
  return (
    <ul class="findings" aria-label={t('import_findings')}>
      {files.map((file) => (
        <FileFinding key={file.name} file={file} />
      ))}
      {wrongFirst.slice(0, MOST_SHOWN).map((row) => (
        <RowFinding key={row.row} row={row} />
      ))}
      {told.length > MOST_SHOWN && <li>{t('import_more', told.length - MOST_SHOWN)}</li>}
    </ul>
  );
}

const isWrong = ({ problem, taken }: RowReport) => problem !== null || taken === 'too-long';

function FileFinding({ file: { name, fault } }: { file: FileReport }) {
  return (
    <li class="wrong">
      <strong>{name}</strong> {t(`import_fault_${messagePart(fault)}`)}
    </li>
  );
}

function RowFinding({ row: report }: { row: RowReport }) {
  const { row, repairs, problem, taken } = report;
  return (
    <li class={isWrong(report) ? 'wrong' : undefined}>
      <strong>{t('import_row', row, titleOf(report))}</strong>{' '}
      {problem
        ? t(`import_problem_${messagePart(problem)}`)
        : repairs.map((repair) => t(`import_repair_${messagePart(repair)}`)).join(' ')}
      {taken === 'too-long' && ` ${t('import_taken_too_long')}`}
    </li>
  );
}

function saveReport(report: ImportReport): void {
  download(`${t('import_report_file')}.txt`, 'text/plain;charset=utf-8', [writeReport(report)]).catch(
    (error: unknown) => console.error('정독: the report was not written', error),
  );
}
