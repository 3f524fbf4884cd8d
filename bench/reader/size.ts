import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';

const BAR = 60_000;
const ROOT = 'dist/chromium';

/** Prints what the reader page loads, file by file: at once, and later when it is asked for. */
export function printSize(): void {
  const page = join(ROOT, 'reader/index.html');
  const files = new Map<string, 'at once' | 'later'>();
  for (const [, path = ''] of readFileSync(page, 'utf8').matchAll(/(?:src|href)="(\.[^"]+\.(?:js|css))"/g)) {
    follow(join(dirname(page), path), 'at once', files);
  }
  const sizes = [...files].map(([path, when]) => {
    const content = readFileSync(path);
    return { path, when, bytes: content.length, gzipped: gzipSync(content, { level: 9 }).length };
  });
  const sum = (rows: typeof sizes) => rows.reduce((total, { gzipped }) => total + gzipped, 0);
  const total = sum(sizes);
  console.log('\nwhat the reader page loads, bytes, gzip -9');
  console.table(
    Object.fromEntries(
      sizes
        .toSorted((one, other) => other.gzipped - one.gzipped)
        .map(({ path, ...size }) => [relative(ROOT, path), size]),
    ),
  );
  console.log(
    `together ${total} (at once ${sum(sizes.filter(({ when }) => when === 'at once'))}), ÷ bar of ${BAR}: ${(total / BAR).toFixed(2)}`,
  );
}

/** A file, what it imports, and what it names to import later. What is there at once stays so. */
function follow(path: string, when: 'at once' | 'later', files: Map<string, 'at once' | 'later'>): void {
  const known = files.get(path);
  if (known === when || known === 'at once') return;
  files.set(path, when);
  if (!path.endsWith('.js')) return;
  for (const [, isImport, name = ''] of readFileSync(path, 'utf8').matchAll(NEIGHBOUR)) {
    follow(join(dirname(path), name), isImport ? when : 'later', files);
  }
}

/** A file beside this one, as the bundler writes it; where it is imported only later, its styles are named too. */
const NEIGHBOUR = /(\b(?:from|import)\s*)?["'`](\.\/[\w-]+\.(?:js|css))["'`]/g;
