import { StepError, undefinedOn } from '../errors.js';
import { joinPath, trimSlashes } from './artifacts.js';
import { newestNamed, readLogModelHistory } from './logged-names.js';
import type { ArtifactFile, Mlflow, ModelVersion, Run } from './mlflow.js';
import { appendPath, decodePath, isLocalPlace } from './model-source.js';
import { findNestedModels } from './nested-models.js';
import { emptyStore } from './store-failure.js';
import { trainedForTag } from './trained-for.js';

/** What to register for a run's model. */
export interface ModelLocation {
  readonly source: string;
  /** MLflow 3's logged model; its servers want it named beside the source. */
  readonly modelId?: string;
  /** Why nobody has seen that the model is there; undefined if it was seen. */
  readonly doubt?: string;
}

const readyStatus = 'LOGGED_MODEL_READY';

/** A path without outer or double slashes. */
export const plainPath = (path: string): string => joinPath(...path.split('/'));

/** Where a run has what its client logged as `artifactPath`: MLflow's proxy decodes what is written to it. */
export const pathInRun = (run: Run, artifactPath: string): string =>
  isLocalPlace(run.artifactUri) ? plainPath(artifactPath) : decodePath(run.artifactUri, plainPath(artifactPath));

/**
 * Finds what a run logged as `artifactPath`, as MLflow's own register_model does: a folder of the run that holds an
 * MLmodel file (MLflow 2), else the logged model of that name (MLflow 3), the one at the greatest step if there are several.
 * If the server cannot read its store, or does not see it, what the run's client noted decides. Throws E_RUN_WITHOUT_MODEL, which names what the
 * run does have.
 */
export async function findModel(mlflow: Mlflow, run: Run, artifactPath: string): Promise<ModelLocation> {
  const path = pathInRun(run, artifactPath);
  const unreadable: string[] = [];
  const listed = async (folder: string): Promise<readonly ArtifactFile[]> => {
    if (unreadable.length > 0) return [];
    try {
      return await mlflow.artifacts.listOfRun(run.id, folder);
    } catch (thrown) {
      if (!(thrown instanceof StepError) || thrown.code !== 'E_ARTIFACT_STORE') throw thrown;
      unreadable.push(thrown.message);
      return [];
    }
  };
  const files = await listed(path);
  const isSplit = mlflow.registryUri !== mlflow.trackingUri;
  // Another server would take these for places and ids of its own; by its run every client finds the model.
  const sourceFor = (source: string): string => (isSplit && /^(mlflow-artifacts|models):/i.test(source) ? `runs:/${joinPath(run.id, path)}` : source);
  const inFolder = { source: sourceFor(appendPath(run.artifactUri, path)) };
  if (files.some((file) => file.path === joinPath(path, 'MLmodel'))) return inFolder;
  const loggedModels = await mlflow.runs.loggedModels(run);
  const newest = newestNamed(run, loggedModels, path);
  if (newest !== undefined) {
    if (newest.status !== '' && newest.status !== readyStatus) {
      throw new StepError('E_RUN_WITHOUT_MODEL', `Model "${path}" of run ${run.id} was not logged completely (${newest.status}). Log it again, or name another run. See ${mlflow.runUrl(run)}`);
    }
    return { source: sourceFor(`models:/${newest.id}`), ...(isSplit ? {} : { modelId: newest.id }) };
  }
  // log_model before a run was started leaves a model that belongs to none; its tag names the run that its command was given.
  const runless = isSplit ? [] : await mlflow.runs.runlessModels([run.experimentId], trainedForTag, run.id);
  const own = runless.filter((model) => model.name === path && model.status === readyStatus).at(-1);
  if (own !== undefined) return { source: `models:/${own.id}`, modelId: own.id };
  const names = [...new Set([...[...loggedModels, ...runless].map((model) => model.name), ...readLogModelHistory(run).map((name) => pathInRun(run, name))])];
  const [doubt] = unreadable;
  if (doubt !== undefined && (names.length === 0 || names.includes(path))) {
    return names.length === 0 ? { ...inFolder, doubt: `Whether run ${run.id} has a model at "${path}" is not known. ${doubt}` } : inFolder;
  }
  if (names.includes(path)) {
    // What its client noted; a server sees nothing of a folder that is not on its machine.
    if (files.length === 0 && isLocalPlace(run.artifactUri)) return { ...inFolder, doubt: emptyStore(mlflow.trackingUri, run.artifactUri).message };
    throw new StepError('E_RUN_WITHOUT_MODEL', `Run ${run.id} logged a model at "${path}", and MLflow has no MLmodel file there: it was deleted, or its upload failed. Log it again. See ${mlflow.runUrl(run)}`);
  }
  const nested = doubt === undefined ? await findNestedModels((runId, folder) => mlflow.artifacts.listOfRun(runId, folder), run.id, path) : [];
  const all = [...new Set([...nested, ...names])];
  throw new StepError('E_RUN_WITHOUT_MODEL', `Run ${run.id} has no model at "${path}". ${describeModels(all, all.length > 0 ? [] : await listed(''))} See ${mlflow.runUrl(run)}`);
}

