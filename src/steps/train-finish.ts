import { readBoundedFile } from '../bounded-file.js';
import { StepError } from '../errors.js';
import { defaultRetryPolicy, retry, type Attempt } from '../http/retry.js';
import { integer, text } from '../inputs.js';
import { defineStep } from '../step.js';
import { renderMetrics, renderMetricsTable } from '../training/end.js';
import { concludeFailure, concludeRun } from '../training/conclude.js';
import { describeExitCode, wasToldToStop } from '../training/exit-code.js';
import { patienceInputs, trainingInputs } from '../training/inputs.js';
import type { Mlflow, Run } from '../mlflow/mlflow.js';
import { runId } from '../mlflow/run-inputs.js';
import { startId, startTag } from '../training/start-id.js';
import { mlflowInputs } from './common-inputs.js';

const maxFileBytes = 64;
/** How much of the time MLflow is looked for under its address; the rest is for what it is then asked. */
const findingPart = 0.9;

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
    'run-id': { kind: runId, description: 'The run, as train-start gave it. Either this, or `experiment` and `start-id`.' },
    experiment: { ...trainingInputs.experiment, required: false, description: 'The experiment that the run is in.' },
    'start-id': { kind: startId, description: 'The start of the run, as train-start was given it: the last run of it is ended.' },
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
    // Less than the step has: so it says itself what it waited for, and how training had ended.
    const waitMs = context.waitMs(inputs.timeout);
    const mlflow = (await context.mlflow()).patient(waitMs);
    const policy = { ...defaultRetryPolicy, maxRetries: Number.POSITIVE_INFINITY, totalMs: waitMs * findingPart, usesAllTime: true } as const;
    const sayAgain = (error: StepError): void => context.log.progress(`${error.message} MLflow may be away: trying again.`);
    const withEnding = (thrown: unknown): never => {
      throw addEnding(thrown, code);
    };
    const run = await retry(() => tryToFind(mlflow, inputs), policy, context.signal, sayAgain).catch(withEnding);
    context.output('run-id', run.id);
    context.output('artifact-uri', run.artifactUri);
    context.output('metrics', renderMetrics(run));
    if (status === 'FINISHED') await concludeRun(mlflow, run, context.log).catch(withEnding);
    else if (run.status !== status) await mlflow.runs.end(run.id, status, Date.now()).catch(withEnding);

    const url = mlflow.runUrl(run);
    context.summarize({ kind: 'heading', text: `Run ${run.name || run.id} is ${status}` }, { kind: 'paragraph', text: url }, renderMetricsTable(run));
    if (status !== 'FINISHED') throw concludeFailure(run, code, status, url);
    return { outcome: 'done', reason: `Run ${run.name || run.id} is FINISHED: ${url}` };
  },
});

interface RunNames {
  readonly 'run-id': string | undefined;
  readonly experiment: string | undefined;
  readonly 'start-id': string | undefined;
}

/** More starts with one id than anybody tries. */
const maxStarts = 100;

/** Throws E_INPUT, and E_RUN_NOT_FOUND also where no run was begun by the start. */
async function findRun({ runs }: Mlflow, { 'run-id': named, experiment, 'start-id': id }: RunNames): Promise<Run> {
  if (named !== undefined) return runs.get(named);
  if (experiment === undefined || id === undefined) throw new StepError('E_INPUT', 'Give either run-id, or experiment and start-id.');
  const experimentId = await runs.findExperiment(experiment);
  const run = experimentId === undefined ? undefined : (await runs.findTagged([experimentId], startTag, id, maxStarts)).at(-1);
  if (run === undefined) throw new StepError('E_RUN_NOT_FOUND', `Experiment "${experiment}" has no run of start ${id}: training has not begun. The log of train-start says why (in Argo, the container start of the training's pod).`);
  return run;
}

/** While MLflow restarts, somebody else may answer in its place, such as the ingress with a page of its own: train-start found it there. */
async function tryToFind(mlflow: Mlflow, names: RunNames): Promise<Attempt<Run>> {
  try {
    return { kind: 'value', value: await findRun(mlflow, names) };
  } catch (thrown) {
    if (thrown instanceof StepError && thrown.code === 'E_NOT_MLFLOW') return { kind: 'failure', error: thrown, retryAfterMs: undefined };
    throw thrown;
  }
}

/** If MLflow does not do its part, what came of the training is at least told here. */
const addEnding = (thrown: unknown, code: number): unknown =>
  thrown instanceof StepError && /^E_(NOT_)?MLFLOW/.test(thrown.code)
    ? new StepError(thrown.code, `${thrown.message} The training command had ended with ${describeExitCode(code)}; its run is left as it is. Run this step again to end it.`, { cause: thrown })
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
