// A process that promotes when it is told to: `npm run proof` starts several, stops them, and kills them.
import type { Ending } from '../../src/hosts/host.js';
import { runStep } from '../../src/run.js';
import { promote } from '../../src/steps/promote.js';

/** What the parent sends; the answer is a WorkerEnding. */
export type WorkerOrder = Readonly<Record<string, string>>;

export interface WorkerEnding {
  readonly exitCode: number;
  readonly outcome: string;
  readonly reason: string;
}

process.on('message', (order: WorkerOrder) => void work(order));
process.on('disconnect', () => process.exit(0));
process.send?.('ready');

async function work(order: WorkerOrder): Promise<void> {
  let ending: Ending | undefined;
  const exitCode = await runStep(promote, {
    env: {},
    signal: new AbortController().signal,
    pipeline: { actor: `worker ${process.pid}` },
    log: { progress: () => undefined, warn: () => undefined, foreign: () => undefined },
    runProgram: () => Promise.resolve(0),
    readInputs: () => ({ texts: new Map(Object.entries(order)), problems: [] }),
    mask: () => undefined,
    finish: (each) => {
      ending = each;
      return Promise.resolve();
    },
  });
  process.send?.({ exitCode, outcome: ending?.outputs.get('outcome') ?? '', reason: ending?.outputs.get('reason') ?? '' } satisfies WorkerEnding);
}
