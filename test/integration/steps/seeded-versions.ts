import { callMlflow, putArtifact, uniqueName } from '../../setup/seeded-model.js';
import { logModelInRun, seedRun } from '../mlflow/seeded-run.js';

/** A metric as `runs/log-batch` takes it; a value may be wrong on purpose. */
export interface SentMetric {
  readonly key: string;
  readonly value: unknown;
  readonly timestamp?: number;
}

export interface SeededVersion {
  readonly metrics?: readonly SentMetric[];
  /** Put beside the model, as deploy.yaml. */
  readonly deployYaml?: string;
  /** Other files of the model's folder, by path from there; an MLmodel instead of the usual one. */
  readonly files?: Readonly<Record<string, string>>;
  /** Files at the run's root, by path. */
  readonly runFiles?: Readonly<Record<string, string>>;
  readonly params?: Readonly<Record<string, string>>;
  readonly runTags?: Readonly<Record<string, string>>;
  readonly versionTags?: Readonly<Record<string, string>>;
  /** Digests by context. */
  readonly datasets?: Readonly<Record<string, string>>;
  /** Values of a metric, step by step. */
  readonly histories?: Readonly<Record<string, readonly number[]>>;
}

const batchSize = 1000;

/** A registered model with one version for each of `versions`, each of a finished run of its own. */
export async function seedVersions(uri: string, versions: readonly SeededVersion[]): Promise<string> {
  const model = uniqueName('wine');
  await callMlflow(uri, 'POST', 'registered-models/create', { name: model });
  for (const version of versions) {
    const { metrics = [], deployYaml } = version;
    const run = await seedRun(uri);
    // Fields in the order of MLflow's own clients: the server loses what follows a wrong value, so its mark (timestamp 0) depends on it.
    const batch = metrics.map(({ key, value, timestamp = Date.now() }) => ({ key, value, timestamp, step: 0 }));
    await callMlflow(uri, 'POST', 'runs/log-batch', { run_id: run.runId, metrics: batch });
    await logHistories(uri, run.runId, version.histories ?? {});
    await logRest(uri, run.runId, version);
    await logModelInRun(uri, run, 'model');
    for (const [path, content] of Object.entries(version.files ?? {})) await putArtifact(uri, run.artifactUri, `model/${path}`, content);
    if (deployYaml !== undefined) await putArtifact(uri, run.artifactUri, 'model/deploy.yaml', deployYaml);
    for (const [path, content] of Object.entries(version.runFiles ?? {})) await putArtifact(uri, run.artifactUri, path, content);
    const tags = pairsOf(version.versionTags);
    await callMlflow(uri, 'POST', 'model-versions/create', { name: model, source: `${run.artifactUri}/model`, run_id: run.runId, tags });
  }
  return model;
}

const pairsOf = (texts: Readonly<Record<string, string>> = {}) => Object.entries(texts).map(([key, value]) => ({ key, value }));

async function logRest(uri: string, runId: string, { params, runTags, datasets }: SeededVersion): Promise<void> {
  if (params ?? runTags) await callMlflow(uri, 'POST', 'runs/log-batch', { run_id: runId, params: pairsOf(params), tags: pairsOf(runTags) });
  if (datasets === undefined) return;
  const logged = Object.entries(datasets).map(([context, digest]) => ({
    tags: [{ key: 'mlflow.data.context', value: context }],
    dataset: { name: 'wine', digest, source_type: 'local', source: '{}' },
  }));
  await callMlflow(uri, 'POST', 'runs/log-inputs', { run_id: runId, datasets: logged });
}

async function logHistories(uri: string, runId: string, histories: Readonly<Record<string, readonly number[]>>): Promise<void> {
  for (const [key, values] of Object.entries(histories)) {
    const points = values.map((value, step) => ({ key, value, timestamp: 1_700_000_000_000 + step, step }));
    for (let at = 0; at < points.length; at += batchSize) {
      await callMlflow(uri, 'POST', 'runs/log-batch', { run_id: runId, metrics: points.slice(at, at + batchSize) });
    }
  }
}
