import { isDeepStrictEqual } from 'node:util';
import { StepError } from '../errors.js';
import { duration, pairs } from '../inputs.js';
import { findModel, pathInRun, saysModel, type ModelLocation } from '../mlflow/model-location.js';
import type { Mlflow, ModelVersion, Run } from '../mlflow/mlflow.js';
import { decodePath, findPathBelow, normalizePlace, parseModelSource } from '../mlflow/model-source.js';
import type { Place } from '../mlflow/places.js';
import { artifactPath, runId } from '../mlflow/run-inputs.js';
import { modelName } from '../mlflow/version-inputs.js';
import { pause } from '../pause.js';
import { defineStep, type Log } from '../step.js';
import { bestBy, findBestChild, type BestBy } from '../training/best-child.js';
import { findChildren } from '../training/related-runs.js';
import { quoteForeign } from '../untrusted-text.js';
import { mlflowInputs } from './common-inputs.js';

const failedStatus = 'FAILED_REGISTRATION';
const firstPollMs = 500;
const lastPollMs = 5_000;

/** Rests on model-versions/search, model-versions/create and model-versions/get of MLflow's REST API. */
export const register = defineStep({
  name: 'register',
  title: "register a run's model as a version",
  description:
    'Registers the model that a run logged as a version of a registered model, once: run again, it finds the version that it made. Waits until the version is READY.',
  inputs: {
    ...mlflowInputs,
    model: { kind: modelName, required: true, description: 'The registered model; created where there is none.' },
    'run-id': { kind: runId, required: true, description: 'The run that logged the model.' },
    'artifact-path': { kind: artifactPath, default: 'model', description: 'The artifact path (MLflow 2) or name (MLflow 3) that log_model was given.' },
    best: {
      kind: bestBy,
      description: "Registers a child of the run instead, as a sweep has them: the one with the best last value of a metric, such as 'rmse min'.",
    },
    tags: { kind: pairs, description: 'Tags of the version.' },
    timeout: { kind: duration, default: '10m', description: 'How long to wait until the version is READY.' },
  },
  outputs: {
    version: { kind: 'small', description: 'The version.' },
    'run-id': { kind: 'small', description: 'The run that was registered: with best, the child.' },
    source: { kind: 'small', description: 'Where the version was registered from, as MLflow stores it.' },
    created: { kind: 'small', description: 'true if this made the version, false if it was there already.' },
  },
  example: 'mlflow-steps register --model wine --run-id 5b082f44db5f4ac39da3b7f363dca0cf',

  run: async (context) => {
    const { inputs, log, signal } = context;
    const mlflow = await context.mlflow();
    const named = await findRun(mlflow, inputs['run-id'], log);
    const run = inputs.best === undefined ? named : await chooseChild(mlflow, named, inputs.best, log);
    context.output('run-id', run.id);
    const location = await findModel(mlflow, run, inputs['artifact-path']).catch(async (thrown: unknown) => {
      throw run === named ? await addChildren(mlflow, run, thrown) : thrown;
    });
    if (location.doubt !== undefined) log.warn(`${location.doubt} It is registered all the same.`);
    const tags = inputs.tags ?? new Map<string, string>();

    const sought: Sought = { run, location, path: pathInRun(run, inputs['artifact-path']) };
    const existing = await findVersion(mlflow, inputs.model, sought);
    if (existing?.version.runId === '') log.warn(`Version ${existing.version.version} was registered without its run, so that gates on metrics cannot be decided for it. Delete it to have it registered with run ${run.id}.`);
    const { version, isOurs } = existing ?? (await createOnce(mlflow, inputs.model, sought, tags, log));
    context.output('version', version.version);
    context.output('source', version.source);
    context.output('created', String(isOurs));

    await waitUntilReady(mlflow, version, context.waitMs(inputs.timeout), signal, log);
    if (!isOurs) await completeTags(mlflow, version, tags);

    const what = `version ${version.version} of "${inputs.model}"`;
    context.summarize(
      { kind: 'heading', text: `${isOurs ? 'Registered' : 'Found'} ${what}` },
      { kind: 'table', header: ['run', 'source'], rows: [[run.name || run.id, version.source]] },
    );
    return isOurs
      ? { outcome: 'done', reason: `Registered ${what} from run ${run.id}.` }
      : { outcome: 'unchanged', reason: `Run ${run.id} is registered already as ${what}.` };
  },
});

/** Throws E_RUN_NOT_FOUND, E_RUN_DELETED. */
async function findRun(mlflow: Mlflow, runId: string, log: Log): Promise<Run> {
  const run = await mlflow.runs.get(runId);
  if (run.deleted) throw new StepError('E_RUN_DELETED', `Run ${runId} is deleted. Restore it (\`mlflow runs restore --run-id ${runId}\`), or name another run.`);
  if (run.status === 'FAILED' || run.status === 'KILLED') log.warn(`Run ${runId} ended as ${run.status}; its model is registered all the same.`);
  return run;
}

/** Throws E_BEST_NOT_FOUND. */
async function chooseChild(mlflow: Mlflow, parent: Run, by: BestBy, log: Log): Promise<Run> {
  const { run, value, compared, leftOut } = await findBestChild(mlflow, parent, by);
  const name = run.name === '' ? '' : ` ("${quoteForeign(run.name, 60)}")`;
  log.progress(`Best of ${compared} child runs by ${quoteForeign(by.metric, 100)} ${by.direction}: ${run.id}${name} with ${quoteForeign(value.text, 40)}.${leftOut === '' ? '' : ` Left out: ${leftOut}.`}`);
  return run;
}

