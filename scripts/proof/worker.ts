// A process that promotes when it is told to: `npm run proof` starts several, stops them, and kills them.
import { promote } from '../../src/steps/promote.js';
import { runInWorker } from '../worker/run-step.js';

export type WorkerOrder = Readonly<Record<string, string>>;

/** What the parent sends, and what it gets: the number tells late answers from those that it waits for. */
export interface NumberedOrder {
  readonly number: number;
  readonly order: WorkerOrder;
}
export interface NumberedEnding {
  readonly number: number;
  readonly ending: WorkerEnding;
}

export interface WorkerEnding {
  readonly exitCode: number;
  readonly outcome: string;
  readonly reason: string;
  /** What it told of its progress, by the wall clock. */
  readonly said: readonly { readonly atMs: number; readonly text: string }[];
}

process.on('message', (message: NumberedOrder) => void work(message));
process.on('disconnect', () => process.exit(0));
process.send?.('ready');

async function work({ number, order }: NumberedOrder): Promise<void> {
  const said: { readonly atMs: number; readonly text: string }[] = [];
  const say = (text: string): void => void said.push({ atMs: Date.now(), text });
  const { exitCode, outputs } = await runInWorker(promote, order, { pipeline: { actor: `worker ${process.pid}` }, log: { progress: say, warn: say, foreign: say } });
  const ending = { exitCode, outcome: outputs.get('outcome') ?? '', reason: outputs.get('reason') ?? '', said };
  process.send?.({ number, ending } satisfies NumberedEnding);
}
