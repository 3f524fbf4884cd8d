const [QUOTE, BACKSLASH] = [0x22, 0x5c];
const [OPEN_LIST, CLOSE_LIST, OPEN_RECORD, CLOSE_RECORD] = [0x5b, 0x5d, 0x7b, 0x7d];
/** What stands behind a number, `true`, `false` or `null`. */
const WORD_ENDS = new Set([0x09, 0x0a, 0x0d, 0x20, 0x2c, CLOSE_LIST, CLOSE_RECORD]);

/** One value of JSON, while its bytes come in parts. Brackets are only counted, so no depth is too deep. */
export class JsonValue {
  isComplete = false;
  /** It is not in UTF-8. */
  isForeign = false;
  private readonly isWord: boolean;
  private readonly decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  private readonly mostBytes: number;
  private depth = 0;
  private isInString = false;
  private isEscaped = false;
  private size = 0;
  private text: string | null = '';

  /** @param mostBytes of a larger value only the end is looked for */
  constructor(first: number, mostBytes: number) {
    this.isWord = first !== QUOTE && first !== OPEN_LIST && first !== OPEN_RECORD;
    this.mostBytes = mostBytes;
  }

  /** Whether a value can begin with a byte. */
  static mayBegin(byte: number): boolean {
    return '"[{-0123456789tfn'.includes(String.fromCharCode(byte));
  }

  /** Reads on. @returns where the value ends, or the end of `bytes` */
  read(bytes: Uint8Array, from: number): number {
    const end = this.isWord ? this.findWordEnd(bytes, from) : this.findEnd(bytes, from);
    this.keep(bytes.subarray(from, end));
    return end;
  }

  /** @returns null for a value that is too large, or not in UTF-8 */
  readText(): string | null {
    this.decode(undefined);
    return this.text;
  }

  private findWordEnd(bytes: Uint8Array, from: number): number {
    let at = from;
    while (at < bytes.length && !WORD_ENDS.has(bytes[at] ?? 0)) at++;
    this.isComplete = at < bytes.length;
    return at;
  }

  private findEnd(bytes: Uint8Array, from: number): number {
    let at = from;
    while (at < bytes.length) {
      if (this.isInString) at = this.skipString(bytes, at);
      else this.countMark(bytes[at++]);
      if (this.depth > 0 || this.isInString) continue;
      this.isComplete = true;
      break;
    }
    return at;
  }

  private countMark(byte: number | undefined): void {
    if (byte === QUOTE) this.isInString = true;
    else if (byte === OPEN_LIST || byte === OPEN_RECORD) this.depth++;
    else if (byte === CLOSE_LIST || byte === CLOSE_RECORD) this.depth--;
  }

  private skipString(bytes: Uint8Array, from: number): number {
    let at = from;
    if (this.isEscaped) at++;
    this.isEscaped = false;
    while (at < bytes.length) {
      const byte = bytes[at++];
      if (byte === QUOTE) {
        this.isInString = false;
        return at;
      }
      if (byte === BACKSLASH) at++;
    }
    this.isEscaped = at > bytes.length;
    return bytes.length;
  }

  private keep(bytes: Uint8Array): void {
    this.size += bytes.length;
    if (this.size > this.mostBytes) this.text = null;
    this.decode(bytes);
  }

  /** @param bytes undefined at the end */
  private decode(bytes: Uint8Array | undefined): void {
    if (this.text === null) return;
    try {
      this.text += this.decoder.decode(bytes, { stream: bytes !== undefined });
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
      this.text = null;
      this.isForeign = true;
    }
  }
}
