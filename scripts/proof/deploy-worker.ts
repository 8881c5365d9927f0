// A process that runs one step and ends: `npm run proof` kills it on the way.
import { deploy } from '../../src/steps/deploy.js';
import type { Ending } from '../../src/hosts/host.js';
import { promote } from '../../src/steps/promote.js';
import { rollback } from '../../src/steps/rollback.js';
import { undeploy } from '../../src/steps/undeploy.js';
import { runInWorker } from '../worker/run-step.js';

/** What the parent sends; the answer is the step's outputs and its exit code. */
export interface StepOrder {
  readonly step: 'deploy' | 'promote' | 'rollback' | 'undeploy';
  readonly inputs: Readonly<Record<string, string>>;
}

export interface StepAnswer {
  readonly exitCode: number;
  readonly outputs: Readonly<Record<string, string>>;
}

process.once('message', ({ step, inputs }: StepOrder) => void work(step, inputs));
process.once('disconnect', () => process.exit(0));

async function work(step: StepOrder['step'], inputs: StepOrder['inputs']): Promise<void> {
  const { exitCode, outputs } = await run(step, inputs);
  process.send?.({ exitCode, outputs: Object.fromEntries(outputs) } satisfies StepAnswer, undefined, undefined, () => process.exit(0));
}

function run(step: StepOrder['step'], inputs: StepOrder['inputs']): Promise<Ending> {
  const facts = { pipeline: { actor: `process ${process.pid}` } };
  switch (step) {
    case 'deploy': return runInWorker(deploy, inputs, facts);
    case 'promote': return runInWorker(promote, inputs, facts);
    case 'rollback': return runInWorker(rollback, inputs, facts);
    case 'undeploy': return runInWorker(undeploy, inputs, facts);
  }
}
