// Runs one of the TypeScript commands beside this file: `node src/cli/run.mjs extract page.html`.
// Through Vite's own module runner, so that a command sees the very modules that the extension is built from
// (`import.meta.glob` included) and no second compiler is needed.
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const [name, ...args] = process.argv.slice(2);
const root = fileURLToPath(new URL('../..', import.meta.url));
const { module } = await runnerImport(`/src/cli/${name}.ts`, { root, configFile: false, logLevel: 'error' });
process.exitCode = await module.main(args);
