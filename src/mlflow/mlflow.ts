import type { Place } from './places.js';

/**
 * What steps ask of MLflow. The types hold what was checked at the wire; times are Unix milliseconds.
 *
 * Each call names the endpoint below /api/2.0/mlflow/ that it rests on. Besides what it says, each throws
 * E_MLFLOW_UNREACHABLE after retries, E_MLFLOW_UNAUTHORIZED, E_MLFLOW_FORBIDDEN, E_MLFLOW_HOST_REFUSED, E_MLFLOW_TLS,
 * E_NOT_MLFLOW, E_MLFLOW_RESPONSE, and E_MLFLOW_REFUSED for a refusal that it does not foresee.
 */
export interface Mlflow {
  readonly trackingUri: string;
  /** The server of registry and locks; the same one unless `registry-uri` says otherwise. */
  readonly registryUri: string;
  readonly runs: Runs;
  readonly registry: Registry;
  readonly artifacts: Artifacts;
  readonly locks: Locks;
  /** The page of a run in MLflow's user interface. */
  runUrl(run: Pick<Run, 'id' | 'experimentId'>): string;
  /**
   * The same server for what must still be said after the step was told to stop: the step's signal does not
   * end these calls, `totalMs` (milliseconds, over all of them) does. It is closed with the one it came from.
   */
  forCleanup(totalMs: number): Mlflow;
  /**
   * The same server for a step that has nothing to lose by waiting: its calls are tried until `totalMs` (milliseconds, over all of
   * them) have passed, also where the server's name is not known meanwhile. It is closed with the one it came from.
   */
  patient(totalMs: number): Mlflow;
  /** The same server for a part of the step: its calls end when the step's do, and when this signal is aborted. It is closed with the one it came from. */
  within(signal: AbortSignal): Mlflow;
  /** The same server, on which nothing is sent, not even again, once `assertMaySend` throws. It is closed with the one it came from. */
  guarded(assertMaySend: () => void): Mlflow;
  /** Ends idle connections, so that the process can exit at once. */
  close(): void;
}

export interface Metric {
  readonly key: string;
  /** NaN and infinities stand as such; MLflow itself reads ±Infinity back as ±1.797e308. */
  readonly value: number;
  /** The value as the server wrote it, for exact decimal arithmetic. */
  readonly text: string;
  readonly timestampMs: number;
  readonly step: number;
}

export interface Run {
  readonly id: string;
  readonly experimentId: string;
  readonly name: string;
  readonly status: string;
  readonly deleted: boolean;
  readonly startTimeMs: number;
  readonly artifactUri: string;
  readonly metrics: ReadonlyMap<string, Metric>;
  readonly params: ReadonlyMap<string, string>;
  readonly tags: ReadonlyMap<string, string>;
  /** Logged models of MLflow 3 that this run produced, newest last. */
  readonly loggedModelIds: readonly string[];
  readonly datasets: readonly LoggedDataset[];
}

/** A dataset that a run has logged as its input. */
export interface LoggedDataset {
  readonly name: string;
  readonly digest: string;
  /** The tag `mlflow.data.context`, such as `training` or `eval`; empty where there is none. */
  readonly context: string;
}

/** One logged value of a metric. */
export type MetricPoint = Pick<Metric, 'value' | 'timestampMs' | 'step'>;

