import { fork } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { StepAnswer, StepOrder } from './deploy-worker.js';

const root = fileURLToPath(new URL('../../', import.meta.url));

export interface RunningStep {
  /** Undefined where the process was killed. */
  readonly answer: Promise<StepAnswer | undefined>;
  kill(): void;
}

export interface StepRunner {
  start(order: StepOrder): RunningStep;
  close(): void;
}

/** Builds the worker once, so that each process starts as fast as the product does. */
export async function openStepRunner(): Promise<StepRunner> {
  const folder = `${root}.sandbox/proof-deploys-${process.pid}`;
  mkdirSync(folder, { recursive: true });
  await build({
    entryPoints: [`${root}scripts/proof/deploy-worker.ts`],
    outdir: folder,
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    outExtension: { '.js': '.mjs' },
    logLevel: 'error',
    banner: { js: "import { createRequire as require_ } from 'node:module'; const require = require_(import.meta.url);" },
  });
  return {
    start: (order) => {
      const child = fork(`${folder}/deploy-worker.mjs`, { stdio: ['ignore', 'ignore', 'inherit', 'ipc'], execArgv: [] });
      const answer = new Promise<StepAnswer | undefined>((resolve) => {
        // The parent is the only one that sends here.
        child.once('message', (message) => resolve(message as StepAnswer));
        child.once('exit', () => resolve(undefined));
      });
      child.send(order);
      return { answer, kill: () => void child.kill('SIGKILL') };
    },
    close: () => rmSync(folder, { recursive: true, force: true }),
  };
}
