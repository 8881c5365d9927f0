import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startGuarded } from '../../../sandbox/processes/guarded.js';

const pollMs = 100;

/** An engine's own controller as a process, with what runs its pods. */
export interface Controller {
  /** Waits until a condition holds; the test's timeout is the end of it. Throws where the controller or the kubelet no longer works. */
  readonly until: (holds: () => boolean | Promise<boolean>) => Promise<void>;
  readonly stop: () => Promise<void>;
}

export interface ControllerOptions {
  readonly program: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  /** Throws what went wrong elsewhere. */
  readonly assertWorks: () => void;
}

export function startController({ program, args, env, assertWorks }: ControllerOptions): Controller {
  const folder = mkdtempSync(join(tmpdir(), 'mlflow-steps-engine-'));
  const logFile = join(folder, 'controller.log');
  const child = startGuarded(program, args, { logFile, env: { PATH: process.env['PATH'], HOME: folder, ...env } });
  let ended: number | undefined;
  child.exited.then((code) => (ended = code), () => (ended = -1));
  return {
    until: async (holds) => {
      while (!(await holds())) {
        if (ended !== undefined) throw new Error(`${program} ended with exit code ${ended}: ${readFileSync(logFile, 'utf8').slice(-3000)}`);
        assertWorks();
        await new Promise((resolve) => setTimeout(resolve, pollMs));
      }
    },
    stop: async () => {
      await child.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
