import { StepError } from '../../src/errors.js';
import { findPathBelow, normalizePlace, parseModelSource } from '../../src/mlflow/model-source.js';
import type { Lock, Metric, MetricPoint, Mlflow, ModelVersion, Run, Target } from '../../src/mlflow/mlflow.js';

/** What a killed process throws at the place where it stops; nothing catches it. */
export class Killed extends Error {}

interface SimulatedModel {
  readonly aliases: Map<string, string>;
  readonly versions: Map<string, ModelVersion>;
  readonly tags: Map<string, string>;
}

/**
 * A simulation of an MLflow server in memory, behind the same interface as the real client: enough state for registry,
 * runs and artifacts, a count of requests, and a point at which the caller is "killed".
 */
export class SimulatedMlflow implements Mlflow {
  readonly trackingUri = 'http://simulated';
  readonly registryUri = 'http://simulated';
  readonly requests: string[] = [];
  readonly runUrl: Mlflow['runUrl'] = ({ id }) => `http://simulated/${id}`;
  readonly forCleanup: Mlflow['forCleanup'] = () => this;
  readonly within: Mlflow['within'] = () => this;
  readonly patient: Mlflow['patient'] = () => this;
  readonly close = (): void => undefined;
  readonly #models = new Map<string, SimulatedModel>();
  readonly #runs = new Map<string, Run>();
  readonly #files = new Map<string, string>();
  readonly #histories = new Map<string, readonly MetricPoint[]>();
  readonly #locks = new Map<string, Lock>();
  /** How far the server's clock is ahead of this machine's, in milliseconds. */
  clockOffsetMs = 0;
  /** Whether making a lock is forbidden. */
  forbidsLocks = false;
  #killAt: { readonly request: number; readonly applied: boolean } | undefined;
  /** Runs right after a request of this name was carried out, once: what somebody else does meanwhile. */
  meanwhile: { readonly after: string; readonly act: () => void } | undefined;

  /** Kills the caller at its nth request (from 1), before or after the server has carried it out. */
  killAt(request: number, applied: boolean): void {
    this.requests.length = 0;
    this.#killAt = { request, applied };
  }

  keepAlive(): void {
    this.requests.length = 0;
    this.#killAt = undefined;
  }

