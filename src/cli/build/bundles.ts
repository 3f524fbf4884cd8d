import { resolve } from 'node:path';
import type { InlineConfig } from 'vite';

/** Commands run at the project's root. */
const src = resolve('src');

const SHARED: InlineConfig = {
  configFile: false,
  root: src,
  // Relative, so that a page works under chrome-extension:// and moz-extension:// alike.
  base: '',
  publicDir: false,
  logLevel: 'warn',
};

/** For every script but the background. */
const lean: InlineConfig = {
  resolve: { alias: { 'webextension-polyfill': resolve(src, 'platform/native-browser.ts') } },
};

/** The background, and the pages of the extension. */
export const PAGES = ['background', 'popup', 'reader', 'library', 'options'] as const;

const CHUNK_FILE_NAMES = 'pages/[name]-[hash].js';

/**
 * One ES pass each, with chunks only for what is imported later: a page is there sooner when all of it is one script and
 * one stylesheet than when it shares a dozen small ones with the others.
 */
export function pageConfig(name: (typeof PAGES)[number], outDir: string): InlineConfig {
  const isBackground = name === 'background';
  return {
    ...SHARED,
    ...(!isBackground && lean),
    worker: {
      format: 'es',
      rolldownOptions: { output: { entryFileNames: CHUNK_FILE_NAMES, chunkFileNames: CHUNK_FILE_NAMES } },
    },
    build: {
      outDir,
      emptyOutDir: false,
      modulePreload: false,
      rolldownOptions: {
        input: { [name]: resolve(src, name, isBackground ? 'index.ts' : 'index.html') },
        output: {
          entryFileNames: isBackground ? 'background.js' : CHUNK_FILE_NAMES,
          chunkFileNames: CHUNK_FILE_NAMES,
          codeSplitting: { groups: [{ name, tags: ['$initial'] }] },
          assetFileNames: 'pages/[name]-[hash][extname]',
        },
      },
    },
  };
}

/** Scripts that run beside the page; each is one classic script, since pages cannot import ours. */
export const CONTENT_SCRIPTS = ['page', 'declutter', 'unblock', 'extract', 'overlay'] as const;

/** One IIFE pass per content script. */
export function contentScriptConfig(name: (typeof CONTENT_SCRIPTS)[number], outDir: string): InlineConfig {
  return {
    ...SHARED,
    ...lean,
    build: {
      outDir,
      emptyOutDir: false,
      rolldownOptions: {
        input: resolve(src, `content/${name}.ts`),
        output: { format: 'iife', entryFileNames: `content/${name}.js` },
      },
    },
  };
}
