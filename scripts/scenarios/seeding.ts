import { callMlflow, uniqueName } from '../../test/setup/seeded-model.js';

/** With a signature, so that a prediction can be asked for. */
const mlModel = 'flavors:\n  python_function:\n    loader_module: none\nsignature:\n  inputs: \'[{"type": "double", "name": "a", "required": true}]\'\n';

/**
 * Registers a new model with a version for each deploy.yaml, all of one run, each in a folder of its own or all in the same one.
 * Nothing here can be loaded: pods are scripted.
 */
export async function seedVersions(uri: string, deployYamls: readonly string[], isSamePlace = false): Promise<string> {
  const model = uniqueName('scenario');
  const experiment = (await callMlflow(uri, 'POST', 'experiments/create', { name: model })) as { experiment_id: string };
  const created = (await callMlflow(uri, 'POST', 'runs/create', { experiment_id: experiment.experiment_id, start_time: Date.now() })) as {
    run: { info: { run_id: string; artifact_uri: string } };
  };
  const { run_id: runId, artifact_uri: artifacts } = created.run.info;
  await callMlflow(uri, 'POST', 'registered-models/create', { name: model });
  for (const [index, deployYaml] of deployYamls.entries()) {
    const folder = isSamePlace ? 'model' : `v${index + 1}`;
    await putArtifact(uri, `${artifacts}/${folder}/MLmodel`, mlModel);
    await putArtifact(uri, `${artifacts}/${folder}/deploy.yaml`, deployYaml);
    await callMlflow(uri, 'POST', 'model-versions/create', { name: model, source: `${artifacts}/${folder}`, run_id: runId });
  }
  return model;
}

async function putArtifact(uri: string, place: string, content: string): Promise<void> {
  const url = `${uri}/api/2.0/mlflow-artifacts/artifacts/${place.replace(/^mlflow-artifacts:\//, '')}`;
  const response = await fetch(url, { method: 'PUT', body: content });
  if (!response.ok) throw new Error(`PUT ${place}: ${response.status} ${await response.text()}`);
}