/** What the run has instead of the model that was asked for. */
function describeModels(names: readonly string[], root: readonly ArtifactFile[]): string {
  if (names.length > 0) return `It has models at ${names.map((name) => `"${name}"`).join(', ')}: name one as artifact-path.`;
  const entries = root.slice(0, 20).map((file) => (file.isDirectory ? `${file.path}/` : file.path));
  return `It has logged no model at all${entries.length > 0 ? `, only ${entries.join(', ')}` : ' and no artifacts'}.`;
}

/** Whether a run says that it logged a model, in the words of either generation. */
export const saysModel = (run: Run): boolean => run.loggedModelIds.length > 0 || readLogModelHistory(run).length > 0;

const fileName = 'deploy.yaml';

/** Bytes of a deploy.yaml that are read at most. */
export const maxDeployYamlBytes = 1024 * 1024;

export interface DeployYaml {
  readonly text: string;
  /** Where it was found, in words. */
  readonly place: string;
}

/**
 * Finds the deploy.yaml that was logged with a version: in the version's folder, in the run beside the model, or at the
 * run's root, in this order. Each folder is listed before the file is fetched, the version's own unless its list is given.
 * Throws E_DEPLOY_YAML_TOO_LARGE.
 */
export async function findDeployYaml(mlflow: Mlflow, version: ModelVersion, listing = mlflow.artifacts.listOfVersion(version, '')): Promise<DeployYaml | undefined> {
  const { artifacts } = mlflow;
  const ofVersion = `version ${version.version} of "${version.model}"`;
  const files = await listing;
  if (files === undefined || hasFile(files, fileName)) {
    const text = await readBounded(ofVersion, () => artifacts.readOfVersion(version, fileName, maxDeployYamlBytes));
    if (text !== undefined) return { text, place: `deploy.yaml in the folder of ${ofVersion}` };
  }
  const run = await findRun(mlflow, version);
  if (run === undefined) return undefined;
  for (const folder of await findRunFolders(mlflow, version)) {
    const path = joinPath(folder, fileName);
    if (!hasFile(await artifacts.listOfRun(run.id, folder), path)) continue;
    const text = await readBounded(`run ${run.id}`, () => artifacts.readOfRun(run.id, path, maxDeployYamlBytes));
    if (text !== undefined) return { text, place: `${path} of run ${run.id}` };
  }
  return undefined;
}

/**
 * A file that was logged with a version, looked for where deploy.yaml is: its folder, the run beside the model, the run's root.
 * One request where it is in the folder. Throws E_ARTIFACT_TOO_LARGE where the one that is found is larger than `maxBytes`.
 */
export async function readLoggedFile(mlflow: Mlflow, version: ModelVersion, path: string, maxBytes: number): Promise<string | undefined> {
  const own = await mlflow.artifacts.readOfVersion(version, path, maxBytes);
  if (own !== undefined || version.runId === '') return own;
  for (const folder of await findRunFolders(mlflow, version)) {
    const beside = await mlflow.artifacts.readOfRun(version.runId, joinPath(folder, path), maxBytes);
    if (beside !== undefined) return beside;
  }
  return undefined;
}

/** Throws E_DEPLOY_YAML_TOO_LARGE without a fetch where the list already shows it. */
function hasFile(files: readonly ArtifactFile[], path: string): boolean {
  const file = files.find((each) => each.path === path && !each.isDirectory);
  if ((file?.size ?? 0) > maxDeployYamlBytes) throw tooLarge(`${path} (${file?.size} bytes)`);
  return file !== undefined;
}

async function readBounded(where: string, read: () => Promise<string | undefined>): Promise<string | undefined> {
  try {
    return await read();
  } catch (thrown) {
    throw thrown instanceof StepError && thrown.code === 'E_ARTIFACT_TOO_LARGE' ? tooLarge(`${fileName} of ${where}`) : thrown;
  }
}

const tooLarge = (what: string): StepError =>
  new StepError('E_DEPLOY_YAML_TOO_LARGE', `${what} is larger than ${maxDeployYamlBytes} bytes, so it was not read. A deploy.yaml is a few kilobytes: log the right file.`);

/** The version's run; undefined for a version without one, or whose run is gone for good. */
async function findRun(mlflow: Mlflow, version: ModelVersion): Promise<Run | undefined> {
  return version.runId === '' ? undefined : undefinedOn('E_RUN_NOT_FOUND', mlflow.runs.get(version.runId));
}

/** Beside the model, then the root. MLflow 2's model folder is the version's own, which was looked at before. */
async function findRunFolders(mlflow: Mlflow, version: ModelVersion): Promise<readonly string[]> {
  const name = version.modelId === '' ? undefined : (await mlflow.runs.loggedModel(version.modelId))?.name;
  return name ? [trimSlashes(name), ''] : [''];
}

