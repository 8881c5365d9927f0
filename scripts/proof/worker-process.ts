import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { bundleWorker } from '../worker/bundle.js';
import { hear } from '../worker/hear.js';
import type { NumberedEnding, NumberedOrder, WorkerEnding, WorkerOrder } from './worker.js';

/** A very busy machine takes some seconds for a request, and a promotion that loses its lock sends 50 of them. */
const orderMs = 600_000;

export interface Worker {
  readonly pid: number;
  /** Promotes once. Rejects when the process dies meanwhile, or takes longer than ten minutes. */
  promote(order: WorkerOrder): Promise<WorkerEnding>;
  signal(name: 'SIGKILL' | 'SIGSTOP' | 'SIGCONT'): void;
  end(): Promise<void>;
}

export interface Workshop {
  hire(): Promise<Worker>;
  /** Ends every worker that is left. */
  close(): Promise<void>;
}

/** Builds the worker once, so that each process starts as fast as the product does. */
export async function openWorkshop(): Promise<Workshop> {
  const bundle = await bundleWorker('scripts/proof/worker.ts');
  const workers = new Set<Worker>();
  return {
    hire: async () => {
      const worker = await startWorker(bundle.file);
      workers.add(worker);
      return worker;
    },
    close: async () => {
      await Promise.all([...workers].map((worker) => worker.end()));
      bundle.remove();
    },
  };
}

async function startWorker(file: string): Promise<Worker> {
  const child = fork(file, { stdio: ['ignore', 'ignore', 'inherit', 'ipc'], execArgv: [] });
  const exited = new Promise<void>((resolve) => void child.once('exit', () => resolve()));
  await once(child, 'message');
  const { pid } = child;
  if (pid === undefined) throw new Error('a worker has no process id');
  let orders = 0;
  return {
    pid,
    promote: (order) => {
      const number = (orders += 1);
      const ending = waitForEnding(child, number);
      child.send({ number, order } satisfies NumberedOrder);
      return ending;
    },
    signal: (name) => void child.kill(name),
    end: () => {
      child.kill('SIGKILL');
      return exited;
    },
  };
}

async function waitForEnding(child: ChildProcess, number: number): Promise<WorkerEnding> {
  const timeout = new AbortController();
  const late = sleep(orderMs, undefined, { signal: timeout.signal }).then(() => Promise.reject(new Error('the worker did not answer')));
  // Cut short where it answers.
  late.catch(() => undefined);
  try {
    const ending = await Promise.race([late, hear(child, (message) => {
      // The worker is ours.
      const answer = message as NumberedEnding;
      return answer.number === number ? answer.ending : undefined;
    })]);
    return ending ?? Promise.reject(new Error('the worker died'));
  } finally {
    timeout.abort();
  }
}
