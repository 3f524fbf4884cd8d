import type { TestProject } from 'vitest/node';
import { ensureBrowser, ensurePrograms, HOW_TO_INSTALL } from '../../../src/cli/browser/install-browser.ts';
import { buildExtension } from '../../../src/cli/build.ts';

declare module 'vitest' {
  interface ProvidedContext {
    chromium: string;
    firefox: string;
    /** Programs for real keys that this machine lacks. */
    missingForKeys: string[];
  }
}

/** Before the first browser test: both browsers are there, and the extension is built, once. */
export default async function setup(project: TestProject): Promise<void> {
  for (const kind of ['chromium', 'firefox'] as const) {
    const executablePath = await ensureBrowser(kind);
    if (!executablePath) throw new Error(`The browser tests need ${kind}. ${HOW_TO_INSTALL}`);
    project.provide(kind, executablePath);
  }
  project.provide('missingForKeys', await ensurePrograms(['Xvfb', 'openbox', 'xdotool']));
  await buildExtension();
}
