import { randomBytes } from 'node:crypto';
import { fetchOnOwnConnection } from './own-connection.js';

/** A model version made over MLflow's REST API alone, for tests that need no model that can be loaded. */
export interface SeededModel {
  readonly model: string;
  readonly version: string;
  readonly runId: string;
}

export interface Seed {
  readonly metrics?: Readonly<Record<string, number>>;
  /** Artifacts by path from the run's root. */
  readonly artifacts?: Readonly<Record<string, string | Buffer>>;
}

export const uniqueName = (prefix: string): string => `${prefix}-${randomBytes(4).toString('hex')}`;

/** Calls MLflow's REST API; throws with the server's answer unless it is a success. */
export async function callMlflow(uri: string, method: 'GET' | 'POST' | 'PATCH' | 'DELETE', path: string, body?: unknown): Promise<Record<string, unknown>> {
  const response = await fetchOnOwnConnection(`${uri}/api/2.0/mlflow/${path}`, {
    method,
    ...(body === undefined ? {} : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`);
  return JSON.parse(text) as Record<string, unknown>;
}

/** Puts a file below a run's or a logged model's artifact URI, through the server's artifact proxy. */
export async function putArtifact(uri: string, artifactUri: string, path: string, content: string | Buffer): Promise<void> {
  const url = `${uri}/api/2.0/mlflow-artifacts/artifacts/${artifactUri.replace(/^mlflow-artifacts:\//, '')}/${path}`;
  const response = await fetchOnOwnConnection(url, { method: 'PUT', body: content });
  if (!response.ok) throw new Error(`PUT ${path}: ${response.status} ${await response.text()}`);
}

/** Logs a run with metrics and artifacts and registers its `model` folder as the first version of a new model. */
export async function seedModel(uri: string, seed: Seed = {}): Promise<SeededModel> {
  const model = uniqueName('seeded');
  const experiment = (await callMlflow(uri, 'POST', 'experiments/create', { name: uniqueName('experiment') })) as { experiment_id: string };
  const created = (await callMlflow(uri, 'POST', 'runs/create', { experiment_id: experiment.experiment_id, start_time: Date.now() })) as {
    run: { info: { run_id: string; artifact_uri: string } };
  };
  const { run_id: runId, artifact_uri: artifactUri } = created.run.info;
  const metrics = Object.entries(seed.metrics ?? {}).map(([key, value]) => ({ key, value, timestamp: Date.now(), step: 0 }));
  await callMlflow(uri, 'POST', 'runs/log-batch', { run_id: runId, metrics });
  const artifacts = { 'model/MLmodel': 'flavors:\n  python_function:\n    loader_module: none\n', ...seed.artifacts };
  for (const [path, content] of Object.entries(artifacts)) await putArtifact(uri, artifactUri, path, content);
  await callMlflow(uri, 'POST', 'runs/update', { run_id: runId, status: 'FINISHED', end_time: Date.now() });
  await callMlflow(uri, 'POST', 'registered-models/create', { name: model });
  const registered = (await callMlflow(uri, 'POST', 'model-versions/create', { name: model, source: `${artifactUri}/model`, run_id: runId })) as {
    model_version: { version: string };
  };
  return { model, version: registered.model_version.version, runId };
}
