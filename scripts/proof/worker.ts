// A process that promotes when it is told to: `npm run proof` starts several, stops them, and kills them.
import { promote } from '../../src/steps/promote.js';
import { runInWorker } from '../worker/run-step.js';

/** What the parent sends; the answer is a WorkerEnding. */
export type WorkerOrder = Readonly<Record<string, string>>;

export interface WorkerEnding {
  readonly exitCode: number;
  readonly outcome: string;
  readonly reason: string;
  /** What it told of its progress, by the wall clock. */
  readonly said: readonly { readonly atMs: number; readonly text: string }[];
}

process.on('message', (order: WorkerOrder) => void work(order));
process.on('disconnect', () => process.exit(0));
process.send?.('ready');

async function work(order: WorkerOrder): Promise<void> {
  const said: { readonly atMs: number; readonly text: string }[] = [];
  const say = (text: string): void => void said.push({ atMs: Date.now(), text });
  const { exitCode, outputs } = await runInWorker(promote, order, { pipeline: { actor: `worker ${process.pid}` }, log: { progress: say, warn: say, foreign: say } });
  process.send?.({ exitCode, outcome: outputs.get('outcome') ?? '', reason: outputs.get('reason') ?? '', said } satisfies WorkerEnding);
}
