import { watch } from 'node:fs';
import { buildExtension } from './build.ts';

/** A save often touches several files at once. */
const QUIET_TIME = 150;

/** `npm run dev`: builds, and builds again whenever a source changes; reload the extension in the browser to see it. */
export async function main(): Promise<number> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let building = Promise.resolve();
  const rebuild = () => {
    building = building.then(buildOnce);
  };
  for (const source of ['src', 'icons', 'manifest.json']) {
    watch(source, { recursive: true }, () => {
      clearTimeout(timer);
      timer = setTimeout(rebuild, QUIET_TIME);
    });
  }
  rebuild();
  return new Promise(() => {
    // Until Ctrl-C.
  });
}

async function buildOnce(): Promise<void> {
  const start = performance.now();
  try {
    await buildExtension();
    console.log(`built in ${Math.round(performance.now() - start)} ms`);
  } catch (error) {
    console.error(error);
  }
}
