import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

const src = join(import.meta.dirname, '../src');

/** Which folders of src/ a folder may import from, besides itself. Types may come from further up: they bind nothing. */
const ARROWS: Record<string, string[]> = {
  base: [],
  dom: [],
  phrases: [],
  article: ['dom', 'outlets', 'phrases'],
  outlets: [],
  declutter: ['article/page.ts', 'article/text/letters.ts', 'dom', 'outlets', 'phrases'],
  hanja: [],
  notes: [
    'base',
    'article/address.ts',
    'article/article.ts',
    'article/write-text.ts',
    'article/text/email.ts',
    'article/images.ts',
    'article/text/letters.ts',
    'article/text/sentences.ts',
    'dom/address.ts',
    'dom/element.ts',
    // A Markdown file is read back by the form that it was written in.
    'export/html.ts',
    'export/note',
    'hanja',
    'outlets/site.ts',
  ],
  export: ['base', 'article/article.ts', 'ui/format-time.ts'],
  platform: ['base', 'outlets/site.ts'],
  ui: ['base', 'notes/limits.ts', 'notes/typed-tags.ts', 'platform'],
  reader: [
    'base',
    'article/article.ts',
    'article/text/email.ts',
    'article/sanitize.ts',
    'article/text/sentences.ts',
    'dom',
    'export',
    'hanja',
    'notes/compare',
    'notes/highlights.ts',
    'notes/limits.ts',
    'notes/note.ts',
    'notes/search',
    'notes/typed-tags.ts',
    'platform',
    'ui',
  ],
  popup: ['platform', 'ui'],
  // It reads the notes, and imports some; whatever else changes a note goes through the background.
  library: [
    'base',
    'article/sanitize.ts',
    'export',
    'notes/backup',
    'notes/import-notes.ts',
    'notes/laid-aside.ts',
    'notes/limits.ts',
    'notes/listing.ts',
    'notes/note.ts',
    'notes/search',
    'notes/similar',
    'notes/storage-failure.ts',
    'notes/tags.ts',
    'notes/typed-tags.ts',
    'platform',
    'reader/address.ts',
    'reader/host.ts',
    'reader/keyboard',
    'ui',
  ],
  unblock: ['dom'],
  options: ['platform', 'reader/keyboard', 'ui'],
  content: ['base', 'article', 'declutter', 'dom', 'outlets', 'platform', 'reader/overlay', 'unblock'],
  background: ['base', 'declutter/style.ts', 'notes', 'outlets', 'platform', 'unblock'],
  cli: ['base', 'article', 'declutter/style.ts', 'outlets'],
};

/** The same within `article/`. Its own files put them together, but for what all of them stand on. */
const WITHIN_ARTICLE: Record<string, string[]> = {
  text: [],
  body: ['text'],
  metadata: ['text'],
  clean: ['text', 'body'],
};
const ON_TOP = ['arrival', 'detect', 'extract', 'head', 'shadow-roots'].map((name) => `article/${name}.ts`);

/** Which packages a folder may use; Node's own only for the commands. */
const PACKAGES: Record<string, string[]> = {
  base: [],
  article: ['@mozilla/readability', 'dompurify'],
  outlets: [],
  declutter: [],
  hanja: [],
  notes: ['diff', 'idb', 'marked'],
  export: ['@joplin/turndown-plugin-gfm', 'fflate', 'turndown'],
  platform: ['webextension-polyfill'],
  ui: ['preact'],
  reader: ['preact'],
  popup: ['preact'],
  library: ['preact'],
  options: ['preact'],
  unblock: [],
  content: [],
  background: [],
  cli: ['jsdom', 'puppeteer-core', 'vite'],
};

type Import = { file: string; target: string; isType: boolean; isLate: boolean };

const imports = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(tsx?|mjs)$/.test(file))
  .flatMap(readImports);

function readImports(file: string): Import[] {
  const text = readFileSync(join(src, file), 'utf8');
  const pattern = /^(?:import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s+)?'([^']+)'|\bimport\('([^']+)'\)/gm;
  return Array.from(text.matchAll(pattern), ([, type, target, late]) => ({
    file,
    target: target ?? late ?? '',
    isType: Boolean(type),
    isLate: late !== undefined,
  }));
}

const folderOf = (path: string) => path.split('/')[0] ?? '';
const isRelative = ({ target }: Import) => target.startsWith('.');
const resolveTarget = ({ file, target }: Import) => normalize(join(dirname(file), target));
const show = (found: Import[]) => found.map(({ file, target }) => `${file} -> ${target}`);

describe('the arrows between folders', () => {
  it('finds every folder of src/ in the table', () => {
    const folders = readdirSync(src, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    const names = folders.map(({ name }) => name).filter((name) => name !== '_locales');
    expect(names.sort()).toEqual(Object.keys(ARROWS).sort());
  });

  it('never point against the picture', () => {
    const against = imports.filter((found) => {
      if (!isRelative(found) || found.isType || /\.(css|json)$/.test(found.target)) return false;
      const [from, to] = [folderOf(found.file), resolveTarget(found)];
      return (
        folderOf(to) !== from &&
        !ARROWS[from]?.some((allowed) => to === allowed || to.startsWith(`${allowed}/`))
      );
    });
    expect(show(against)).toEqual([]);
  });

  it('nor within article/', () => {
    const against = imports.filter((found) => {
      const [top, from = ''] = found.file.split('/');
      const allowed = WITHIN_ARTICLE[from];
      if (top !== 'article' || !allowed || !isRelative(found) || found.isType) return false;
      const target = resolveTarget(found);
      const [, to = ''] = target.split('/');
      return ON_TOP.includes(target) || (to in WITHIN_ARTICLE && to !== from && !allowed.includes(to));
    });
    expect(show(against)).toEqual([]);
  });

  it('never lead to an entry', () => {
    const entries = /^(content|background|popup|library|options)\//;
    const toEntries = imports.filter(
      (found) =>
        isRelative(found) &&
        entries.test(resolveTarget(found)) &&
        folderOf(resolveTarget(found)) !== folderOf(found.file),
    );
    expect(show(toEntries)).toEqual([]);
  });

  it('use a package only where it belongs', () => {
    const foreign = imports.filter((found) => {
      if (isRelative(found) || found.isType) return false;
      if (found.target.startsWith('node:')) return folderOf(found.file) !== 'cli';
      const name = found.target
        .split('/')
        .slice(0, found.target.startsWith('@') ? 2 : 1)
        .join('/');
      return !PACKAGES[folderOf(found.file)]?.includes(name);
    });
    expect(show(foreign)).toEqual([]);
  });
});

it('no files import each other in a circle', () => {
  // What is imported late, or as a type alone, is not needed while a file is loaded.
  const needed = imports.filter((found) => isRelative(found) && !found.isType && !found.isLate);
  const circles: string[] = [];
  const done = new Set<string>();
  const follow = (file: string, path: string[]) => {
    const start = path.indexOf(file);
    if (start >= 0) circles.push([...path.slice(start), file].join(' -> '));
    if (start >= 0 || done.has(file)) return;
    for (const found of needed) if (found.file === file) follow(resolveTarget(found), [...path, file]);
    done.add(file);
  };
  for (const { file } of needed) follow(file, []);
  expect(circles).toEqual([]);
});

it('no file imports across the border of the project', () => {
  const outside = imports.filter(
    (found) =>
      isRelative(found) && relative(join(src, '..'), join(src, resolveTarget(found))).startsWith('..'),
  );
  expect(show(outside)).toEqual([]);
});
