import { statSync } from 'node:fs';
import { checked, command, InputProblem, text, type Command } from '../inputs.js';
import type { Run } from '../mlflow/mlflow.js';
import { defineStep } from '../step.js';
import { beginRun } from '../training/begin.js';
import { concludeFailure, concludeRun } from '../training/conclude.js';
import { commandFailed, endAfterFailure, renderMetrics, renderMetricsTable } from '../training/end.js';
import { patienceInputs, trainingInputs } from '../training/inputs.js';
import { runContextOf, runContextVariable } from '../training/run-context.js';
import { mlflowInputs } from './common-inputs.js';

/** Before a run is made that could only fail. */
function assertFolder(path: string): void {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory() !== true) throw new InputProblem(`there is no folder ${JSON.stringify(path)}`);
}

const inputs = {
  ...mlflowInputs,
  ...trainingInputs,
  command: {
    kind: command,
    required: true,
    description: 'What trains the model. MLFLOW_RUN_ID, MLFLOW_EXPERIMENT_ID and MLFLOW_TRACKING_URI are set for it, so that mlflow.start_run() continues this run; a script that calls set_experiment() for another experiment leaves it.',
  },
  'working-directory': { kind: checked(text, assertFolder), description: 'Where the command runs; the current directory unless given.' },
  ...patienceInputs,
} as const;

/** How long a run of a command that failed is looked at. */
const lookMs = 5_000;

/** Rests on runs/create, runs/update and runs/get of MLflow's REST API. */
export const train = defineStep({
  name: 'train',
  title: 'run a training command as an MLflow run',
  description:
    'Creates a run, runs a command in it, and ends it as FINISHED, FAILED or KILLED. The run is tagged with the commit, the pipeline and who started it.',
  inputs,
  outputs: {
    'run-id': { kind: 'small', description: 'The run; set as soon as it exists, also when the command fails.' },
    'artifact-uri': { kind: 'small', description: "Where the run's artifacts lie." },
    metrics: { kind: 'file', description: "The run's metrics as a JSON object." },
  },
  example: 'mlflow-steps train --experiment wine -- python train.py',

  run: async (context) => {
    const { inputs: given, log, signal } = context;
    const cwd = given['working-directory'];
    const [program, ...args] = computeArgv(given.command);
    const mlflow = await context.mlflow();
    const { run } = await beginRun(mlflow, { given, pipeline: context.pipeline });
    context.output('run-id', run.id);
    context.output('artifact-uri', run.artifactUri);
    const url = mlflow.runUrl(run);
    log.progress(`Run ${run.name || run.id}: ${url}`);

    const env = computeEnvironment(given, mlflow.trackingUri, run);
    const startedMs = performance.now();
    // A script may say nothing for hours.
    const beats = setInterval(() => log.progress(`Training for ${Math.round((performance.now() - startedMs) / 60_000)} min: ${url}`), 60_000);
    const exitCode = await context.runProgram(program, args, { env, jsonEnv: { [runContextVariable]: runContextOf(run.id) }, ...(cwd === undefined ? {} : { cwd }) }).catch(async (thrown: unknown) => {
      await endAfterFailure(mlflow, run, signal.aborted ? 'KILLED' : 'FAILED', log);
      throw thrown;
    }).finally(() => clearInterval(beats));
    if (signal.aborted) {
      if (await endAfterFailure(mlflow, run, 'KILLED', log)) log.progress(`Run ${run.name || run.id} is KILLED: ${url}`);
      throw signal.reason;
    }
    const patient = mlflow.patient(given.timeout);
    if (exitCode !== 0) {
      await endAfterFailure(patient, run, 'FAILED', log);
      // What it logged before tells more of why; a look that fails hides nothing.
      const left = await mlflow.forCleanup(lookMs).runs.get(run.id).catch(() => undefined);
      throw left === undefined ? commandFailed(exitCode, 'FAILED', url) : concludeFailure(left, exitCode, 'FAILED', url);
    }
    const seconds = ((performance.now() - startedMs) / 1000).toFixed(1);
    const finished = await patient.runs.get(run.id);
    context.output('metrics', renderMetrics(finished));
    await concludeRun(patient, finished, log);
    context.summarize(
      { kind: 'heading', text: `Trained in experiment ${given.experiment}` },
      { kind: 'paragraph', text: `Run ${finished.name || run.id} took ${seconds} s: ${url}` },
      renderMetricsTable(finished),
    );
    return { outcome: 'done', reason: `Run ${finished.name || run.id} is FINISHED after ${seconds} s: ${url}` };
  },
});

/** A script runs as the Actions runner runs `run:` with `shell: bash`. */
const computeArgv = (given: Command): readonly [string, ...string[]] =>
  given.kind === 'program' ? given.argv : ['bash', '--noprofile', '--norc', '-eo', 'pipefail', '-c', given.text];

type TrackingValues = Parameters<typeof train.run>[0]['inputs'];

/** What MLflow's client in the command needs to reach the same server and continue the same run. */
function computeEnvironment(given: TrackingValues, trackingUri: string, run: Run): Readonly<Record<string, string | undefined>> {
  const optional = {
    MLFLOW_REGISTRY_URI: given['registry-uri'],
    MLFLOW_TRACKING_USERNAME: given['tracking-username'],
    MLFLOW_TRACKING_PASSWORD: given['tracking-password'],
    MLFLOW_TRACKING_TOKEN: given['tracking-token'],
    MLFLOW_TRACKING_INSECURE_TLS: given['tracking-insecure-tls'] ? 'true' : undefined,
    MLFLOW_TRACKING_SERVER_CERT_PATH: given['tracking-ca-file'],
    MLFLOW_TRACKING_CLIENT_CERT_PATH: given['tracking-client-cert-file'],
  };
  const set = Object.entries(optional).filter((entry): entry is [string, string] => entry[1] !== undefined);
  // An experiment by name would contradict the one by id.
  return { ...Object.fromEntries(set), MLFLOW_EXPERIMENT_NAME: undefined, MLFLOW_TRACKING_URI: trackingUri, MLFLOW_EXPERIMENT_ID: run.experimentId, MLFLOW_RUN_ID: run.id };
}
