import type { Ending } from '../../src/hosts/host.js';
import type { InputDefinitions } from '../../src/inputs.js';
import { runStep } from '../../src/run.js';
import { type Log, type OutputDefinitions, type PipelineFacts, silentLog, type Step } from '../../src/step.js';

/** Runs a step in this very process, with inputs by name, and returns how it ended: the host of the workers. */
export async function runInWorker<I extends InputDefinitions, O extends OutputDefinitions>(
  step: Step<I, O>, inputs: Readonly<Record<string, string>>, { pipeline = {}, log = silentLog }: { readonly pipeline?: PipelineFacts; readonly log?: Log } = {},
): Promise<Ending> {
  return new Promise((resolve, reject) => {
    runStep(step, {
      env: {},
      signal: new AbortController().signal,
      pipeline,
      log,
      runProgram: () => Promise.resolve(0),
      readInputs: () => ({ texts: new Map(Object.entries(inputs)), problems: [] }),
      mask: () => undefined,
      finish: (ending) => Promise.resolve(resolve(ending)),
    }).catch(reject);
  });
}
