import { createRunProgram } from '../../../src/hosts/program.js';
import type { Ending } from '../../../src/hosts/host.js';
import type { Command, InputDefinitions } from '../../../src/inputs.js';
import { runStep } from '../../../src/run.js';
import type { OutputDefinitions, PipelineFacts, Step } from '../../../src/step.js';
import { createRecordingHost } from '../../unit/core/fixture-host.js';

export interface StepEnding {
  readonly exitCode: number;
  readonly outputs: Readonly<Record<string, string>>;
  readonly printed: readonly string[];
  readonly ending: Ending;
}

export interface StepOptions {
  readonly program?: Command;
  readonly pipeline?: PipelineFacts;
  readonly signal?: AbortSignal;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs a step as a host would, programs and all; what the programs print is dropped. */
export async function endStep<I extends InputDefinitions, O extends OutputDefinitions>(
  step: Step<I, O>,
  texts: Readonly<Record<string, string>>,
  { program, pipeline = {}, signal = new AbortController().signal, env = {} }: StepOptions = {},
): Promise<StepEnding> {
  const host = createRecordingHost(texts, { env, signal });
  const inherited = { PATH: process.env.PATH, HOME: process.env.HOME };
  const exitCode = await runStep(step, {
    ...host,
    pipeline,
    runProgram: createRunProgram(signal, { ...inherited, ...env }, 'ignore'),
    readInputs: () => ({ texts: new Map(Object.entries(texts)), problems: [], ...(program ? { program } : {}) }),
  });
  const [ending] = host.endings;
  if (ending === undefined) throw new Error('the step ended without an ending');
  return { exitCode, outputs: Object.fromEntries(ending.outputs), printed: host.printed, ending };
}
