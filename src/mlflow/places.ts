import { StepError, undefinedOn } from '../errors.js';
import { quoteForeign } from '../untrusted-text.js';
import { newestNamed } from './logged-names.js';
import { appendPath, decodePath, decodePlace, findPathBelow, normalizePlace, parseModelSource, type ModelSource } from './model-source.js';
import type { ModelVersion, Registry, Run, Runs } from './mlflow.js';

/** A folder that MLflow itself has a name for: of a run, or of a logged model of MLflow 3. */
export type Place = { readonly kind: 'run'; readonly runId: string; readonly path: string } | { readonly kind: 'logged-model'; readonly modelId: string; readonly path: string };

/** How the files of a version are read. */
export interface Reading {
  /** The version that the server itself finds the files of; undefined if it cannot. */
  readonly served: ModelVersion | undefined;
  /** What else has them, in the order to look in. */
  readonly places: readonly Place[];
}

/** Where models lie, as MLflow's clients find out from a version's source. */
export interface Places {
  /** By what the files of a version are read. No request for a source that names its place in storage. */
  readingOf(version: ModelVersion): Promise<Reading>;
  /** The folders of a version that can be listed; none if it lies elsewhere. */
  foldersOf(version: ModelVersion): Promise<readonly Place[]>;
  /** The URI in storage of what MLflow names runs:/… or models:/…; another URI is returned as it is. Throws E_MODEL_URI. */
  storageOf(uri: string): Promise<string>;
  /** The folders of a source as such, for comparisons: two sources with a folder in common are one model. */
  foldersOfSource(version: ModelVersion): Promise<readonly Place[]>;
}

/** A source that names a version, whose source names a version, and so on: no further than this. */
const maxSteps = 10;

