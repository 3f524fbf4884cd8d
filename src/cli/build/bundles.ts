import { resolve } from 'node:path';
import type { InlineConfig } from 'vite';

/** Commands run at the project's root. */
const src = resolve('src');

const shared: InlineConfig = {
  configFile: false,
  root: src,
  // Relative, so that a page works under chrome-extension:// and moz-extension:// alike.
  base: '',
  publicDir: false,
  logLevel: 'warn',
};

const chunkFileNames = 'pages/[name]-[hash].js';

/** One ES pass for the background and the extension's pages, which share chunks; the workers of pages have their own. */
export function pagesConfig(outDir: string): InlineConfig {
  return {
    ...shared,
    worker: {
      format: 'es',
      rolldownOptions: { output: { entryFileNames: chunkFileNames, chunkFileNames } },
    },
    build: {
      outDir,
      emptyOutDir: true,
      modulePreload: false,
      rolldownOptions: {
        input: {
          background: resolve(src, 'background/index.ts'),
          popup: resolve(src, 'popup/index.html'),
          reader: resolve(src, 'reader/index.html'),
          library: resolve(src, 'library/index.html'),
          options: resolve(src, 'options/index.html'),
        },
        output: {
          entryFileNames: (chunk) => (chunk.name === 'background' ? 'background.js' : chunkFileNames),
          chunkFileNames,
          assetFileNames: 'pages/[name]-[hash][extname]',
        },
      },
    },
  };
}

/** Scripts that run beside the page; each is one classic script, since pages cannot import ours. */
export const contentScripts = ['page', 'unblock', 'extract', 'overlay'] as const;

/** For the script that runs with every page of a listed outlet. */
const lean: InlineConfig = {
  resolve: { alias: { 'webextension-polyfill': resolve(src, 'platform/native-browser.ts') } },
};

/** One IIFE pass per content script. */
export function contentScriptConfig(name: (typeof contentScripts)[number], outDir: string): InlineConfig {
  return {
    ...shared,
    build: {
      outDir,
      emptyOutDir: false,
      rolldownOptions: {
        input: resolve(src, `content/${name}.ts`),
        output: { format: 'iife', entryFileNames: `content/${name}.js` },
      },
    },
    ...(name === 'page' && lean),
  };
}
