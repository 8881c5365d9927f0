// A process that runs one step and ends: `npm run proof` kills it on the way.
import { deploy } from '../../src/steps/deploy.js';
import { promote } from '../../src/steps/promote.js';
import { runInWorker } from '../worker/run-step.js';

/** What the parent sends; the answer is the step's outputs and its exit code. */
export interface StepOrder {
  readonly step: 'deploy' | 'promote';
  readonly inputs: Readonly<Record<string, string>>;
}

export interface StepAnswer {
  readonly exitCode: number;
  readonly outputs: Readonly<Record<string, string>>;
}

process.once('message', ({ step, inputs }: StepOrder) => void work(step, inputs));
process.once('disconnect', () => process.exit(0));

async function work(step: StepOrder['step'], inputs: StepOrder['inputs']): Promise<void> {
  const facts = { pipeline: { actor: `process ${process.pid}` } };
  const { exitCode, outputs } = await (step === 'deploy' ? runInWorker(deploy, inputs, facts) : runInWorker(promote, inputs, facts));
  process.send?.({ exitCode, outputs: Object.fromEntries(outputs) } satisfies StepAnswer, undefined, undefined, () => process.exit(0));
}
