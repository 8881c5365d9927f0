import { spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { remember } from './living.js';

/** A child that ends by itself when its stdin closes, and that speaks in lines on stdout. */
export interface Piped {
  /** Resolves with the exit code when the child is gone. */
  readonly exited: Promise<number>;
  send(line: string): void;
  /** Lets this process end while the child runs on. */
  letGo(): void;
  /** Closes the child's stdin; resolves when it is gone. */
  stop(): Promise<number>;
}

/** Its stderr is appended to `logFile`. It runs out of the terminal's process group, so that Ctrl-C is for this process alone. */
export function startPiped(program: string, args: readonly string[], logFile: string, onLine: (line: string) => void): Piped {
  const log = openSync(logFile, 'a');
  const child = spawn(program, args, { stdio: ['pipe', 'pipe', log], detached: true });
  closeSync(log);
  const { stdin, stdout } = child;
  if (!stdin || !stdout) throw new Error(`${program} has no pipes`);
  // The child may be gone before it is told to go.
  stdin.on('error', () => undefined);
  createInterface({ input: stdout }).on('line', onLine);
  const exited = new Promise<number>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
  const piped: Piped = {
    exited,
    send: (line) => void stdin.write(`${line}\n`),
    letGo: () => child.unref(),
    stop: async () => {
      stdin.end();
      return exited;
    },
  };
  remember(piped);
  return piped;
}
