import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { type ZipFile, zipFiles } from '../../src/export/zip.ts';

async function pack(files: ZipFile[]): Promise<Uint8Array> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  for await (const part of zipFiles(files)) parts.push(part);
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}

const SAVED_AT = '2026-11-27T15:30:20Z';
const files: ZipFile[] = [
  { name: '2026-11-28 가람시.md', content: '# 가람시\n'.repeat(1000), savedAt: SAVED_AT },
  { name: '노트/빈 노트.txt', content: '', savedAt: '1970-01-01T00:00:00Z' },
  { name: 'a.bin', content: new Uint8Array([0, 255, 1]), savedAt: '2150-01-01T00:00:00Z' },
];

describe('an archive', () => {
  it('holds each file under its name', async () => {
    const unpacked = unzipSync(await pack(files));
    expect(Object.keys(unpacked)).toEqual(files.map(({ name }) => name));
    expect(new TextDecoder().decode(unpacked['2026-11-28 가람시.md'])).toBe('# 가람시\n'.repeat(1000));
    expect(unpacked['노트/빈 노트.txt']).toHaveLength(0);
    expect(unpacked['a.bin']).toEqual(new Uint8Array([0, 255, 1]));
  });

  it('says of names that are not in ASCII that they are in UTF-8, and bears Korean times', async () => {
    const view = new DataView((await pack(files)).buffer);
    expect(view.getUint16(6, true) & 0x0800).toBe(0x0800);
    const [time, date] = [view.getUint16(10, true), view.getUint16(12, true)];
    expect([1980 + (date >> 9), (date >> 5) & 15, date & 31]).toEqual([2026, 11, 28]);
    expect([time >> 11, (time >> 5) & 63, (time & 31) * 2]).toEqual([0, 30, 20]);
  });

  it('is the same for the same files, and small', async () => {
    const packed = await pack(files);
    expect(await pack(files)).toEqual(packed);
    expect(packed.length).toBeLessThan(1000);
  });

  it('comes in parts while the files come', async () => {
    let given = 0;
    const counted = (function* () {
      for (const file of files) {
        given++;
        yield file;
      }
    })();
    const parts = zipFiles(counted);
    expect((await parts.next()).value?.length).toBeGreaterThan(0);
    expect(given).toBe(1);
  });

  it('refuses more files than it can hold', async () => {
    const many = Array.from({ length: 65_536 }, (_, at) => ({
      name: `${at}`,
      content: '',
      savedAt: SAVED_AT,
    }));
    await expect(pack(many)).rejects.toThrow(RangeError);
  });
});