export interface Runs {
  /** `experiments/get-by-name`: the id, or undefined where there is none. Throws E_EXPERIMENT_NOT_FOUND for a deleted one. */
  findExperiment(name: string): Promise<string | undefined>;
  /** `experiments/get-by-name`, `experiments/create`: the id, created where there is none. Throws E_EXPERIMENT_NOT_FOUND for a deleted one. */
  ensureExperiment(name: string): Promise<string>;
  /** `runs/create`; not idempotent, so sent once. */
  create(run: { experimentId: string; name?: string; tags: ReadonlyMap<string, string>; startTimeMs: number }): Promise<Run>;
  /** `runs/update` */
  end(runId: string, status: 'FINISHED' | 'FAILED' | 'KILLED', endTimeMs: number): Promise<void>;
  /** `runs/get`. Throws E_RUN_NOT_FOUND. A deleted run is returned with `deleted`. */
  get(runId: string): Promise<Run>;
  /** `runs/search`: the latest run with this tag that has not ended, or undefined. Neither text may hold a quote. */
  findRunning(experimentId: string, tag: string, value: string): Promise<Run | undefined>;
  /** `runs/search`: runs with a tag that begins so, `_` being any letter, that have not ended, the latest first. Neither text may hold a quote. */
  listRunning(experimentId: string, tag: string, beginning: string): Promise<readonly Run[]>;
  /** `experiments/search`: the ids of experiments that are not deleted, no more than one page of 1000. */
  listExperiments(): Promise<readonly string[]>;
  /** `runs/search`: runs that are not deleted and have this tag, those first that started first, at most `limit`. Throws E_RUN_NOT_FOUND for a value that no filter can hold. */
  findTagged(experimentIds: readonly string[], tag: string, value: string, limit: number): Promise<readonly Run[]>;
  /** `runs/search`: the newest runs of an experiment that are not deleted, the latest first, at most `limit`. */
  findNewest(experimentId: string, limit: number): Promise<readonly Run[]>;
  /** `metrics/get-history`: every value that was logged of a metric, a page at a time to the last one, in the server's order. A page can be gone through once. */
  metricHistory(runId: string, metric: string): AsyncIterable<Iterable<MetricPoint>>;
  /** `runs/set-tag` */
  setTag(runId: string, key: string, value: string): Promise<void>;
  /** `logged-models/search`: the logged models of MLflow 3 that a run produced, oldest first; empty on servers that have none. */
  loggedModels(run: Pick<Run, 'id' | 'experimentId'>): Promise<readonly LoggedModel[]>;
  /** `logged-models/search`: the logged models of MLflow 3 with this tag that belong to no run, oldest first; empty on servers that have none. Neither text may hold a quote. */
  runlessModels(experimentIds: readonly string[], tag: string, value: string): Promise<readonly LoggedModel[]>;
  /** `logged-models/{id}`: a logged model of MLflow 3, or undefined where there is none. */
  loggedModel(modelId: string): Promise<LoggedModel | undefined>;
}

/** A model of MLflow 3 that lies outside the run's folder, under an id of its own. */
export interface LoggedModel {
  readonly id: string;
  /** What `log_model` was given as name or artifact path. */
  readonly name: string;
  readonly runId: string;
  /** LOGGED_MODEL_READY, LOGGED_MODEL_PENDING or LOGGED_MODEL_UPLOAD_FAILED. */
  readonly status: string;
  /** Where its files lie in storage. */
  readonly artifactUri: string;
}

export interface ModelVersion {
  readonly model: string;
  readonly version: string;
  /** Of a version that was registered without one, the run that its source names. */
  readonly runId: string;
  /** Where the version was registered from, as MLflow stores it. */
  readonly source: string;
  /** When it was made, by the server's clock, where that says it. */
  readonly createdMs?: number;
  readonly stage: string;
  readonly status: string;
  readonly statusMessage: string;
  /** MLflow 3's logged model behind the version, if any. */
  readonly modelId: string;
  readonly tags: ReadonlyMap<string, string>;
}

export interface RegisteredModel {
  readonly name: string;
  /** Alias → version. Empty on servers that have no aliases. */
  readonly aliases: ReadonlyMap<string, string>;
  /** The newest version of each stage that has one. Empty on servers that have no stages. */
  readonly latest: readonly ModelVersion[];
  readonly tags: ReadonlyMap<string, string>;
}

/** Where a promotion goes, and where a deploy looks: `@champion` or `Production`. */
export type Target = { readonly kind: 'alias'; readonly alias: string } | { readonly kind: 'stage'; readonly stage: string };

