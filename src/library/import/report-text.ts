import { t } from '../../platform/i18n.ts';
import { messagePart } from '../../platform/message-part.ts';
import { titleOf } from '../../ui/title-of.ts';
import type { ImportReport, RowReport } from './import-files.ts';

/** The whole report as a text, a line for each file that is wrong and for each row. */
export function writeReport({ files, rows }: ImportReport): string {
  const lines = [
    ...files.map(({ name, fault }) => `${name}\t${t(`import_fault_${messagePart(fault)}`)}`),
    ...rows.map(writeRow),
  ];
  return `${lines.join('\n')}\n`;
}

function writeRow(report: RowReport): string {
  const { row, repairs, problem, taken } = report;
  const remarks = [
    ...(problem ? [t(`import_problem_${messagePart(problem)}`)] : []),
    ...repairs.map((repair) => t(`import_repair_${messagePart(repair)}`)),
    ...(taken ? [t(`import_taken_${messagePart(taken)}`)] : []),
  ];
  return [t('import_row', row, titleOf(report)), ...remarks].join('\t');
}