/** `isSplit` if the registry is another server's than the artifacts. */
export function createPlaces(runs: Runs, registry: Pick<Registry, 'version' | 'holder' | 'versionsOfModel'>, rawDownloadUri: Registry['downloadUri'], isSplit: boolean): Places {
  const known = new Map<string, Promise<Reading>>();

  const tellCycle = (uri: string): StepError =>
    new StepError('E_MODEL_URI', `The source ${quoteForeign(uri)} leads from version to version and to no model: more than ${maxSteps} times. Register the model again from its run.`);

  /** The version that a source names by its number, its stage or its alias. */
  const findNamed = async (source: Extract<ModelSource, { kind: 'version' | 'holder' | 'latest' }>, uri: string): Promise<ModelVersion> => {
    if (source.kind === 'version') return registry.version(source.model, source.version);
    if (source.kind === 'latest') {
      const newest = (await registry.versionsOfModel(source.model)).at(-1);
      if (newest !== undefined) return newest;
    } else {
      const target = source.at.startsWith('@') ? ({ kind: 'alias', alias: source.at.slice(1) } as const) : ({ kind: 'stage', stage: source.at } as const);
      const holder = await registry.holder(source.model, target);
      if (holder !== undefined) return holder;
    }
    throw new StepError('E_VERSION_NOT_FOUND', `The source ${quoteForeign(uri)} names no version: nobody holds it.`);
  };

  /** The run that a source names. Throws E_RUN_NOT_FOUND, which says whose name it is: nobody gave it to the step. */
  const getNamed = async (runId: string, path: string): Promise<Run> => {
    const run = await undefinedOn('E_RUN_NOT_FOUND', runs.get(runId));
    if (run !== undefined) return run;
    throw new StepError('E_RUN_NOT_FOUND', `The source ${quoteForeign(`runs:/${[runId, path].filter(Boolean).join('/')}`)} names a run that MLflow does not have: it was deleted for good, or is another server's. Register the model again from a run that is there, or from where its files lie.`);
  };

  /** A model in a run's folder and, as MLflow 3 resolves the same name, the newest logged model of that name. */
  const placesInRun = async (runId: string, path: string): Promise<readonly Place[]> => {
    const run = path === '' ? undefined : await getNamed(runId, path);
    const folder: Place = { kind: 'run', runId, path: run === undefined ? path : decodePath(run.artifactUri, path) };
    const model = run && newestNamed(run, await runs.loggedModels(run), path);
    return model === undefined ? [folder] : [folder, { kind: 'logged-model', modelId: model.id, path: '' }];
  };

  const foldersOfStorage = async (uri: string, runId: string): Promise<readonly Place[]> => {
    const source = parseModelSource(uri);
    if (source.kind === 'logged-model') return [source];
    if (source.kind !== 'storage' || runId === '') return [];
    const run = await undefinedOn('E_RUN_NOT_FOUND', runs.get(runId));
    const path = run && findPathBelow(normalizePlace(run.artifactUri), source.place);
    return path === undefined ? [] : [{ kind: 'run', runId, path }];
  };

  /** The registry's server reads what lies in storage, unless the artifacts are another server's, who knows them by their runs. */
  const readStored = async (version: ModelVersion, uri: string): Promise<Reading> => {
    // Older servers do not decode what their clients do.
    const places = isSplit || uri.includes('%') ? await foldersOfStorage(uri, version.runId) : [];
    return places.length > 0 ? { served: undefined, places } : { served: version, places: [] };
  };

  const read = async (version: ModelVersion, stepsLeft: number): Promise<Reading> => {
    const source = parseModelSource(version.source);
    switch (source.kind) {
      case 'storage':
        return readStored(version, version.source);
      case 'logged-model':
        return source.path === '' ? readStored(version, version.source) : { served: undefined, places: [source] };
      case 'run':
        return { served: undefined, places: await placesInRun(source.runId, source.path) };
      case 'version':
      case 'holder':
      case 'latest': {
        if (stepsLeft === 0) throw tellCycle(version.source);
        // Newer servers note at registration what it named then, and read that themselves.
        const notedUri = await rawDownloadUri(version.model, version.version);
        const noted = parseModelSource(notedUri);
        if (noted.kind === 'storage' || (noted.kind === 'logged-model' && noted.path === '')) return readStored(version, notedUri);
        if (noted.kind === 'run') return { served: undefined, places: await placesInRun(noted.runId, noted.path) };
        return read(await findNamed(source, version.source), stepsLeft - 1);
      }
    }
  };

  const readingOf: Places['readingOf'] = (version) => {
    const key = JSON.stringify([version.model, version.version, version.source]);
    const reading = known.get(key) ?? read(version, maxSteps);
    known.set(key, reading);
    // One that failed is asked for again.
    reading.catch(() => known.delete(key));
    return reading;
  };

  const foldersOf: Places['foldersOf'] = async (version) => {
    const { served, places } = await readingOf(version);
    if (served === undefined) return places;
    const source = parseModelSource(served.source);
    const uri = source.kind === 'storage' || source.kind === 'logged-model' ? served.source : await rawDownloadUri(served.model, served.version);
    return foldersOfStorage(uri, served.runId);
  };

  const storageOf = async (uri: string, stepsLeft = maxSteps): Promise<string> => {
    const source = parseModelSource(uri);
    if (!/^\s*(runs|models):/i.test(uri)) return /^https?:/i.test(uri) ? nameProxied(uri) : decodePlace(uri);
    if (stepsLeft === 0) throw tellCycle(uri);
    switch (source.kind) {
      case 'logged-model': {
        const model = await runs.loggedModel(source.modelId);
        if (!model?.artifactUri) throw new StepError('E_MODEL_URI', `MLflow has no logged model ${quoteForeign(source.modelId)}, which ${quoteForeign(uri)} names.`);
        return appendPath(model.artifactUri, source.path);
      }
      case 'run': {
        const run = await getNamed(source.runId, source.path);
        const model = source.path === '' ? undefined : newestNamed(run, await runs.loggedModels(run), source.path);
        return model?.artifactUri || decodePlace(appendPath(run.artifactUri, source.path));
      }
      case 'storage':
        return uri;
      case 'version':
      case 'holder':
      case 'latest': {
        const { model, version } = await findNamed(source, uri);
        return storageOf(await rawDownloadUri(model, version), stepsLeft - 1);
      }
    }
  };

  return {
    readingOf,
    foldersOf,
    storageOf: (uri) => storageOf(uri),
    foldersOfSource: async (version) => {
      const { places } = await readingOf(version);
      return places.length > 0 ? places : foldersOf(version);
    },
  };
}

/** The address of a file in MLflow's artifact proxy is another spelling of mlflow-artifacts:/…, which rules for places are written with. */
function nameProxied(uri: string): string {
  const place = normalizePlace(uri);
  return place?.startsWith('mlflow-artifacts:/') === true ? place : uri;
}