  addRun(id: string, metrics: Readonly<Record<string, string | Partial<Metric>>> = {}, changes: Partial<Run> = {}): void {
    const logged = Object.entries(metrics).map(([key, given]): [string, Metric] => {
      const metric = typeof given === 'string' ? { text: given } : given;
      const text = metric.text ?? '0';
      return [key, { key, text, value: Number(text), timestampMs: 1_700_000_000_000, step: 0, ...metric }];
    });
    this.#runs.set(id, {
      id, experimentId: '1', name: id, status: 'FINISHED', deleted: false, startTimeMs: 1_700_000_000_000, artifactUri: `mlflow-artifacts:/1/${id}/artifacts`,
      metrics: new Map(logged), params: new Map(), tags: new Map(), loggedModelIds: [], datasets: [], ...changes,
    });
  }

  addVersion(model: string, version: string, changes: Partial<ModelVersion> = {}): void {
    const entry = this.#models.get(model) ?? { aliases: new Map<string, string>(), versions: new Map<string, ModelVersion>(), tags: new Map<string, string>() };
    this.#models.set(model, entry);
    entry.versions.set(version, {
      model, version, runId: `run-${version}`, source: `mlflow-artifacts:/1/run-${version}/artifacts/model`, stage: 'None',
      status: 'READY', statusMessage: '', modelId: '', tags: new Map(), ...changes,
    });
  }

  /** What was logged of a run's metric, step by step; `runs.get` shows what addRun was given. */
  addHistory(runId: string, metric: string, values: readonly number[]): void {
    this.#histories.set(`${runId}/${metric}`, values.map((value, step) => ({ value, step, timestampMs: 1_700_000_000_000 + step })));
  }

  /** Puts a file into a version's own folder. */
  addFile(model: string, version: string, path: string, content: string): void {
    this.#files.set(`${model}/${version}/${path}`, content);
  }

  deleteVersion(model: string, version: string): void {
    this.#model(model).versions.delete(version);
  }

  stageOf(model: string, version: string): string {
    return this.#version(model, version).stage;
  }

  tagOf(model: string, version: string, key: string): string | undefined {
    return this.#version(model, version).tags.get(key);
  }

  aliasOf(model: string, alias: string): string | undefined {
    return this.#model(model).aliases.get(alias);
  }

  setAliasNow(model: string, alias: string, version: string): void {
    this.#model(model).aliases.set(alias, version);
  }

  /** The names of all locks that there are. */
  lockNames(): readonly string[] {
    return [...this.#locks.keys()];
  }

  modelTags(model: string): ReadonlyMap<string, string> {
    return this.#model(model).tags;
  }

  #model(name: string): SimulatedModel {
    const model = this.#models.get(name);
    if (model === undefined) throw new StepError('E_MODEL_NOT_FOUND', `No registered model ${name}.`);
    return model;
  }

  #version(model: string, version: string): ModelVersion {
    const found = this.#model(model).versions.get(version);
    if (found === undefined) throw new StepError('E_VERSION_NOT_FOUND', `${model} has no version ${version}.`);
    return found;
  }

  #change(model: string, version: string, changes: Partial<ModelVersion>): void {
    this.#model(model).versions.set(version, { ...this.#version(model, version), ...changes });
  }

  async #request<T>(name: string, act: () => T, assertMaySend: () => void = () => undefined): Promise<T> {
    assertMaySend();
    this.requests.push(name);
    await Promise.resolve();
    const dies = this.#killAt !== undefined && this.requests.length >= this.#killAt.request;
    // What a killed process would have sent after that, such as to tidy up, is not carried out.
    if (dies && (this.#killAt?.applied !== true || this.requests.length > this.#killAt.request)) throw new Killed();
    const result = act();
    if (dies) throw new Killed();
    if (this.meanwhile?.after === name) {
      const { act: then } = this.meanwhile;
      this.meanwhile = undefined;
      then();
    }
    return result;
  }

  /** Two points a page. */
  async *#readHistory(runId: string, metric: string): AsyncGenerator<readonly MetricPoint[]> {
    const points = this.#histories.get(`${runId}/${metric}`) ?? [];
    for (let at = 0; at === 0 || at < points.length; at += 2) yield await this.#request('metricHistory', () => points.slice(at, at + 2));
  }

  readonly #absent = (): never => {
    throw new Error('The simulation has no such call.');
  };

  readonly runs: Mlflow['runs'] = {
    findExperiment: this.#absent,
    ensureExperiment: this.#absent,
    create: this.#absent,
    end: this.#absent,
    findRunning: this.#absent,
    listRunning: this.#absent,
    listExperiments: this.#absent,
    findTagged: this.#absent,
    findNewest: this.#absent,
    setTag: this.#absent,
    loggedModels: this.#absent,
    runlessModels: this.#absent,
    loggedModel: () => this.#request('loggedModel', () => undefined),
    metricHistory: (runId, metric) => this.#readHistory(runId, metric),
    get: (runId) =>
      this.#request('runs.get', () => {
        const run = this.#runs.get(runId);
        if (run === undefined) throw new StepError('E_RUN_NOT_FOUND', `No run ${runId}.`);
        return run;
      }),
  };

  readonly guarded: Mlflow['guarded'] = (assertMaySend) => {
    const { trackingUri, registryUri, runUrl, forCleanup, within, patient, guarded, close, runs, artifacts } = this;
    const parts = { registry: this.#createRegistry(assertMaySend), locks: this.#createLocks(assertMaySend) };
    return { trackingUri, registryUri, runUrl, forCleanup, within, patient, guarded, close, runs, artifacts, ...parts };
  };

  readonly #createRegistry = (assertMaySend?: () => void): Mlflow['registry'] => {
    const request = <T>(name: string, act: () => T): Promise<T> => this.#request(name, act, assertMaySend);
    return {
      model: (name) =>
        request('model', () => {
          const { aliases, versions, tags } = this.#model(name);
          const held = [...new Set([...versions.values()].map(({ stage }) => stage))];
          const latest = held.flatMap((stage) => this.#holder(name, { kind: 'stage', stage }) ?? []);
          return { name, aliases: new Map(aliases), latest, tags: new Map(tags) };
        }),
      ensureModel: this.#absent,
      setModelTag: (name, key, value) => request('setModelTag', () => void this.#model(name).tags.set(key, value)),
      deleteModelTag: (name, key) => request('deleteModelTag', () => void this.#model(name).tags.delete(key)),
      versionsOfRun: this.#absent,
      versionsOfModel: (model) => request('versionsOfModel', () => [...this.#model(model).versions.values()]),
      versionsWithTag: (key, part, model) =>
        request('versionsWithTag', () =>
          [...this.#models].flatMap(([name, { versions }]) => (model === undefined || name === model ? [...versions.values()] : [])).filter(({ tags }) => tags.get(key)?.includes(part))),
      createVersion: this.#absent,
      deleteVersion: this.#absent,
      version: (model, version) => request('version', () => this.#version(model, version)),
      holder: (model, target) => request('holder', () => this.#holder(model, target)),
      transition: (model, version, stage, archivePrevious) =>
        request('transition', () => {
          this.#version(model, version);
          if (archivePrevious) {
            for (const each of this.#model(model).versions.values()) {
              if (each.stage === stage && each.version !== version) this.#change(model, each.version, { stage: 'Archived' });
            }
          }
          this.#change(model, version, { stage });
        }),
      setAlias: (model, alias, version) =>
        request('setAlias', () => {
          this.#version(model, version);
          this.#model(model).aliases.set(alias, version);
        }),
      deleteAlias: (model, alias) => request('deleteAlias', () => void this.#model(model).aliases.delete(alias)),
      setVersionTag: (model, version, key, value) =>
        request('setVersionTag', () => this.#change(model, version, { tags: new Map([...this.#version(model, version).tags, [key, value]]) })),
      deleteVersionTag: (model, version, key) =>
        request('deleteVersionTag', () => this.#change(model, version, { tags: new Map([...this.#version(model, version).tags].filter(([each]) => each !== key)) })),
      downloadUri: (model, version) => request('downloadUri', () => this.#version(model, version).source),
    };
  };

  readonly #createLocks = (assertMaySend?: () => void): Mlflow['locks'] => {
    const nowMs = (): number => Date.now() + this.clockOffsetMs;
    return {
      create: (name, _description, tags) =>
        this.#request('locks.create', () => {
          if (this.forbidsLocks) throw new StepError('E_MLFLOW_FORBIDDEN', 'These credentials may not do this.');
          if (this.#locks.has(name)) return undefined;
          const createdAtMs = nowMs();
          this.#locks.set(name, { createdAtMs, serverNowMs: undefined, tags });
          return { createdAtMs };
        }, assertMaySend),
      read: (name) =>
        this.#request('locks.read', () => {
          const lock = this.#locks.get(name);
          return lock && { ...lock, serverNowMs: nowMs() };
        }, assertMaySend),
      remove: (name) => this.#request('locks.remove', () => void this.#locks.delete(name), assertMaySend),
    };
  };

  readonly registry: Mlflow['registry'] = this.#createRegistry();
  readonly locks: Mlflow['locks'] = this.#createLocks();

  #holder(model: string, target: Target): ModelVersion | undefined {
    const { aliases, versions } = this.#model(model);
    if (target.kind === 'alias') {
      const version = aliases.get(target.alias);
      return version === undefined ? undefined : versions.get(version);
    }
    return [...versions.values()].filter(({ stage }) => stage === target.stage).sort((a, b) => Number(b.version) - Number(a.version))[0];
  }

  readonly artifacts: Mlflow['artifacts'] = {
    listOfRun: (runId, folder) =>
      this.#request('listOfRun', () => {
        const start = `run ${runId}/`;
        const paths = [...this.#files.keys()].filter((path) => path.startsWith(`${start}${folder}/`));
        return paths.map((path) => ({ path: path.slice(start.length), isDirectory: false, size: undefined }));
      }),
    listOfVersion: () => this.#request('listOfVersion', () => undefined),
    readOfRun: (runId, path) => this.#request('readOfRun', () => this.#files.get(`run ${runId}/${path}`)),
    writeToRun: ({ id }, path, text) => this.#request('writeToRun', () => void this.#files.set(`run ${id}/${path}`, text)),
    foldersOf: async (version) => {
      const source = parseModelSource(version.source);
      if (source.kind === 'run' || source.kind === 'logged-model') return [source];
      const path = version.runId === '' || source.kind !== 'storage' ? undefined : findPathBelow(normalizePlace(this.#runs.get(version.runId)?.artifactUri ?? ''), source.place);
      return path === undefined ? [] : [{ kind: 'run', runId: version.runId, path }];
    },
    storageOf: async (uri) => uri,
    readOfVersion: ({ model, version }, path, maxBytes) =>
      this.#request('readOfVersion', () => {
        const content = this.#files.get(`${model}/${version}/${path}`);
        if (content !== undefined && content.length > maxBytes) throw new StepError('E_ARTIFACT_TOO_LARGE', `${path} is larger than ${maxBytes} bytes.`);
        return content;
      }),
  };
}
