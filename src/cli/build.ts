import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { build } from 'vite';
import { hideStyle } from '../declutter/style.ts';
import { CONTENT_SCRIPTS, contentScriptConfig, PAGES, pageConfig } from './build/bundles.ts';
import { LISTED_OUTLETS, OUTLET_FOLDER, writeLeanRule } from './build/listed-outlets.ts';
import { type Manifest, manifestFor, TARGET_BROWSERS } from './build/manifest.ts';
import { writeThirdPartyLicenses } from './build/third-party-licenses.ts';

const root = process.cwd();

/** `npm run build` */
export async function main(): Promise<number> {
  await buildExtension();
  console.log('dist/chromium and dist/firefox are built.');
  return 0;
}

/**
 * Builds `dist/chromium/` and `dist/firefox/`, each loadable as it is.
 * The code is bundled once; the two differ only in their manifest.
 */
export async function buildExtension(): Promise<void> {
  const dist = resolve(root, 'dist');
  const bundle = resolve(dist, 'bundle');
  await rm(dist, { recursive: true, force: true });
  for (const name of PAGES) await build(pageConfig(name, bundle));
  for (const name of CONTENT_SCRIPTS) await build(contentScriptConfig(name, bundle));
  await writeFile(resolve(bundle, 'content/page.css'), hideStyle(null));
  // A site that the user has granted: ours to run on, and no rule known.
  await writeFile(resolve(bundle, 'content/granted.js'), writeLeanRule({}));
  await mkdir(resolve(bundle, OUTLET_FOLDER));
  for (const outlet of LISTED_OUTLETS) {
    await writeFile(resolve(bundle, outlet.css), hideStyle(outlet.rule));
    await writeFile(resolve(bundle, outlet.js), writeLeanRule(outlet.rule));
  }

  await cp(resolve(root, 'LICENSE'), resolve(bundle, 'LICENSE'));
  await writeFile(resolve(bundle, 'third-party-licenses.txt'), writeThirdPartyLicenses(root));

  const manifest: Manifest = JSON.parse(await readFile(resolve(root, 'manifest.json'), 'utf8'));
  for (const browser of TARGET_BROWSERS) {
    const out = resolve(dist, browser);
    await mkdir(out, { recursive: true });
    await cp(bundle, out, { recursive: true });
    await cp(resolve(root, 'icons'), resolve(out, 'icons'), { recursive: true, filter: isShipped });
    await cp(resolve(root, 'src/_locales'), resolve(out, '_locales'), { recursive: true });
    const text = `${JSON.stringify(manifestFor(browser, manifest, LISTED_OUTLETS), null, 2)}\n`;
    await writeFile(resolve(out, 'manifest.json'), text);
  }
  await rm(bundle, { recursive: true });
}

/** The SVG source of the icons stays at home. */
const isShipped = (path: string) => !path.endsWith('.svg');
