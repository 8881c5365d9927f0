import type { InputValues } from '../inputs.js';
import type { Mlflow, Run } from '../mlflow/mlflow.js';
import type { PipelineFacts } from '../step.js';
import type { trainingInputs } from './inputs.js';

/** What a run is made from; `startTag` finds it again. */
export interface RunRequest {
  readonly given: InputValues<typeof trainingInputs>;
  readonly pipeline: PipelineFacts;
  readonly startTag?: readonly [key: string, value: string];
}

/** Creates a run in its experiment; where a run with the same `startTag` is still running, it is that one. */
export async function beginRun({ runs }: Mlflow, { given, pipeline, startTag }: RunRequest): Promise<{ readonly run: Run; readonly isNew: boolean }> {
  const experimentId = await runs.ensureExperiment(given.experiment);
  const found = startTag && (await runs.findRunning(experimentId, ...startTag));
  if (found) return { run: found, isNew: false };
  const name = given['run-name'];
  const run = await runs.create({
    experimentId,
    ...(name === undefined ? {} : { name }),
    tags: new Map([...computeTags(pipeline, given.tags), ...(startTag ? [startTag] : [])]),
    startTimeMs: Date.now(),
  });
  return { run, isNew: true };
}

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
