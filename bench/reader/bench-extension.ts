import { cp, mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Manifest } from '../../src/cli/build/manifest.ts';
import { bundleScript } from '../bundle.ts';

const SCRIPTS = ['background-script', 'frame-script', 'page-script'] as const;

/**
 * Copies the built extension and adds what tells the times: a script before the background's own, one before the
 * reader's own, one beside the pages of listed outlets, and an empty page that may be framed like the reader.
 * @returns its folder, a temporary one
 */
export async function copyExtension(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'jeongdok-bench-'));
  await cp('dist/chromium', folder, { recursive: true });
  await mkdir(join(folder, 'bench'));
  for (const name of SCRIPTS)
    await writeFile(join(folder, 'bench', `${name}.js`), await bundleScript(`reader/${name}`));
  await cp('bench/reader/empty.html', join(folder, 'bench/empty.html'));
  await edit(join(folder, 'background.js'), (code) => `import './bench/background-script.js';\n${code}`);
  await edit(join(folder, 'reader/index.html'), (html) =>
    html.replace('<script', '<script src="../bench/frame-script.js"></script>\n    <script'),
  );
  await edit(join(folder, 'manifest.json'), (text) => JSON.stringify(addToManifest(JSON.parse(text))));
  return folder;
}

async function edit(path: string, change: (text: string) => string): Promise<void> {
  await writeFile(path, change(await readFile(path, 'utf8')));
}

function addToManifest(manifest: Manifest): Manifest {
  return {
    ...manifest,
    content_scripts: manifest.content_scripts.map((entry) => ({
      ...entry,
      js: [...entry.js, 'bench/page-script.js'],
    })),
    web_accessible_resources: manifest.web_accessible_resources.map((entry) => ({
      ...entry,
      resources: [...entry.resources, 'bench/empty.html'],
    })),
  };
}
