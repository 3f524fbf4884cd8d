import { deflateSync, Zip, ZipPassThrough } from 'fflate';
import { KOREAN_OFFSET } from '../base/korean-time.ts';

export type ZipFile = {
  /** From `fileName`; a "/" parts folders. */
  name: string;
  content: string | Uint8Array;
  /** ISO 8601: the time that the entry bears, in Korean time, whatever the device's zone. */
  savedAt: string;
};

/** What the form holds without its 64-bit extension, which older programs do not read. */
export const MOST_ZIP_FILES = 65_535;
const MOST_ZIP_BYTES = 2 ** 32 - 1;
/** The form knows the years from 1980 to 2107; fflate writes them to 2099. */
const FIRST_TIME = '1980-01-01T00:00:00+09:00';
const LAST_TIME = '2099-12-31T23:59:58+09:00';

/**
 * Packs files into one ZIP archive, file by file: never more than one is held. The same files give the same bytes.
 * @throws RangeError when there are more than 65,535 files, or 4 GB
 */
export async function* zipFiles(
  files: AsyncIterable<ZipFile> | Iterable<ZipFile>,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  let parts: Uint8Array<ArrayBuffer>[] = [];
  let count = 0;
  let bytes = 0;
  const zip = new Zip((error, part) => {
    if (error) throw error;
    parts.push(part as Uint8Array<ArrayBuffer>); // fflate makes them itself, over plain buffers
    bytes += part.length;
  });
  for await (const file of files) {
    addFile(zip, file);
    if (++count > MOST_ZIP_FILES || bytes > MOST_ZIP_BYTES)
      throw new RangeError(
        `expected an archive of at most ${MOST_ZIP_FILES} files and 4 GB, got ${count} files and ${bytes} bytes`,
      );
    yield* parts;
    parts = [];
  }
  zip.end();
  yield* parts;
}

/** fflate's own entries stay in memory with their buffers until the end: a quarter of a megabyte for each file. */
class PackedFile extends ZipPassThrough {
  override compression = 8;

  protected override process(content: Uint8Array, isLast: boolean): void {
    this.ondata(null, deflateSync(content), isLast);
  }
}

function addFile(zip: Zip, { name, content, savedAt }: ZipFile): void {
  const entry = new PackedFile(name);
  entry.mtime = localTime(savedAt);
  zip.add(entry);
  entry.push(typeof content === 'string' ? new TextEncoder().encode(content) : content, true);
}

/** A time whose hands show here what they show in Korea at `iso`: fflate writes local time. */
function localTime(iso: string): Date {
  const [time, first, last] = [iso, FIRST_TIME, LAST_TIME].map((each) => new Date(each).getTime());
  const inKorea = new Date(Math.min(Math.max(time ?? 0, first ?? 0), last ?? 0) + KOREAN_OFFSET);
  return new Date(
    inKorea.getUTCFullYear(),
    inKorea.getUTCMonth(),
    inKorea.getUTCDate(),
    inKorea.getUTCHours(),
    inKorea.getUTCMinutes(),
    inKorea.getUTCSeconds(),
  );
}
