import { callMlflow, putArtifact, uniqueName } from '../../setup/seeded-model.js';

export interface SeededRun {
  readonly runId: string;
  readonly experimentId: string;
  readonly artifactUri: string;
}

const mlmodel = 'flavors:\n  python_function:\n    loader_module: none\n';

/** A finished run without a model. */
export async function seedRun(uri: string): Promise<SeededRun> {
  const experiment = await callMlflow(uri, 'POST', 'experiments/create', { name: uniqueName('experiment') });
  const created = (await callMlflow(uri, 'POST', 'runs/create', { experiment_id: experiment.experiment_id, start_time: Date.now() })) as {
    run: { info: { run_id: string; experiment_id: string; artifact_uri: string } };
  };
  const { run_id: runId, experiment_id: experimentId, artifact_uri: artifactUri } = created.run.info;
  await callMlflow(uri, 'POST', 'runs/update', { run_id: runId, status: 'FINISHED', end_time: Date.now() });
  return { runId, experimentId, artifactUri };
}

/** Logs a model into the run's own folder, as MLflow 2 does. */
export const logModelInRun = (uri: string, run: SeededRun, path: string): Promise<void> => putArtifact(uri, run.artifactUri, `${path}/MLmodel`, mlmodel);

export interface SeededLoggedModel {
  readonly modelId: string;
  readonly artifactUri: string;
}

/** Logs a model outside of the run's folder, as MLflow 3 does. `step` is the training step that it belongs to. */
export async function logModelOfRun(uri: string, run: SeededRun, name: string, step = 0, status = 'LOGGED_MODEL_READY'): Promise<SeededLoggedModel> {
  const created = (await callMlflow(uri, 'POST', 'logged-models', { experiment_id: run.experimentId, name, source_run_id: run.runId })) as {
    model: { info: { model_id: string; artifact_uri: string } };
  };
  const { model_id: modelId, artifact_uri: artifactUri } = created.model.info;
  await callMlflow(uri, 'POST', 'runs/outputs', { run_id: run.runId, models: [{ model_id: modelId, step }] });
  await putArtifact(uri, artifactUri, 'MLmodel', mlmodel);
  await callMlflow(uri, 'PATCH', `logged-models/${modelId}`, { model_id: modelId, status });
  return { modelId, artifactUri };
}