export interface Registry {
  /** `registered-models/get`. Throws E_MODEL_NOT_FOUND. */
  model(name: string): Promise<RegisteredModel>;
  /** `registered-models/create`, where there is none of the name. */
  ensureModel(name: string): Promise<void>;
  /** `registered-models/set-tag` */
  setModelTag(name: string, key: string, value: string): Promise<void>;
  /** `registered-models/delete-tag`; absent is fine. */
  deleteModelTag(name: string, key: string): Promise<void>;
  /** `model-versions/get`. Throws E_MODEL_NOT_FOUND, E_VERSION_NOT_FOUND, as all calls below that are given a version. */
  version(model: string, version: string): Promise<ModelVersion>;
  /** `model-versions/search`: all versions of a model that were registered from a run, over all pages, oldest first. */
  versionsOfRun(model: string, runId: string): Promise<readonly ModelVersion[]>;
  /** `model-versions/search`: all versions of a model, over all pages, oldest first. */
  versionsOfModel(model: string): Promise<readonly ModelVersion[]>;
  /**
   * `model-versions/search`: the versions, of a model or of any, whose tag of this key holds a text, the latest thousands. Neither text may hold a
   * quote of any kind, % or _. Throws E_MLFLOW_REFUSED on servers that cannot search by tags.
   */
  versionsWithTag(key: string, part: string, model?: string): Promise<readonly ModelVersion[]>;
  /** `model-versions/create`: a new version; not idempotent, so sent once. */
  createVersion(version: { model: string; source: string; runId: string; modelId?: string; tags?: ReadonlyMap<string, string> }): Promise<ModelVersion>;
  /** `model-versions/delete`: removes a version and, as MLflow does, its aliases. Absent is fine. */
  deleteVersion(model: string, version: string): Promise<void>;
  /**
   * `registered-models/alias`, `registered-models/get-latest-versions`: the version that a target names now, or
   * undefined where nobody holds it. Throws E_MODEL_NOT_FOUND, E_STAGE_UNKNOWN, and E_ALIAS_NOT_FOUND on servers without aliases.
   */
  holder(model: string, target: Target): Promise<ModelVersion | undefined>;
  /** `model-versions/transition-stage`; `archivePrevious` has MLflow's own meaning. Throws E_STAGE_UNKNOWN. */
  transition(model: string, version: string, stage: string, archivePrevious: boolean): Promise<void>;
  /** `registered-models/alias` */
  setAlias(model: string, alias: string, version: string): Promise<void>;
  /** `registered-models/alias`; absent is fine. */
  deleteAlias(model: string, alias: string): Promise<void>;
  /** `model-versions/set-tag` */
  setVersionTag(model: string, version: string, key: string, value: string): Promise<void>;
  /** `model-versions/delete-tag`; absent is fine. */
  deleteVersionTag(model: string, version: string, key: string): Promise<void>;
  /** `model-versions/get-download-uri`: where the version's folder lies in storage, also if the server only says runs:/… or models:/…. Throws E_MODEL_URI for a name that leads nowhere. */
  downloadUri(model: string, version: string): Promise<string>;
}

/** A lock as it stands: the registered model that is one. */
export interface Lock {
  readonly createdAtMs: number;
  /** The server's clock when it answered, to whole seconds and never ahead; undefined where it did not say. */
  readonly serverNowMs: number | undefined;
  readonly tags: ReadonlyMap<string, string>;
}

/** Registered models without versions, of whose names a server holds only one each: all that MLflow has to exclude others with. */
export interface Locks {
  /** `registered-models/create`: when it was made, by the server's clock, or undefined where there is one of the name. */
  create(name: string, description: string, tags: ReadonlyMap<string, string>): Promise<{ readonly createdAtMs: number } | undefined>;
  /** `registered-models/get`: undefined where there is none. */
  read(name: string): Promise<Lock | undefined>;
  /** `registered-models/delete`; sent once, because a second time it could hit a lock of somebody else. Absent is fine. */
  remove(name: string): Promise<void>;
}

export interface ArtifactFile {
  readonly path: string;
  readonly isDirectory: boolean;
  /** Bytes, where the server says. */
  readonly size: number | undefined;
}

/** Each throws E_ARTIFACT_STORE if the server answers and cannot read, or write, where it keeps artifacts: nothing is known then of what is there. */
export interface Artifacts {
  /** `artifacts/list`: the entries of a folder of a run; empty where there is none. */
  listOfRun(runId: string, path: string): Promise<readonly ArtifactFile[]>;
  /** `artifacts/list`, `logged-models/{id}/artifacts/directories`: the entries of a folder inside a version's own; undefined where MLflow cannot list it. */
  listOfVersion(version: ModelVersion, path: string): Promise<readonly ArtifactFile[] | undefined>;
  /** `/get-artifact`: a file of a run as text, or undefined where there is none. Throws E_ARTIFACT_TOO_LARGE past `maxBytes`. */
  readOfRun(runId: string, path: string, maxBytes: number): Promise<string | undefined>;
  /**
   * `model-versions/get-artifact`, or for a source that the server does not resolve the same of its run or logged model: a file
   * of the version's own folder as text, or undefined. Throws E_ARTIFACT_TOO_LARGE past `maxBytes`.
   */
  readOfVersion(version: ModelVersion, path: string, maxBytes: number): Promise<string | undefined>;
  /** The folders of runs and logged models that a version's source means, in whatever form it is written; none for one that lies elsewhere. */
  foldersOf(version: ModelVersion): Promise<readonly Place[]>;
  /** The URI in storage of what MLflow names runs:/… or models:/…; another URI is returned as it is. Throws E_MODEL_URI. */
  storageOf(uri: string): Promise<string>;
  /**
   * `mlflow-artifacts/artifacts`, or where the run's artifacts are not behind that proxy `upload-artifact`, by which the server
   * itself writes to its store: a file of a run, instead of one that is there. Throws E_MLFLOW_REFUSED also where neither can write.
   */
  writeToRun(run: Pick<Run, 'id' | 'artifactUri'>, path: string, text: string): Promise<void>;
}
