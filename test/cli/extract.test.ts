import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBytes } from '../../src/cli/extract/open-bytes.ts';
import { asParagraphs, asText, TITLE } from '../article/invented-page.ts';

const root = new URL('../..', import.meta.url).pathname;
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'extract-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

type Printed = { stdout: string; stderr: string; code?: number };

/** Runs the command in the folder of the test's pages. */
async function run(...args: string[]): Promise<Printed & { lines: Record<string, unknown>[] }> {
  const command = promisify(execFile)('node', ['src/cli/run.mjs', 'src/cli/extract.ts', ...args], {
    cwd: root,
    env: { ...process.env, INIT_CWD: folder },
  });
  const printed: Printed = await command.catch((error: Printed) => error);
  const lines = printed.stdout.split('\n').filter(Boolean);
  return { ...printed, lines: lines.map((line) => JSON.parse(line)) };
}

function page(head = ''): string {
  return `<!doctype html><html><head>${head}<title>${TITLE}</title></head><body><h1>${TITLE}</h1><div>${asParagraphs()}</div></body></html>`;
}

describe('extract', () => {
  it('prints one line per file in order, goes on after a file that it cannot read, and says so', async () => {
    writeFileSync(
      join(folder, 'a.html'),
      page('<link rel="canonical" href="https://www.example.kr/article/1#top">'),
    );
    writeFileSync(join(folder, 'b.pdf'), '%PDF-1.7 binary');
    writeFileSync(join(folder, 'c.html'), '');
    const { lines, stderr, code } = await run('a.html', 'missing.html', 'b.pdf', 'c.html');
    expect(code).toBe(2);
    expect(stderr).toContain('missing.html');
    expect(lines.map(({ file, reason }) => [file, reason])).toEqual([
      ['a.html', undefined],
      ['b.pdf', 'not-html'],
      ['c.html', 'empty'],
    ]);
    expect(lines[0]).toMatchObject({
      article: { url: 'https://www.example.kr/article/1', title: TITLE, text: asText() },
      ms: expect.any(Number),
    });
    expect(lines.slice(1).map(({ article }) => article)).toEqual([null, null]);
  }, 30_000);

  it('takes the address from --url, and leaves outlet rules out with --no-rules', async () => {
    writeFileSync(join(folder, 'd.html'), page());
    const { lines, code } = await run(
      '--url',
      'https://www.hani.co.kr/arti/1.html',
      '--no-rules',
      join(folder, 'd.html'),
    );
    expect(code).toBeUndefined();
    expect(lines[0]).toMatchObject({
      article: { url: 'https://www.hani.co.kr/arti/1.html', extractor: 'generic' },
    });
  }, 30_000);

  it('prints null for a headline that there is not', async () => {
    writeFileSync(
      join(folder, 'e.html'),
      `<!doctype html><html><body><article>${asParagraphs().repeat(3)}</article></body></html>`,
    );
    const { lines } = await run('e.html');
    expect(lines[0]).toMatchObject({ article: { title: null, text: expect.stringContaining(asText()) } });
  }, 30_000);

  it('says how it is used', async () => {
    for (const args of [[], ['--unknown', 'a.html'], ['--url', 'no address', 'a.html']]) {
      const { stderr, code } = await run(...args);
      expect(code).toBe(2);
      expect(stderr).toContain('usage:');
    }
  }, 30_000);
});

describe('openBytes', () => {
  // "가람 똠" in CP949; the last syllable is outside KS X 1001, which EUC-KR is often mistaken for.
  const korean = [0xb0, 0xa1, 0xb6, 0xf7, 0x20, 0x8c, 0x63];
  const bytes = (text: string) => new TextEncoder().encode(text);
  const read = (...parts: Iterable<number>[]) =>
    openBytes(new Uint8Array(parts.flatMap((part) => [...part])))?.body?.textContent;

  it.each([
    '<meta charset="euc-kr">',
    '<meta http-equiv=Content-Type content="text/html; charset=KS_C_5601-1987">',
  ])('reads CP949 declared by %s', (meta) => {
    expect(read(bytes(`${meta}<p>`), korean)).toBe('가람 똠');
  });

  it('reads UTF-8 also where a saved page still declares EUC-KR', () => {
    expect(read(bytes('<meta charset="euc-kr"><p>가람'))).toBe('가람');
  });

  it('lets the byte order mark win, and leaves it out', () => {
    expect(read([0xef, 0xbb, 0xbf], bytes('<p>가람'))).toBe('가람');
    expect(read([0xff, 0xfe, 0x3c, 0, 0x70, 0, 0x3e, 0], [0x00, 0xac])).toBe('가');
  });

  it('does not stop at a label that no browser knows, nor at broken bytes', () => {
    expect(read(bytes('<meta charset="hangul"><p>a'), [0xff])).toMatch(/^a/);
  });

  it.each(['<!doctype html><p>가', '<p>가</p>', '\ufeff<html>', ''])('takes %j for HTML', (text) => {
    expect(openBytes(bytes(text))).not.toBeNull();
  });

  it.each(['%PDF-1.7', '{"a":1}', '<?xml version="1.0"?><rss></rss>', '가람시 산책로'])(
    'refuses %j',
    (text) => {
      expect(openBytes(bytes(text))).toBeNull();
    },
  );
});
