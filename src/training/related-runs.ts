import { saysModel } from '../mlflow/model-location.js';
import type { LoggedModel, Mlflow, Run } from '../mlflow/mlflow.js';
import { trainedForTag } from '../mlflow/trained-for.js';
import { quoteForeign } from '../untrusted-text.js';

const parentTag = 'mlflow.parentRunId';

/** The id of the run that a run is nested in. */
export const parentOf = ({ tags }: Run): string | undefined => tags.get(parentTag);

/** More than any sweep that somebody waits for; a step reads no more of them. */
export const maxChildren = 5_000;
const maxOthers = 100;
/** How many of the newest runs of the experiment are looked at where no run has the tag. */
const maxNewest = 50;
const maxNamed = 5;

/** The children of a run, by whoever made them, in the order of their starts. */
export const findChildren = ({ runs }: Mlflow, parent: Run): Promise<readonly Run[]> => runs.findTagged([parent.experimentId], parentTag, parent.id, maxChildren);

/** What the command of a run has made besides it, in whatever experiment. */
export interface Started {
  /** Nested below the run, at whatever depth. */
  readonly below: readonly Run[];
  readonly others: readonly Run[];
  /** Models of MLflow 3 that belong to no run, as log_model leaves them before a run is started. Looked for if no run below has one. */
  readonly runlessModels: readonly LoggedModel[];
}

/** A few requests, all of them bounded. */
export async function findStarted({ runs }: Mlflow, run: Run): Promise<Started> {
  const elsewhere = (await runs.listExperiments()).filter((id) => id !== run.experimentId).slice(0, 999);
  const experiments = [run.experimentId, ...elsewhere];
  const started = (await runs.findTagged(experiments, trainedForTag, run.id, maxOthers)).filter(({ id }) => id !== run.id);
  const tree = new Set([run.id]);
  // A run starts after the one that it is nested in.
  for (const each of started) if (tree.has(parentOf(each) ?? '')) tree.add(each.id);
  const [below, others] = [started.filter(({ id }) => tree.has(id)), started.filter(({ id }) => !tree.has(id))];
  return { below, others, runlessModels: [run, ...below].some(saysModel) ? [] : await runs.runlessModels(experiments, trainedForTag, run.id) };
}

/** Whose tags say that somebody else's step, or another command of ours, has made them. */
const isOfOthers = ({ tags }: Run): boolean => tags.has(trainedForTag) || [...tags.keys()].some((key) => key === 'mlflow-steps.pipeline' || key === 'mlflow-steps.start');

/** Runs of the same experiment since the run began, by who knows whom: MLflow's bare client sets no tag. */
export async function findNearby({ runs }: Mlflow, run: Run): Promise<{ readonly children: readonly Run[]; readonly others: readonly Run[] }> {
  const newest = await runs.findNewest(run.experimentId, maxNewest);
  const since = newest.filter((each) => each.id !== run.id && each.startTimeMs >= run.startTimeMs);
  return {
    children: since.filter((each) => parentOf(each) === run.id),
    others: since.filter((each) => !isOfOthers(each) && parentOf(each) === undefined),
  };
}

/** Of a metric, a model, a param or a dataset; files are not looked for. */
export const holdsSomething = (run: Run): boolean => run.metrics.size > 0 || saysModel(run) || run.params.size > 0 || run.datasets.length > 0;

/** Runs as a user finds them again, with what they hold. */
export function describeRuns(mlflow: Mlflow, runs: readonly Run[]): string {
  const described = runs.slice(0, maxNamed).map((run) => `${quoteForeign(run.id, 64)}${run.name === '' ? '' : ` ("${quoteForeign(run.name, 60)}")`} with ${describeContent(run)}: ${mlflow.runUrl(run)}`);
  const more = runs.length - described.length;
  return `${described.join('; ')}${more > 0 ? `; and ${more} more` : ''}`;
}

function describeContent(run: Run): string {
  const metrics = [...run.metrics.keys()].slice(0, maxNamed).map((key) => quoteForeign(key, 60));
  const content = [...(metrics.length > 0 ? [`metrics ${metrics.join(', ')}`] : []), ...(saysModel(run) ? ['a model'] : [])];
  return content.join(' and ') || (holdsSomething(run) ? 'params or datasets' : 'files');
}
