import { fork } from 'node:child_process';
import { bundleWorker } from '../worker/bundle.js';
import { hear } from '../worker/hear.js';
import type { StepAnswer, StepOrder } from './deploy-worker.js';

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
  const bundle = await bundleWorker('scripts/proof/deploy-worker.ts');
  return {
    start: (order) => {
      const child = fork(bundle.file, { stdio: ['ignore', 'ignore', 'inherit', 'ipc'], execArgv: [] });
      // The parent is the only one that it speaks to.
      const answer = hear(child, (message) => message as StepAnswer);
      child.send(order);
      return { answer, kill: () => void child.kill('SIGKILL') };
    },
    close: () => bundle.remove(),
  };
}
