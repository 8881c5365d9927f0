import { StepError } from '../errors.js';
import { saysModel } from '../mlflow/model-location.js';
import type { LoggedModel, Mlflow, Run } from '../mlflow/mlflow.js';
import type { Log } from '../step.js';
import { quoteForeign } from '../untrusted-text.js';
import { commandFailed } from './end.js';
import { describeRuns, findNearby, findStarted, holdsSomething, parentOf, type Started } from './related-runs.js';

/**
 * Ends the run of a command that ended with exit code 0, and returns it as it is then. A run that holds nothing is no success
 * where the command has logged elsewhere. Throws E_TRAINED_ELSEWHERE, E_RUN_DELETED, E_COMMAND_FAILED.
 */
export async function concludeRun(mlflow: Mlflow, run: Run, log: Log): Promise<Run> {
  const url = mlflow.runUrl(run);
  if (run.deleted) throw new StepError('E_RUN_DELETED', `The training command ended well, but has deleted its run ${run.id}. Let the script keep it, or restore it (\`mlflow runs restore --run-id ${run.id}\`). ${url}`);
  const problem = await findElsewhere(mlflow, run, log);
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

/**
 * The error of a command that ended with another exit code than 0. MLflow's client refuses set_experiment() in a run of another
 * experiment, and then the run is empty: whether that is why, only the output tells.
 */
export const concludeFailure = (run: Run, exitCode: number, status: 'FAILED' | 'KILLED', url: string): StepError =>
  commandFailed(exitCode, status, url, status === 'FAILED' && !holdsSomething(run) ? `The run is empty. If MLflow complained of another experiment or run: ${startLower(advice)}` : '');

const startLower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

const advice =
  'Let the script log in the run that was made for it: one mlflow.start_run() without a run of its own, no set_experiment(), and MLFLOW_RUN_ID left as it is.';

/** The error if the run is empty and others hold what was logged; what else is odd is said. A look that fails loses no training. */
async function findElsewhere(mlflow: Mlflow, run: Run, log: Log): Promise<StepError | undefined> {
  try {
    const started = await findStarted(mlflow, run);
    sayRunlessModels(run, started.runlessModels, log);
    if (!(await isEmpty(mlflow, run))) {
      sayWhatIsElsewhere(mlflow, run, started, log);
      return undefined;
    }
    const isTagged = started.below.length + started.others.length > 0;
    const nearby = isTagged ? undefined : await findNearby(mlflow, run);
    const below = nearby?.children ?? started.below;
    if (below.some(holdsSomething)) {
      sayChildren(run, below, log);
      return undefined;
    }
    if (started.runlessModels.length > 0) return undefined;
    const elsewhere = nearby?.others.filter(holdsSomething) ?? (await listFilled(mlflow, started.others));
    return elsewhere.length > 0 ? trainedElsewhere(mlflow, run, elsewhere, isTagged) : sayEmpty(mlflow, run, log);
  } catch (thrown) {
    if (!(thrown instanceof StepError) || thrown.code === 'E_CANCELLED' || thrown.code === 'E_MLFLOW_UNREACHABLE') throw thrown;
    log.warn(`Whether the training command logged in another run than ${run.id} could not be looked up: ${thrown.message}`);
    return undefined;
  }
}

function trainedElsewhere(mlflow: Mlflow, run: Run, elsewhere: readonly Run[], isSure: boolean): StepError {
  const [are, those] = elsewhere.length === 1 ? ['run', 'it'] : ['runs', 'one of them'];
  const where = isSure ? 'What it logged is in' : 'Meanwhile there came, in the same experiment,';
  return new StepError(
    'E_TRAINED_ELSEWHERE',
    `The training command ended well, but run ${run.id}, which was made for it, is empty. ${where} ${are} ${describeRuns(mlflow, elsewhere)}. ${advice} To go on with ${those}, give its id to register as run-id.`,
  );
}

function sayEmpty(mlflow: Mlflow, run: Run, log: Log): undefined {
  log.warn(`Run ${run.id} is empty: the training command has logged nothing at ${mlflow.trackingUri}. Does the script set a tracking URI of its own?`);
}

/** Of no metric, param, dataset or model, and of no file either if the store can be listed. */
async function isEmpty({ artifacts }: Mlflow, run: Run): Promise<boolean> {
  if (holdsSomething(run)) return false;
  const files = await artifacts.listOfRun(run.id, '').catch((thrown: unknown) => {
    if (thrown instanceof StepError && thrown.code === 'E_CANCELLED') throw thrown;
    return [];
  });
  return files.length === 0;
}

/** More runs than these are not asked for their files. */
const maxListed = 5;

/** Runs that hold something; a few are also asked for files. */
async function listFilled(mlflow: Mlflow, runs: readonly Run[]): Promise<readonly Run[]> {
  const filled = runs.filter(holdsSomething);
  if (filled.length > 0) return filled;
  const empty = await Promise.all(runs.slice(0, maxListed).map((run) => isEmpty(mlflow, run)));
  return runs.filter((_, index) => empty[index] === false);
}

/** What the script logged in runs of its own, which no later step looks at. */
function sayWhatIsElsewhere(mlflow: Mlflow, run: Run, { below, others }: Started, log: Log): void {
  if (!saysModel(run) && below.some(saysModel)) sayChildren(run, below, log);
  const models = saysModel(run) ? [] : others.filter(saysModel);
  const more = others.filter(holdsSomething);
  if (models.length > 0) log.warn(`The training command has started runs of its own, and logged models there instead of in run ${run.id}: ${describeRuns(mlflow, models)}. ${advice}`);
  else if (more.length > 0) log.warn(`The training command has started runs of its own besides run ${run.id}, and logged there too: ${describeRuns(mlflow, more)}. Gates see what is in run ${run.id} alone. A run that ended, as autologging ends one after fit(), is not continued: put all in one \`with mlflow.start_run():\`.`);
}

function sayRunlessModels(run: Run, models: readonly LoggedModel[], log: Log): void {
  if (models.length === 0) return;
  const names = [...new Set(models.map(({ name }) => quoteForeign(name, 60)))].slice(0, 5).join(', ');
  log.warn(`The training command has logged a model while no run was active (${names}), so that MLflow has it without a run. register finds it by run ${run.id} all the same; to have it in the run, call log_model inside of \`with mlflow.start_run():\`.`);
}

/** Names the run to give to register: the one whose children hold models, or else anything. */
function sayChildren(run: Run, below: readonly Run[], log: Log): void {
  const models = below.filter(saysModel);
  const parents = (models.length > 0 ? models : below.filter(holdsSomething)).map(parentOf);
  const parent = parents.includes(run.id) ? run.id : (parents[0] ?? run.id);
  const children = below.filter((each) => parentOf(each) === parent);
  const metric = [...(children.find(({ metrics }) => metrics.size > 0)?.metrics.keys() ?? [])].find((name) => /^[\w.-]{1,60}$/.test(name)) ?? 'METRIC';
  log.progress(`Run ${parent} has ${children.length} child runs. To register the best of them: register --run-id ${parent} --best '${metric} min' (or max).`);
}
