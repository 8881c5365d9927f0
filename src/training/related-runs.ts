import { saysModel } from '../mlflow/model-location.js';
import type { Mlflow, Run } from '../mlflow/mlflow.js';
import { quoteForeign } from '../untrusted-text.js';

/**
 * The tag of every run that a training command starts by itself; its value is the run that was made for the command. MLflow's client
 * sets it from the variable MLFLOW_RUN_CONTEXT, in every version since 1.30 and also where the script drops MLFLOW_RUN_ID.
 */
const trainedForTag = 'mlflow-steps.trained-for';
const parentTag = 'mlflow.parentRunId';

export const runContextVariable = 'MLFLOW_RUN_CONTEXT';
/** The tags that it holds, as JSON: `runId` may be an engine's expression for it. */
export const runContextOf = (runId: string): Readonly<Record<string, string>> => ({ [trainedForTag]: runId });
export const renderRunContext = (runId: string): string => JSON.stringify(runContextOf(runId));

/** More than any sweep that somebody waits for; a step reads no more of them. */
export const maxChildren = 5_000;
const maxOthers = 100;
/** How many of the newest runs of the experiment are looked at where no run has the tag. */
const maxNewest = 50;
const maxNamed = 5;

/** The children of a run, by whoever made them, in the order of their starts. */
export const findChildren = ({ runs }: Mlflow, parent: Run): Promise<readonly Run[]> => runs.findTagged([parent.experimentId], parentTag, parent.id, maxChildren);

/** Runs that the command of `run` has started beside it, in whatever experiment. */
async function findTagged({ runs }: Mlflow, run: Run): Promise<readonly Run[]> {
  const others = (await runs.listExperiments()).filter((id) => id !== run.experimentId).slice(0, 999);
  const found = await runs.findTagged([run.experimentId, ...others], trainedForTag, run.id, maxOthers);
  return found.filter(({ id }) => id !== run.id);
}

/** Whose tags say that somebody else's step, or another command of ours, has made them. */
const isOfOthers = ({ tags }: Run): boolean => tags.has(trainedForTag) || [...tags.keys()].some((key) => key === 'mlflow-steps.pipeline' || key === 'mlflow-steps.start');

export interface RelatedRuns {
  /** Nested below the run. */
  readonly children: readonly Run[];
  /** Started by the same command, not nested. */
  readonly others: readonly Run[];
  /** In the same experiment since the run began, by who knows whom: MLflow's bare client sets no tag. */
  readonly nearby: readonly Run[];
}

/** What a command may have logged elsewhere than in its run; a few requests, all of them bounded. */
export async function findRelatedRuns(mlflow: Mlflow, run: Run): Promise<RelatedRuns> {
  const started = await findTagged(mlflow, run);
  const children = started.filter(({ tags }) => tags.get(parentTag) === run.id);
  const others = started.filter(({ tags }) => tags.get(parentTag) !== run.id);
  if (started.length > 0) return { children, others, nearby: [] };
  const newest = await mlflow.runs.findNewest(run.experimentId, maxNewest);
  const since = newest.filter((each) => each.id !== run.id && each.startTimeMs >= run.startTimeMs);
  return {
    children: since.filter(({ tags }) => tags.get(parentTag) === run.id),
    others: [],
    nearby: since.filter((each) => !isOfOthers(each) && !each.tags.has(parentTag)),
  };
}

export const holdsSomething = (run: Run): boolean => run.metrics.size > 0 || saysModel(run);

/** Runs as a user finds them again, with what they hold. */
export function describeRuns(mlflow: Mlflow, runs: readonly Run[]): string {
  const described = runs.slice(0, maxNamed).map((run) => `${quoteForeign(run.id, 64)}${run.name === '' ? '' : ` ("${quoteForeign(run.name, 60)}")`} with ${describeContent(run)}: ${mlflow.runUrl(run)}`);
  const more = runs.length - described.length;
  return `${described.join('; ')}${more > 0 ? `; and ${more} more` : ''}`;
}

function describeContent(run: Run): string {
  const metrics = [...run.metrics.keys()].slice(0, maxNamed).map((key) => quoteForeign(key, 60));
  return [...(metrics.length > 0 ? [`metrics ${metrics.join(', ')}`] : []), ...(saysModel(run) ? ['a model'] : [])].join(' and ') || 'nothing';
}
