import { StepError } from '../../src/errors.js';
import type { Metric, MetricPoint, Mlflow, ModelVersion, Run, Target } from '../../src/mlflow/mlflow.js';

/** What a killed process throws at the place where it stops; nothing catches it. */
export class Killed extends Error {}

interface SimulatedModel {
  readonly aliases: Map<string, string>;
  readonly versions: Map<string, ModelVersion>;
}

/**
 * A simulation of an MLflow server in memory, behind the same interface as the real client: enough state for registry,
 * runs and artifacts, a count of requests, and a point at which the caller is "killed".
 */
export class SimulatedMlflow implements Mlflow {
  readonly trackingUri = 'http://simulated';
  readonly requests: string[] = [];
  readonly runUrl: Mlflow['runUrl'] = ({ id }) => `http://simulated/${id}`;
  readonly forCleanup: Mlflow['forCleanup'] = () => this;
  readonly close = (): void => undefined;
  readonly #models = new Map<string, SimulatedModel>();
  readonly #runs = new Map<string, Run>();
  readonly #files = new Map<string, string>();
  readonly #histories = new Map<string, readonly MetricPoint[]>();
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
      id, experimentId: '1', name: id, status: 'FINISHED', deleted: false, artifactUri: `mlflow-artifacts:/1/${id}/artifacts`,
      metrics: new Map(logged), params: new Map(), tags: new Map(), loggedModelIds: [], datasets: [], ...changes,
    });
  }

  addVersion(model: string, version: string, changes: Partial<ModelVersion> = {}): void {
    const entry = this.#models.get(model) ?? { aliases: new Map<string, string>(), versions: new Map<string, ModelVersion>() };
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

  async #request<T>(name: string, act: () => T): Promise<T> {
    this.requests.push(name);
    await Promise.resolve();
    const dies = this.#killAt !== undefined && this.requests.length >= this.#killAt.request;
    if (dies && this.#killAt?.applied !== true) throw new Killed();
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
    ensureExperiment: this.#absent,
    create: this.#absent,
    end: this.#absent,
    setTag: this.#absent,
    loggedModels: this.#absent,
    loggedModel: () => this.#request('loggedModel', () => undefined),
    metricHistory: (runId, metric) => this.#readHistory(runId, metric),
    get: (runId) =>
      this.#request('runs.get', () => {
        const run = this.#runs.get(runId);
        if (run === undefined) throw new StepError('E_RUN_NOT_FOUND', `No run ${runId}.`);
        return run;
      }),
  };

  readonly registry: Mlflow['registry'] = {
    model: (name) => this.#request('model', () => ({ name, aliases: this.#model(name).aliases, tags: new Map() })),
    ensureModel: this.#absent,
    versionsOfRun: this.#absent,
    createVersion: this.#absent,
    deleteVersion: this.#absent,
    version: (model, version) => this.#request('version', () => this.#version(model, version)),
    holder: (model, target) => this.#request('holder', () => this.#holder(model, target)),
    transition: (model, version, stage, archivePrevious) =>
      this.#request('transition', () => {
        this.#version(model, version);
        if (archivePrevious) {
          for (const each of this.#model(model).versions.values()) {
            if (each.stage === stage && each.version !== version) this.#change(model, each.version, { stage: 'Archived' });
          }
        }
        this.#change(model, version, { stage });
      }),
    setAlias: (model, alias, version) =>
      this.#request('setAlias', () => {
        this.#version(model, version);
        this.#model(model).aliases.set(alias, version);
      }),
    deleteAlias: (model, alias) => this.#request('deleteAlias', () => void this.#model(model).aliases.delete(alias)),
    setVersionTag: (model, version, key, value) =>
      this.#request('setVersionTag', () => this.#change(model, version, { tags: new Map([...this.#version(model, version).tags, [key, value]]) })),
    deleteVersionTag: this.#absent,
    downloadUri: (model, version) => this.#request('downloadUri', () => this.#version(model, version).source),
  };

  #holder(model: string, target: Target): ModelVersion | undefined {
    const { aliases, versions } = this.#model(model);
    if (target.kind === 'alias') {
      const version = aliases.get(target.alias);
      return version === undefined ? undefined : versions.get(version);
    }
    return [...versions.values()].filter(({ stage }) => stage === target.stage).sort((a, b) => Number(b.version) - Number(a.version))[0];
  }

  readonly artifacts: Mlflow['artifacts'] = {
    listOfRun: () => this.#request('listOfRun', () => []),
    listOfVersion: () => this.#request('listOfVersion', () => undefined),
    readOfRun: () => this.#request('readOfRun', () => undefined),
    readOfVersion: (model, version, path, maxBytes) =>
      this.#request('readOfVersion', () => {
        const content = this.#files.get(`${model}/${version}/${path}`);
        if (content !== undefined && content.length > maxBytes) throw new StepError('E_ARTIFACT_TOO_LARGE', `${path} is larger than ${maxBytes} bytes.`);
        return content;
      }),
  };
}
