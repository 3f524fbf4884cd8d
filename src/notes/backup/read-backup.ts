import { isRecord } from '../../base/is-record.ts';
import { digest } from '../digest.ts';
import { type CheckedNote, type CheckTools, checkNote } from './check-note.ts';
import type { BackupFault, Repair } from './faults.ts';
import { type JsonPiece, splitJson } from './split-json.ts';
import { BACKUP_FORMAT, BACKUP_VERSION } from './write-backup.ts';

/** A note of a backup, or what stands in its place. */
export type BackupRow = CheckedNote & {
  /** From 1 up, as in the file. */
  number: number;
  /** For telling the user which one it is; empty when it has none. */
  title: string;
};

export type BackupVerdict = {
  /** null for a whole backup. */
  fault: BackupFault | null;
  /** Where reading ended, in bytes from 0. */
  byte: number;
  rows: number;
  /** How many of the rows are no notes. */
  refused: number;
};

export type BackupPart =
  | { kind: 'row'; row: BackupRow }
  /** Always the last one; only now is it known whether the file is a backup at all. */
  | { kind: 'end'; verdict: BackupVerdict };

/** In UTF-16 units, of a title that a report names. */
const LONGEST_TITLE = 200;

/** Reads a backup row by row; never more than one is held. What to do with a file that has faults is for the caller. */
export async function* readBackup(
  stream: ReadableStream<Uint8Array>,
  tools: CheckTools,
): AsyncGenerator<BackupPart> {
  const members = new Map<string, unknown>();
  /** The digest of each row by the id that it bears. */
  const seen = new Map<string, string>();
  let [rows, refused] = [0, 0];
  const end = (fault: BackupFault | null, byte = 0): BackupPart => ({
    kind: 'end',
    verdict: { fault, byte, rows, refused },
  });
  for await (const piece of splitJson(stream)) {
    if (piece.kind === 'end') {
      const fault = piece.fault ?? faultOf(members, true);
      yield end(fault, piece.byte);
      return;
    }
    if (piece.kind === 'member') {
      members.set(piece.name, parse(piece.text));
      const fault = faultOf(members, false);
      if (!fault) continue;
      yield end(fault);
      return;
    }
    const row = { ...(await readRow(piece, seen, tools)), number: ++rows };
    if (row.problem) refused++;
    yield { kind: 'row', row };
  }
}

/** @param isWhole what is missing until then may still come */
function faultOf(members: Map<string, unknown>, isWhole: boolean): BackupFault | null {
  const [format, version] = [members.get('format'), members.get('version')];
  if (format !== BACKUP_FORMAT && (isWhole || members.has('format'))) return 'not-ours';
  if (typeof version === 'number' && version > BACKUP_VERSION) return 'future-version';
  if (version !== BACKUP_VERSION && (isWhole || members.has('version'))) return 'damaged';
  // Of an array only the elements come.
  return members.has('notes') ? 'damaged' : null;
}

async function readRow(
  { text }: Extract<JsonPiece, { kind: 'note' }>,
  seen: Map<string, string>,
  tools: CheckTools,
): Promise<CheckedNote & { title: string }> {
  if (text === null) return { note: null, repairs: [], problem: 'too-large', title: '' };
  const value = parse(text);
  if (value === undefined) return { note: null, repairs: [], problem: 'not-json', title: '' };
  const checked = checkNote(value, tools);
  const title = checked.note?.article.title ?? titleOf(value);
  if (!checked.note) return { ...checked, title };
  const { note } = checked;
  const repair = await findTwin(note.id, text, seen);
  if (!repair) return { ...checked, title };
  const repairs = [...new Set([...checked.repairs, repair])];
  const id = repair === 'new-id' ? crypto.randomUUID() : note.id;
  return { note: { ...note, id }, repairs, problem: null, title };
}

/** Tells whether the id of a row has come before, with the same row or with another. */
async function findTwin(id: string, text: string, seen: Map<string, string>): Promise<Repair | null> {
  const own = await digest(text);
  const before = seen.get(id);
  if (before === undefined) seen.set(id, own);
  return before === undefined ? null : before === own ? 'repeated' : 'new-id';
}

/** @returns undefined for what is no JSON */
function parse(text: string | null): unknown {
  try {
    return text === null ? null : JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The title of a row that is no note. */
function titleOf(value: unknown): string {
  const article = isRecord(value) ? value.article : null;
  const title = isRecord(article) ? article.title : null;
  return typeof title === 'string' ? title.slice(0, LONGEST_TITLE) : '';
}
