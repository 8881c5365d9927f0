import { callMlflow, uniqueName } from '../../setup/seeded-model.js';
import { putArtifact } from '../mlflow/servers.js';
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
}

/** A registered model with one version for each of `versions`, each of a finished run of its own. */
export async function seedVersions(uri: string, versions: readonly SeededVersion[]): Promise<string> {
  const model = uniqueName('wine');
  await callMlflow(uri, 'POST', 'registered-models/create', { name: model });
  for (const { metrics = [], deployYaml } of versions) {
    const run = await seedRun(uri);
    // Fields in the order of MLflow's own clients: the server loses what follows a wrong value, so its mark (timestamp 0) depends on it.
    const batch = metrics.map(({ key, value, timestamp = Date.now() }) => ({ key, value, timestamp, step: 0 }));
    await callMlflow(uri, 'POST', 'runs/log-batch', { run_id: run.runId, metrics: batch });
    await logModelInRun(uri, run, 'model');
    if (deployYaml !== undefined) await putArtifact(uri, run.artifactUri, 'model/deploy.yaml', deployYaml);
    await callMlflow(uri, 'POST', 'model-versions/create', { name: model, source: `${run.artifactUri}/model`, run_id: run.runId });
  }
  return model;
}
