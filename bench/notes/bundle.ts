import { resolve } from 'node:path';
import { build } from 'vite';

/** Bundles a script of this folder as one classic script, to be evaluated in a page of the extension. */
export async function bundleScript(name: 'fill-script' | 'minisearch-script'): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      rolldownOptions: { input: resolve(`bench/notes/${name}.ts`), output: { format: 'iife' } },
    },
  });
  const [output] = [built].flat();
  if (!output || !('output' in output)) throw new Error(`expected a bundle of ${name}, got a watcher`);
  return output.output[0].code;
}
