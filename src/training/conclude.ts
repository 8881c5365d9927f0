import { StepError } from '../errors.js';
import { saysModel } from '../mlflow/model-location.js';
import type { Mlflow, Run } from '../mlflow/mlflow.js';
import type { Log } from '../step.js';
import { describeRuns, findRelatedRuns, holdsSomething, type RelatedRuns } from './related-runs.js';

/**
 * Ends the run of a command that ended with exit code 0, and returns it as it is then. A run that holds nothing is no success
 * where the command has logged elsewhere. Throws E_TRAINED_ELSEWHERE, E_RUN_DELETED, E_COMMAND_FAILED.
 */
export async function concludeRun(mlflow: Mlflow, run: Run, log: Log): Promise<Run> {
  const url = mlflow.runUrl(run);
  if (run.deleted) throw new StepError('E_RUN_DELETED', `The training command ended well, but has deleted its run ${run.id}: ${url}`);
  const isComplete = run.metrics.size > 0 && saysModel(run);
  const problem = isComplete ? undefined : await findElsewhere(mlflow, run, log);
  if (problem !== undefined) {
    await mlflow.runs.end(run.id, 'FAILED', Date.now());
    throw problem;
  }
  if (run.status === 'FAILED' || run.status === 'KILLED') {
    throw new StepError('E_COMMAND_FAILED', `The training command ended with exit code 0, but has ended its run as ${run.status} itself; its output says why: ${url}`);
  }
  // MLflow's client in the command may have ended it already, and knows better when.
  if (run.status !== 'FINISHED') await mlflow.runs.end(run.id, 'FINISHED', Date.now());
  return run;
}

const advice =
  'Let the script log in the run that was made for it: one mlflow.start_run() without a run of its own, no set_experiment(), and MLFLOW_RUN_ID left as it is.';

/** The error where the run is empty and others hold what was logged; what else is odd is said. A look that fails loses no training. */
async function findElsewhere(mlflow: Mlflow, run: Run, log: Log): Promise<StepError | undefined> {
  try {
    const related = await findRelatedRuns(mlflow, run);
    const elsewhere = [...related.others, ...related.nearby].filter(holdsSomething);
    if (!(await isEmpty(mlflow, run))) {
      sayWhereModelsAre(mlflow, run, related, log);
      return undefined;
    }
    if (related.children.some(holdsSomething)) {
      sayChildren(run, related.children, log);
      return undefined;
    }
    if (elsewhere.length === 0) {
      log.warn(`Run ${run.id} is empty: the training command has logged nothing at ${mlflow.trackingUri}. Does the script set a tracking URI of its own?`);
      return undefined;
    }
    const [are, those] = elsewhere.length === 1 ? ['run', 'it'] : ['runs', 'one of them'];
    const surely = related.others.length > 0 ? 'What it logged is in' : 'Meanwhile there came, in the same experiment,';
    return new StepError(
      'E_TRAINED_ELSEWHERE',
      `The training command ended well, but run ${run.id}, which was made for it, is empty. ${surely} ${are} ${describeRuns(mlflow, elsewhere)}. ${advice} To go on with ${those}, give its id to register as run-id.`,
    );
  } catch (thrown) {
    if (!(thrown instanceof StepError) || thrown.code === 'E_CANCELLED' || thrown.code === 'E_MLFLOW_UNREACHABLE') throw thrown;
    log.warn(`Whether the training command logged in another run than ${run.id} could not be looked up: ${thrown.message}`);
    return undefined;
  }
}

/** Of no metric, param or model, and of no file either where the store can be listed. */
async function isEmpty({ artifacts }: Mlflow, run: Run): Promise<boolean> {
  if (holdsSomething(run) || run.params.size > 0 || run.datasets.length > 0) return false;
  const files = await artifacts.listOfRun(run.id, '').catch((thrown: unknown) => {
    if (thrown instanceof StepError && thrown.code === 'E_CANCELLED') throw thrown;
    return [];
  });
  return files.length === 0;
}

function sayWhereModelsAre(mlflow: Mlflow, run: Run, { children, others }: RelatedRuns, log: Log): void {
  if (saysModel(run)) return;
  if (children.some(saysModel)) sayChildren(run, children, log);
  const models = others.filter(saysModel);
  if (models.length > 0) log.warn(`The training command has started runs of its own, and logged models there instead of in run ${run.id}: ${describeRuns(mlflow, models)}. ${advice}`);
}

function sayChildren(run: Run, children: readonly Run[], log: Log): void {
  const metric = [...(children.find(({ metrics }) => metrics.size > 0)?.metrics.keys() ?? [])].find((name) => /^[\w.-]{1,60}$/.test(name)) ?? 'METRIC';
  log.progress(`Run ${run.id} has ${children.length} child runs. To register the best of them: register --run-id ${run.id} --best '${metric} min' (or max).`);
}
