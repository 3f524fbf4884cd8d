import { sanitizeHtml, sanitizeToElement } from '../../article/sanitize.ts';
import type { BackupFault, Repair, RowProblem } from '../../notes/backup/faults.ts';
import { readBackup } from '../../notes/backup/read-backup.ts';
import { type Taken, takeOver } from '../../notes/import-notes.ts';
import { dropLaidAside, layAside } from '../../notes/laid-aside.ts';
import type { WholeNote } from '../../notes/note.ts';

/** What is told of a row. */
export type RowReport = {
  /** From 1 up, over all files. */
  row: number;
  /** Empty for a row without one. */
  title: string;
  repairs: Repair[];
  /** Why it is no note; null for one. */
  problem: RowProblem | null;
  /** What became of it; null until it is taken over. */
  taken: Taken | null;
};

/** A file that cannot be imported at all. */
export type FileReport = { name: string; fault: BackupFault | 'no-notes' };

export type ImportReport = { rows: RowReport[]; files: FileReport[] };

/** How many rows are written at a time. */
const BATCH_SIZE = 100;
/** How long the page may be busy before it draws again, in milliseconds. */
const LONGEST_TASK = 40;

/**
 * Reads files whole and lays aside the notes that are in them; the notes that are there are not touched.
 * @param onProgress learns how many rows have been read
 * @throws the signal's reason once it is aborted
 */
export async function checkFiles(
  files: File[],
  onProgress: (rows: number) => void,
  signal: AbortSignal,
): Promise<ImportReport> {
  await dropLaidAside();
  const report: ImportReport = { rows: [], files: [] };
  const rest = makeRest();
  let batch: { row: number; note: WholeNote }[] = [];
  const flush = async () => {
    await layAside(batch);
    batch = [];
  };
  for (const file of files) {
    let isEmpty = true;
    for await (const part of readFile(file)) {
      isEmpty = false;
      if ('fault' in part) {
        report.files.push({ name: file.name, fault: part.fault });
        continue;
      }
      const row = report.rows.length + 1;
      const { note, title, repairs, problem } = part;
      report.rows.push({ row, title, repairs, problem, taken: null });
      if (note) batch.push({ row, note });
      if (batch.length === BATCH_SIZE) await flush();
      if (await rest()) {
        signal.throwIfAborted();
        onProgress(row);
      }
    }
    if (isEmpty) report.files.push({ name: file.name, fault: 'no-notes' });
  }
  await flush();
  signal.throwIfAborted();
  return report;
}

/** Whether all of it can be taken over: one bad row or file, and nothing is. */
export const isSound = ({ rows, files }: ImportReport): boolean =>
  files.length === 0 && rows.every(({ problem }) => problem === null);

/** Takes over what was laid aside: all rows or none. @returns the report, with what became of each row */
export async function takeOverChecked(report: ImportReport): Promise<ImportReport> {
  const taken = new Map<number, Taken>();
  await takeOver((row, what) => taken.set(row, what));
  return { ...report, rows: report.rows.map((row) => ({ ...row, taken: taken.get(row.row) ?? null })) };
}

type Part = (Omit<RowReport, 'row' | 'taken'> & { note: WholeNote | null }) | { fault: BackupFault };

const cleanHtml = (html: string) => sanitizeHtml(html, window);
const parseHtml = (html: string) => sanitizeToElement(html, window);

async function* readFile(file: File): AsyncGenerator<Part> {
  if (/\.(?:md|markdown)$/i.test(file.name)) return yield await readMarkdownFile(file);
  for await (const part of readBackup(file.stream(), { cleanHtml, now: new Date() })) {
    if (part.kind === 'row') yield part.row;
    else if (part.verdict.fault) yield { fault: part.verdict.fault };
  }
}

/** Fetched when there is such a file: it brings a parser along. */
async function readMarkdownFile(file: File): Promise<Part> {
  const { readMarkdown } = await import('../../notes/backup/read-markdown.ts');
  const text = decode(await file.arrayBuffer());
  if (text === null) return { fault: 'encoding' };
  const read = readMarkdown(text, { cleanHtml, parseHtml, now: new Date() });
  const { note, repairs, fault } = read;
  if (note) return { note, title: note.article.title, repairs, problem: null };
  if (fault === 'empty' || fault === 'not-ours' || fault === 'future-version') return { fault };
  return { note: null, title: file.name, repairs, problem: fault };
}

/** @returns null for what is not UTF-8 */
function decode(bytes: ArrayBuffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** @returns a function that lets the page draw when it has been busy for long, and says whether it did */
function makeRest(): () => Promise<boolean> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < LONGEST_TASK) return false;
    await new Promise((resolve) => setTimeout(resolve));
    since = performance.now();
    return true;
  };
}
