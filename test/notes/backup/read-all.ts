import { JSDOM } from 'jsdom';
import { sanitizeHtml } from '../../../src/article/sanitize.ts';
import { type BackupRow, type BackupVerdict, readBackup } from '../../../src/notes/backup/read-backup.ts';
import { writeBackup } from '../../../src/notes/backup/write-backup.ts';
import type { WholeNote } from '../../../src/notes/note.ts';

const { window } = new JSDOM('');
const page = window as unknown as Window & typeof globalThis; // jsdom's window has all that a sanitizer asks for

export const tools = {
  cleanHtml: (html: string) => sanitizeHtml(html, page),
  now: new Date('2026-11-28T00:00:00Z'),
};

export async function write(notes: WholeNote[]): Promise<string> {
  let text = '';
  for await (const part of writeBackup(notes)) text += part;
  return text;
}

/** A stream of parts of the given size. */
export function streamOf(bytes: Uint8Array, size = 65_536): ReadableStream<Uint8Array> {
  let at = 0;
  return new ReadableStream({
    pull(controller) {
      if (at >= bytes.length) return controller.close();
      controller.enqueue(bytes.slice(at, at + size));
      at += size;
    },
  });
}

export async function readAll(
  source: string | Uint8Array | ReadableStream<Uint8Array>,
  size?: number,
): Promise<{ rows: BackupRow[]; verdict: BackupVerdict }> {
  const bytes = typeof source === 'string' ? new TextEncoder().encode(source) : source;
  const stream = bytes instanceof Uint8Array ? streamOf(bytes, size) : bytes;
  const rows: BackupRow[] = [];
  for await (const part of readBackup(stream, tools)) {
    if (part.kind === 'end') return { rows, verdict: part.verdict };
    rows.push(part.row);
  }
  throw new Error('expected a verdict at the end, got none');
}
