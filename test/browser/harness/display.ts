import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** A screen of our own, with a window manager: where keys are real. */
export type Display = {
  /** For the environment of the browser: ":99". */
  name: string;
  /** Presses keys as a keyboard would, e.g. "alt+r"; they go to the window in front. */
  pressKeys(keys: string): Promise<void>;
  close(): void;
};

/** Opens a screen that nobody sees. */
export async function openDisplay(): Promise<Display> {
  const server = spawn('Xvfb', ['-displayfd', '1', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const name = `:${await readNumber(server)}`;
  const env = { ...process.env, DISPLAY: name };
  const manager = spawn('openbox', [], { env, stdio: 'ignore' });
  return {
    name,
    async pressKeys(keys) {
      await run('xdotool', ['key', '--clearmodifiers', keys], { env });
    },
    close() {
      manager.kill();
      server.kill();
    },
  };
}

/** Xvfb chooses a number that is free, and says which when it is ready. */
function readNumber({ stdout }: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    stdout?.once('data', (data) => resolve(String(data).trim()));
    stdout?.once('close', () => reject(new Error('Xvfb did not start')));
  });
}
