// Runs a TypeScript command, by its path from the project's root: `node src/cli/run.mjs src/cli/extract.ts page.html`.
// Through Vite's own module runner, so that a command sees the very modules that the extension is built from
// (`import.meta.glob` included) and no second compiler is needed.
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const [path, ...args] = process.argv.slice(2);
const root = fileURLToPath(new URL('../..', import.meta.url));
const { module } = await runnerImport(`/${path}`, { root, configFile: false, logLevel: 'error' });
process.exitCode = await module.main(args);
