import { resolve } from 'node:path';
import { build } from 'vite';

/**
 * Bundles a script as the extension's content scripts are: one classic script, minified.
 * @param path within `bench/`, without the ending: "contestants/defuddle"
 */
export async function bundleScript(path: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      rolldownOptions: { input: resolve('bench', `${path}.ts`), output: { format: 'iife' } },
    },
  });
  const [output] = [built].flat();
  if (!output || !('output' in output)) throw new Error(`expected a bundle of ${path}, got a watcher`);
  return output.output[0].code;
}
