import type { BackupFault } from './faults.ts';
import { JsonScanner } from './json-scanner.ts';

/** A piece of the document of a backup. */
export type JsonPiece =
  /** An element of "notes" as it is written; null when it is larger than any note can be. */
  | { kind: 'note'; text: string | null }
  /** Another member of the document as it is written; null when it is too long to mean something. */
  | { kind: 'member'; name: string; text: string | null }
  /** Always the last one. */
  | { kind: 'end'; fault: BackupFault | null; byte: number };

/** What is scanned at a time, in bytes, however large the parts of the stream are: so its pieces never fill memory. */
const PORTION = 1 << 20;

/**
 * Reads the document of a backup without holding it: whatever white space is in it, in whatever order its members are.
 * Only the document is read; whether an element is JSON shows when it is parsed.
 */
export async function* splitJson(stream: ReadableStream<Uint8Array>): AsyncGenerator<JsonPiece> {
  const scanner = new JsonScanner();
  const reader = stream.getReader();
  try {
    for (let part = await reader.read(); !part.done && !scanner.fault; part = await reader.read()) {
      for (let from = 0; from < part.value.length; from += PORTION)
        yield* scanner.scan(part.value.subarray(from, from + PORTION));
    }
    yield { kind: 'end', ...scanner.end() };
  } finally {
    await reader.cancel();
  }
}
