import { readBoundedFile } from '../bounded-file.js';
import { StepError } from '../errors.js';
import { integer, text } from '../inputs.js';
import { defineStep } from '../step.js';
import { commandFailed, renderMetrics, renderMetricsTable } from '../training/end.js';
import { concludeRun } from '../training/conclude.js';
import { describeExitCode, wasToldToStop } from '../training/exit-code.js';
import { patienceInputs } from '../training/inputs.js';
import { runId } from '../mlflow/run-inputs.js';
import { mlflowInputs } from './common-inputs.js';

const maxFileBytes = 64;

/** Go says -1 of a process that a signal ended. */
const exitCode = integer(-1, 255);

/** Rests on runs/get and runs/update of MLflow's REST API. */
export const trainFinish = defineStep({
  name: 'train-finish',
  title: 'end the run of a training container',
  description:
    "Ends a run by the exit code of the command that trained in it: as FINISHED, as FAILED, or as KILLED where it was told to stop (130, 143). Fails where the command did.",
  runsOnlyInEngines: true,
  inputs: {
    ...mlflowInputs,
    'run-id': { kind: runId, required: true, description: 'The run, as train-start gave it.' },
    'exit-code': { kind: exitCode, description: 'The exit code of the training command. Either this or `exit-code-file`.' },
    'exit-code-file': { kind: text, description: 'A file that holds it, as Tekton writes one for each step.' },
    ...patienceInputs,
  },
  outputs: {
    'run-id': { kind: 'small', description: 'The run.' },
    'artifact-uri': { kind: 'small', description: "Where the run's artifacts lie." },
    metrics: { kind: 'file', description: "The run's metrics as a JSON object, also where the command failed." },
  },
  example: 'mlflow-steps train-finish --run-id 5b082f44db5f4ac39da3b7f363dca0cf --exit-code 0',

  run: async (context) => {
    const { inputs } = context;
    const code = findExitCode(inputs['exit-code'], inputs['exit-code-file']);
    const status = code === 0 ? 'FINISHED' : wasToldToStop(code) ? 'KILLED' : 'FAILED';
    const mlflow = (await context.mlflow()).patient(inputs.timeout);
    const run = await mlflow.runs.get(inputs['run-id']).catch((thrown: unknown) => {
      throw addEnding(thrown, inputs['run-id'], code);
    });
    context.output('run-id', run.id);
    context.output('artifact-uri', run.artifactUri);
    context.output('metrics', renderMetrics(run));
    if (status === 'FINISHED') await concludeRun(mlflow, run, context.log);
    else if (run.status !== status) await mlflow.runs.end(run.id, status, Date.now());

    const url = mlflow.runUrl(run);
    context.summarize({ kind: 'heading', text: `Run ${run.name || run.id} is ${status}` }, { kind: 'paragraph', text: url }, renderMetricsTable(run));
    if (status !== 'FINISHED') throw commandFailed(code, status, url);
    return { outcome: 'done', reason: `Run ${run.name || run.id} is FINISHED: ${url}` };
  },
});

/** Where MLflow stays away, what came of the training is at least told here. */
const addEnding = (thrown: unknown, runId: string, code: number): unknown =>
  thrown instanceof StepError && thrown.code === 'E_MLFLOW_UNREACHABLE'
    ? new StepError(thrown.code, `${thrown.message} The training command had ended with ${describeExitCode(code)}; run ${runId} is left as it is. Run this step again to end it.`, { cause: thrown })
    : thrown;

/** Throws E_INPUT unless exactly one of the two says it. */
function findExitCode(given: number | undefined, path: string | undefined): number {
  if ((given === undefined) === (path === undefined)) throw new StepError('E_INPUT', 'Give either exit-code or exit-code-file.');
  if (path === undefined) return given ?? 0;
  try {
    const text = readBoundedFile(path, maxFileBytes);
    if (text === undefined) throw new Error('it is too large');
    return exitCode.parse(text.trim());
  } catch (cause) {
    throw new StepError('E_INPUT', `${path} holds no exit code of the training command: ${cause instanceof Error ? cause.message : String(cause)}.`, { cause });
  }
}
