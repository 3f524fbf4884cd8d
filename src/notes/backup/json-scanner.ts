import type { BackupFault } from './faults.ts';
import { JsonValue } from './json-value.ts';
import type { JsonPiece } from './split-json.ts';

/**
 * In bytes: what we write has to be read again, and a note has all of its earlier texts. Seventy times the longest article
 * that is read at all, whose 2,000 lines take 1.4 MB as markup and text.
 */
const LARGEST_NOTE = 100_000_000;
/** In bytes, of any value beside the notes. */
const LONGEST_MEMBER = 1000;

const WHITE_SPACE = new Set([0x09, 0x0a, 0x0d, 0x20]);
const [QUOTE, COMMA, COLON] = [0x22, 0x2c, 0x3a];
const [OPEN_LIST, CLOSE_LIST, OPEN_RECORD, CLOSE_RECORD] = [0x5b, 0x5d, 0x7b, 0x7d];
const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];
/** UTF-16 begins with one of these, or has a zero in its first letter. */
const FOREIGN_START = new Set([0x00, 0xfe, 0xff]);

/** What may come next. */
type Place =
  | 'document'
  | 'first-name'
  | 'name'
  | 'colon'
  | 'member'
  | 'after-member'
  | 'first-note'
  | 'note'
  | 'after-note'
  | 'nothing';

/** Finds the members of a document and the elements of its "notes", byte by byte: all marks of JSON are ASCII. */
export class JsonScanner {
  /** null as long as all is well; then nothing more is read. */
  fault: BackupFault | null = null;
  private place: Place = 'document';
  private name = '';
  /** The value that is being read; null between two. */
  private value: JsonValue | null = null;
  /** Bytes of the parts before this one. */
  private offset = 0;
  private faultAt = 0;
  private isBlank = true;

  *scan(bytes: Uint8Array): Generator<JsonPiece> {
    let at = 0;
    while (at < bytes.length && !this.fault) {
      if (this.value) {
        at = this.value.read(bytes, at);
        if (this.value.isForeign) this.fail('encoding', this.offset + at);
        else if (this.value.isComplete) yield* this.takeValue(this.value);
        continue;
      }
      const byte = bytes[at] ?? 0;
      const isIdle = WHITE_SPACE.has(byte) || byte === BYTE_ORDER_MARK[this.offset + at];
      // The first byte of a value belongs to it.
      if (isIdle || this.step(byte, this.offset + at)) at++;
    }
    this.offset += bytes.length;
  }

  /** @returns what is wrong with the document, and where, counted in bytes from 0 */
  end(): { fault: BackupFault | null; byte: number } {
    if (this.fault) return { fault: this.fault, byte: this.faultAt };
    const isWhole = this.place === 'nothing';
    return { fault: isWhole ? null : this.isBlank ? 'empty' : 'cut-short', byte: this.offset };
  }

  /** Goes on by one mark. @returns false when the byte begins a value */
  private step(byte: number, at: number): boolean {
    this.isBlank = false;
    const next = this.placeAfter(byte);
    if (next) this.place = next;
    else if (this.mayBegin(byte)) {
      this.value = new JsonValue(byte, this.place.endsWith('note') ? LARGEST_NOTE : LONGEST_MEMBER);
      return false;
    } else this.fail(this.faultOf(byte, at), at);
    return true;
  }

  /** @returns null when the byte is no mark that may stand here */
  private placeAfter(byte: number): Place | null {
    switch (this.place) {
      case 'document':
        return byte === OPEN_RECORD ? 'first-name' : null;
      case 'first-name':
        return byte === CLOSE_RECORD ? 'nothing' : null;
      case 'colon':
        return byte === COLON ? 'member' : null;
      case 'member':
        return this.name === 'notes' && byte === OPEN_LIST ? 'first-note' : null;
      case 'after-member':
        return byte === COMMA ? 'name' : byte === CLOSE_RECORD ? 'nothing' : null;
      case 'first-note':
        return byte === CLOSE_LIST ? 'after-member' : null;
      case 'after-note':
        return byte === COMMA ? 'note' : byte === CLOSE_LIST ? 'after-member' : null;
      default:
        return null;
    }
  }

  private mayBegin(byte: number): boolean {
    if (this.place.endsWith('name')) return byte === QUOTE;
    const isValue = this.place === 'member' || this.place === 'note' || this.place === 'first-note';
    return isValue && JsonValue.mayBegin(byte);
  }

  private faultOf(byte: number, at: number): BackupFault {
    if (at < 4 && FOREIGN_START.has(byte)) return 'encoding';
    return this.place === 'document' ? 'not-ours' : 'damaged';
  }

  private *takeValue(value: JsonValue): Generator<JsonPiece> {
    const text = value.readText();
    this.value = null;
    if (value.isForeign) return this.fail('encoding', this.offset);
    if (this.place.endsWith('name')) {
      this.name = readName(text);
      this.place = 'colon';
    } else if (this.place === 'member') {
      this.place = 'after-member';
      yield { kind: 'member', name: this.name, text };
    } else {
      this.place = 'after-note';
      yield { kind: 'note', text };
    }
  }

  private fail(fault: BackupFault, at: number): void {
    this.fault = fault;
    this.faultAt = at;
  }
}

/** A name that cannot be read names nothing that we know. */
function readName(text: string | null): string {
  try {
    return String(JSON.parse(text ?? '""'));
  } catch {
    return '';
  }
}