/** A sweep has its models in the children of the run that stands for it. */
async function addChildren(mlflow: Mlflow, run: Run, thrown: unknown): Promise<unknown> {
  if (!(thrown instanceof StepError) || thrown.code !== 'E_RUN_WITHOUT_MODEL') return thrown;
  const children = await findChildren(mlflow, run).catch(() => []);
  const withModel = children.filter(saysModel).length;
  if (withModel === 0) return thrown;
  return new StepError(thrown.code, `${thrown.message} Its child runs do: ${withModel} of ${children.length} have logged a model. Give best, such as 'rmse min', to register the best of them.`, { cause: thrown });
}

/** The model that is to be registered. */
interface Sought {
  readonly run: Run;
  readonly location: ModelLocation;
  readonly path: string;
}

interface Registration {
  readonly version: ModelVersion;
  readonly isOurs: boolean;
}

/**
 * The first version that came from this model of this run, in whatever form its source is written, unless it failed to
 * register. All versions are looked at: one can have been registered without its run, or by the name of another version.
 */
async function findVersion(mlflow: Mlflow, model: string, sought: Sought): Promise<Registration | undefined> {
  for (const version of await mlflow.registry.versionsOfModel(model)) {
    if (version.status !== failedStatus && (await isSameModel(mlflow, version, sought))) return { version, isOurs: false };
  }
  return undefined;
}

/** Whether a version is this model: by the same source, or because both sources lead to one folder. */
async function isSameModel(mlflow: Mlflow, version: ModelVersion, { run, path, location: { source, modelId } }: Sought): Promise<boolean> {
  if (version.source === source) return true;
  const own = parseModelSource(version.source);
  if (own.kind === 'storage') return findPathBelow(normalizePlace(run.artifactUri), own.place) === path;
  // runs:/<run>/<name> is a name of a logged model too.
  const places: readonly Place[] = [{ kind: 'run', runId: run.id, path }, ...(modelId === undefined ? [] : [{ kind: 'logged-model', modelId, path: '' } as const])];
  // What a version names that is gone, or that names itself, is not this model.
  const folders = own.kind === 'run' ? [{ ...own, path: decodePath(run.artifactUri, own.path) }] : own.kind === 'logged-model' ? [own] : await mlflow.artifacts.foldersOf(version).catch(emptyIfInvalid);
  return folders.some((folder) => places.some((place) => isDeepStrictEqual(place, folder)));
}

function emptyIfInvalid(thrown: unknown): readonly Place[] {
  if (thrown instanceof StepError && thrown.outcome === 'invalid') return [];
  throw thrown;
}

/**
 * Creates the version, so that also of two steps at once one version comes: MLflow cannot refuse a second one, so whoever
 * made the later of two takes it back. An answer that was lost on the way is looked up instead of asked for again.
 */
async function createOnce(mlflow: Mlflow, model: string, sought: Sought, tags: ReadonlyMap<string, string>, log: Log): Promise<Registration> {
  const { run, location } = sought;
  await mlflow.registry.ensureModel(model);
  const created = await mlflow.registry.createVersion({ model, runId: run.id, tags, source: location.source, ...(location.modelId === undefined ? {} : { modelId: location.modelId }) }).catch(async (thrown: unknown) => {
    if (!(thrown instanceof StepError) || thrown.code !== 'E_MLFLOW_UNREACHABLE') throw thrown;
    log.warn(`${thrown.message} Looking whether the version was registered.`);
    const found = await findVersion(mlflow, model, sought);
    if (found === undefined) throw thrown;
    return found.version;
  });
  const first = await findVersion(mlflow, model, sought);
  if (first === undefined || Number(first.version.version) >= Number(created.version)) return { version: created, isOurs: true };
  log.warn(`Another step registered version ${first.version.version} from the same run meanwhile; version ${created.version} is taken back.`);
  await mlflow.registry.deleteVersion(model, created.version);
  return first;
}

/** Throws E_REGISTRATION_FAILED, and E_TIMEOUT after `timeoutMs`. */
async function waitUntilReady(mlflow: Mlflow, made: ModelVersion, timeoutMs: number, signal: AbortSignal, log: Log): Promise<void> {
  const endMs = performance.now() + timeoutMs;
  const what = `version ${made.version} of "${made.model}"`;
  let version = made;
  for (let pollMs = firstPollMs; version.status !== 'READY'; pollMs = Math.min(2 * pollMs, lastPollMs)) {
    if (version.status === failedStatus) {
      throw new StepError('E_REGISTRATION_FAILED', `MLflow could not register ${what}: ${version.statusMessage || 'it does not say why'}. See the log of the MLflow server, then run the step again.`);
    }
    const leftMs = endMs - performance.now();
    if (leftMs <= 0) {
      throw new StepError('E_TIMEOUT', `After ${timeoutMs / 1000} s, ${what} is still ${version.status || 'without a status'}. Run the step again to wait on.`);
    }
    log.progress(`Waiting for ${what}: ${version.status || 'no status yet'}`);
    await pause(Math.min(pollMs, leftMs), signal);
    version = await mlflow.registry.version(made.model, made.version);
  }
}

/** Gives a version that was there already the tags that it lacks. */
async function completeTags(mlflow: Mlflow, version: ModelVersion, tags: ReadonlyMap<string, string>): Promise<void> {
  for (const [key, value] of tags) {
    if (version.tags.get(key) !== value) await mlflow.registry.setVersionTag(version.model, version.version, key, value);
  }
}
