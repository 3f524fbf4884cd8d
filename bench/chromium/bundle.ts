import { resolve } from 'node:path';
import { build } from 'vite';

export const contestants = ['jeongdok', 'readability', 'defuddle'] as const;
export type ContestantName = (typeof contestants)[number];

/** Bundles a contestant's script, or that of the declutter's bench, as the extension's content scripts are: one classic script, minified. */
export async function bundleContestant(name: ContestantName | 'declutter'): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      rolldownOptions: {
        input: resolve(
          name === 'declutter' ? 'bench/declutter/bench-script.ts' : `bench/contestants/${name}.ts`,
        ),
        output: { format: 'iife' },
      },
    },
  });
  const [output] = [built].flat();
  if (!output || !('output' in output)) throw new Error(`expected a bundle of ${name}, got a watcher`);
  return output.output[0].code;
}
