import { StepError, undefinedOn } from '../errors.js';
import type { VersionFacts } from '../gates/evidence.js';
import { HistoryFold, type History } from '../gates/history.js';
import type { VersionNeeds } from '../gates/needs.js';
import type { Aggregate } from '../gates/selector.js';
import type { Mlflow, ModelVersion, Run } from '../mlflow/mlflow.js';
import { readLoggedFile } from '../mlflow/model-location.js';

/** Histories and files that are read at once; each page of a history is about a megabyte, as text and as bytes. */
const concurrency = 2;

const unread = {
  metrics: new Map(), histories: new Map(), params: new Map(), runTags: new Map(), datasets: [], artifacts: new Set<string>(), modelFile: 'the MLmodel file was not read',
} as const satisfies Partial<VersionFacts>;

/**
 * What gates ask of a version: one request for its run, one more for each page of each history and for each file that is
 * asked for. Of a version in doubt nothing but the run is read.
 */
export async function readVersionFacts(mlflow: Mlflow, version: ModelVersion, needs: VersionNeeds, acceptZeroTimestamp: boolean): Promise<VersionFacts> {
  const name = `${version.model} version ${version.version}`;
  const empty: VersionFacts = { ...unread, version: version.version, name, versionTags: version.tags };
  if (version.status !== 'READY') return { ...empty, doubt: describeStatus(name, version) };
  if (version.runId === '') return { ...empty, doubt: `${name} was registered without a run, so it has no metrics` };
  const run = await undefinedOn('E_RUN_NOT_FOUND', mlflow.runs.get(version.runId));
  if (run === undefined) return { ...empty, doubt: `the run ${version.runId} of ${name} no longer exists` };
  const facts: VersionFacts = { ...empty, metrics: run.metrics, params: run.params, runTags: run.tags, datasets: run.datasets };
  if (run.deleted) return { ...facts, doubt: `the run ${run.id} of ${name} is deleted` };
  if (run.status !== 'FINISHED') return { ...facts, doubt: `the run ${run.id} of ${name} is ${run.status}, not FINISHED` };
  return { ...facts, ...(await readAsked(mlflow, version, run, needs, acceptZeroTimestamp)) };
}

/** Why a version without gates must not be promoted either. */
export function findVersionDoubt(version: ModelVersion): string | undefined {
  return version.status === 'READY' ? undefined : describeStatus(`${version.model} version ${version.version}`, version);
}

const describeStatus = (name: string, { status, statusMessage }: ModelVersion): string =>
  `${name} is ${status}${statusMessage === '' ? '' : ` (${statusMessage})`}, not READY`;

async function readAsked(mlflow: Mlflow, version: ModelVersion, run: Run, needs: VersionNeeds, acceptZeroTimestamp: boolean): Promise<Partial<VersionFacts>> {
  const histories = new Map<string, History>();
  const artifacts = new Set<string>();
  let modelFile: VersionFacts['modelFile'] = unread.modelFile;
  let artifactsDoubt: string | undefined;
  const reads: (() => Promise<void>)[] = [];
  for (const [metric, wanted] of needs.histories) {
    // A metric that the run does not have needs no request to be missing.
    if (run.metrics.has(metric)) reads.push(async () => void histories.set(metric, await foldHistory(mlflow, run.id, metric, wanted, acceptZeroTimestamp)));
  }
  if (needs.modelFile) {
    reads.push(async () => {
      const { readModelFile } = await import('../model-file.js');
      modelFile = await readModelFile(mlflow, version);
    });
  }
  for (const path of needs.artifacts) {
    reads.push(async () => {
      const answer = await hasArtifact(mlflow, version, path);
      if (typeof answer === 'string') artifactsDoubt = answer;
      else if (answer) artifacts.add(path);
    });
  }
  await runAll(reads);
  return { histories, artifacts, modelFile, artifactsDoubt };
}

async function foldHistory({ runs }: Mlflow, runId: string, metric: string, wanted: ReadonlySet<Aggregate>, acceptZeroTimestamp: boolean): Promise<History> {
  const fold = new HistoryFold(wanted, acceptZeroTimestamp);
  for await (const page of runs.metricHistory(runId, metric)) fold.add(page);
  return fold.finish();
}

/** Asks for a single byte: a file that is larger is there. A text says why it is not known. */
async function hasArtifact(mlflow: Mlflow, version: ModelVersion, path: string): Promise<boolean | string> {
  try {
    return (await readLoggedFile(mlflow, version, path, 1)) !== undefined;
  } catch (thrown) {
    if (thrown instanceof StepError && thrown.code === 'E_ARTIFACT_TOO_LARGE') return true;
    if (thrown instanceof StepError && thrown.code === 'E_ARTIFACT_STORE') return thrown.message.replace(/\.$/, '');
    throw thrown;
  }
}

/** Works through a list, a few at a time; the first failure ends it. */
async function runAll(reads: (() => Promise<void>)[]): Promise<void> {
  const work = async (): Promise<void> => {
    for (let read = reads.shift(); read !== undefined; read = reads.shift()) await read();
  };
  await Promise.all(Array.from({ length: concurrency }, work));
}
