// A process that runs one step and ends: `npm run proof` kills it on the way.
import type { Ending } from '../../src/hosts/host.js';
import { runStep } from '../../src/run.js';
import { deploy } from '../../src/steps/deploy.js';
import { promote } from '../../src/steps/promote.js';
import type { OutputDefinitions, Step } from '../../src/step.js';
import type { InputDefinitions } from '../../src/inputs.js';

/** What the parent sends; the answer is the step's outputs and its exit code. */
export interface StepOrder {
  readonly step: 'deploy' | 'promote';
  readonly inputs: Readonly<Record<string, string>>;
}

export interface StepAnswer {
  readonly exitCode: number;
  readonly outputs: Readonly<Record<string, string>>;
}

process.once('message', ({ step, inputs }: StepOrder) => void (step === 'deploy' ? work(deploy, inputs) : work(promote, inputs)));
process.once('disconnect', () => process.exit(0));

async function work<I extends InputDefinitions, O extends OutputDefinitions>(step: Step<I, O>, inputs: StepOrder['inputs']): Promise<void> {
  let ending: Ending | undefined;
  const exitCode = await runStep(step, {
    env: {},
    signal: new AbortController().signal,
    pipeline: { actor: `process ${process.pid}` },
    log: { progress: () => undefined, warn: () => undefined, foreign: () => undefined },
    runProgram: () => Promise.resolve(0),
    readInputs: () => ({ texts: new Map(Object.entries(inputs)), problems: [] }),
    mask: () => undefined,
    finish: (each) => {
      ending = each;
      return Promise.resolve();
    },
  });
  process.send?.({ exitCode, outputs: Object.fromEntries(ending?.outputs ?? []) } satisfies StepAnswer, undefined, undefined, () => process.exit(0));
}
