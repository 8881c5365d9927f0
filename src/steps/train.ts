import { StepError } from '../errors.js';
import { command, pairs, text, type Command } from '../inputs.js';
import type { Mlflow, Run } from '../mlflow/mlflow.js';
import { defineStep, type Log, type PipelineFacts } from '../step.js';
import { mlflowInputs } from './common-inputs.js';

/** How long the run's end may take to record after the step was told to stop, in milliseconds. */
const cleanupMs = 2_000;

const inputs = {
  ...mlflowInputs,
  experiment: { kind: text, required: true, description: 'The experiment to run in; created where there is none.' },
  'run-name': { kind: text, description: "The run's name; MLflow makes one up unless given." },
  tags: { kind: pairs, description: 'Tags of the run.' },
  command: {
    kind: command,
    required: true,
    description: 'What trains the model. MLFLOW_RUN_ID, MLFLOW_EXPERIMENT_ID and MLFLOW_TRACKING_URI are set for it, so that mlflow.start_run() continues this run.',
  },
  'working-directory': { kind: text, description: 'Where the command runs; the current directory unless given.' },
} as const;

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
    const mlflow = await context.mlflow();
    const experimentId = await mlflow.runs.ensureExperiment(given.experiment);
    const name = given['run-name'];
    const run = await mlflow.runs.create({
      experimentId,
      ...(name === undefined ? {} : { name }),
      tags: computeTags(context.pipeline, given.tags),
      startTimeMs: Date.now(),
    });
    context.output('run-id', run.id);
    context.output('artifact-uri', run.artifactUri);
    const url = mlflow.runUrl(run);
    log.progress(`Run ${run.name || run.id}: ${url}`);

    const cwd = given['working-directory'];
    const [program, ...args] = computeArgv(given.command);
    const env = computeEnvironment(given, mlflow.trackingUri, run);
    const startedMs = performance.now();
    const exitCode = await context.runProgram(program, args, { env, ...(cwd === undefined ? {} : { cwd }) }).catch(async (thrown: unknown) => {
      await endAfterFailure(mlflow, run, signal.aborted ? 'KILLED' : 'FAILED', log);
      throw thrown;
    });
    if (signal.aborted) {
      await endAfterFailure(mlflow, run, 'KILLED', log);
      throw signal.reason;
    }
    if (exitCode !== 0) {
      await endAfterFailure(mlflow, run, 'FAILED', log);
      throw new StepError('E_COMMAND_FAILED', `The training command ended with exit code ${exitCode}; its output says why. The run is FAILED: ${url}`);
    }
    await mlflow.runs.end(run.id, 'FINISHED', Date.now());
    const seconds = ((performance.now() - startedMs) / 1000).toFixed(1);

    const finished = await mlflow.runs.get(run.id);
    context.output('metrics', renderMetrics(finished));
    context.summarize(
      { kind: 'heading', text: `Trained in experiment ${given.experiment}` },
      { kind: 'paragraph', text: `Run ${finished.name || run.id} took ${seconds} s: ${url}` },
      { kind: 'table', header: ['metric', 'value'], rows: [...finished.metrics.values()].map((metric) => [metric.key, metric.text]) },
    );
    return { outcome: 'done', reason: `Run ${finished.name || run.id} is FINISHED after ${seconds} s: ${url}` };
  },
});

/** What the pipeline knows of itself, in MLflow's own tags where it has them; the user's tags win. */
function computeTags({ commit, link, actor }: PipelineFacts, given: ReadonlyMap<string, string> = new Map()): ReadonlyMap<string, string> {
  const facts: readonly (readonly [string, string | undefined])[] = [
    ['mlflow-steps.pipeline', link],
    ['mlflow.source.git.commit', commit],
    ['mlflow.user', actor],
  ];
  const known = facts.flatMap(([key, value]) => (value === undefined || value === '' ? [] : [[key, value] as const]));
  return new Map([...known, ...given]);
}

/** A script runs as the Actions runner runs `run:` with `shell: bash`. */
const computeArgv = (given: Command): readonly [string, ...string[]] =>
  given.kind === 'program' ? given.argv : ['bash', '--noprofile', '--norc', '-eo', 'pipefail', '-c', given.text];

type TrackingValues = Parameters<typeof train.run>[0]['inputs'];

/** What MLflow's client in the command needs to reach the same server and continue the same run. */
function computeEnvironment(given: TrackingValues, trackingUri: string, run: Run): Readonly<Record<string, string>> {
  const optional = {
    MLFLOW_TRACKING_USERNAME: given['tracking-username'],
    MLFLOW_TRACKING_PASSWORD: given['tracking-password'],
    MLFLOW_TRACKING_TOKEN: given['tracking-token'],
    MLFLOW_TRACKING_INSECURE_TLS: given['tracking-insecure-tls'] ? 'true' : undefined,
    MLFLOW_TRACKING_SERVER_CERT_PATH: given['tracking-ca-file'],
    MLFLOW_TRACKING_CLIENT_CERT_PATH: given['tracking-client-cert-file'],
  };
  const set = Object.entries(optional).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return { ...Object.fromEntries(set), MLFLOW_TRACKING_URI: trackingUri, MLFLOW_EXPERIMENT_ID: run.experimentId, MLFLOW_RUN_ID: run.id };
}

/** Records how the run ended without hiding why it did. */
async function endAfterFailure(mlflow: Mlflow, run: Run, status: 'FAILED' | 'KILLED', log: Log): Promise<void> {
  const server = status === 'KILLED' ? mlflow.forCleanup(cleanupMs) : mlflow;
  try {
    await server.runs.end(run.id, status, Date.now());
  } catch (thrown) {
    log.warn(`Run ${run.id} could not be ended as ${status}: ${thrown instanceof Error ? thrown.message : String(thrown)}`);
  }
}

/** NaN has no place in JSON and stands as text. */
const renderMetrics = (run: Run): string =>
  JSON.stringify(Object.fromEntries([...run.metrics.values()].map(({ key, value, text: exact }) => [key, Number.isFinite(value) ? value : exact])));
