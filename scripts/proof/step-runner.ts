import { fork } from 'node:child_process';
import { bundleWorker } from '../worker/bundle.js';
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
      const answer = new Promise<StepAnswer | undefined>((resolve) => {
        // The parent is the only one that sends here.
        child.once('message', (message) => resolve(message as StepAnswer));
        // Not its exit, which may be heard of before its last message.
        child.once('disconnect', () => resolve(undefined));
      });
      child.send(order);
      return { answer, kill: () => void child.kill('SIGKILL') };
    },
    close: () => bundle.remove(),
  };
}
