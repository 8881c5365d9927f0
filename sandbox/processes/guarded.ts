import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { remember } from './living.js';

const guard = fileURLToPath(new URL('guard.mjs', import.meta.url));

export interface GuardedOptions {
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
  /** Both streams are appended to this file. */
  readonly logFile?: string;
  /** Called with each line of either stream; not together with `logFile`. */
  readonly onLine?: (line: string, stream: 'stdout' | 'stderr') => void;
  /** stderr goes where this process's own goes; stdout nowhere. */
  readonly inheritsStderr?: boolean;
  /** It and all that it starts take what others leave of the processors. */
  readonly givesWay?: boolean;
}

/** A program whose whole process group ends when this process does, however that happens. */
export interface Guarded {
  /** Resolves with the exit code when the program and all that it started are gone. */
  readonly exited: Promise<number>;
  /** Sends a signal to the program and all that it started. */
  signal(name: NodeJS.Signals): void;
  /** Ends the group, by force after some seconds; resolves when it is gone. */
  stop(): Promise<number>;
}

export function startGuarded(program: string, args: readonly string[], options: GuardedOptions = {}): Guarded {
  const log = options.logFile === undefined ? undefined : openSync(options.logFile, 'a');
  const output = log ?? (options.onLine ? 'pipe' : 'ignore');
  const child: ChildProcess = spawn(process.execPath, [guard, '--', program, ...args], {
    cwd: options.cwd,
    env: { ...(options.env ?? process.env), ...(options.givesWay ? { GUARD_GIVES_WAY: 'true' } : {}) },
    stdio: ['pipe', output, options.inheritsStderr ? 'inherit' : output],
    // Ctrl-C reaches a terminal's whole group: out of it, the guard hears of the end from its parent alone, once.
    detached: true,
  });
  if (log !== undefined) closeSync(log);
  for (const name of ['stdout', 'stderr'] as const) {
    const stream = child[name];
    if (stream && options.onLine) createInterface({ input: stream }).on('line', (line) => options.onLine?.(line, name));
  }
  child.stdin?.on('error', () => undefined);
  const exited = new Promise<number>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
  const guarded: Guarded = {
    exited,
    signal: (name) => void child.stdin?.write(`${name}\n`),
    stop: async () => {
      child.stdin?.end();
      return exited;
    },
  };
  remember(guarded);
  return guarded;
}
