import { setTimeout as sleep } from 'node:timers/promises';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { StepError } from '../../../src/errors.js';
import type { Cluster } from '../../../src/kubernetes/cluster.js';
import { textAt } from '../../../src/json.js';
import { configMaps, deployments, leases } from '../../../src/kubernetes/resources.js';
import { seldonDeployments } from '../../../src/serving/seldon-deployment.js';
import { deploy } from '../../../src/steps/deploy.js';
import { register } from '../../../src/steps/register.js';
import { undeploy } from '../../../src/steps/undeploy.js';
import { callMlflow, uniqueName } from '../../setup/seeded-model.js';
import { requireVariable } from '../../setup/variables.js';
import { endStep, type StepOptions } from '../mlflow/step-run.js';
import { kubeconfig, useNamespace } from './namespaces.js';
import { readTag, trackingUri, trainWine } from './wine.js';

const endpoint = requireVariable('MLFLOW_STEPS_TEST_ENDPOINT');
const model = uniqueName('wine');
const name = 'wine';
let cluster: Cluster;
let namespace: string;

const liveVersion = async (): Promise<string | undefined> =>
  textAt(await cluster.get({ resource: seldonDeployments, namespace, name }), 'metadata', 'annotations', 'mlflow-steps/version');

const deployVersion = (version: string, changed: Readonly<Record<string, string>> = {}, options: StepOptions = {}) =>
  endStep(deploy, {
    'tracking-uri': trackingUri, kubeconfig, namespace, model, version, endpoint, timeout: '120s', 'model-uri-map': 'mlflow-artifacts:/=pvc://mlflow-artifacts/', ...changed,
  }, options);

/** One row of the example, at the ingress. */
async function predict(): Promise<number> {
  const columns = ['alcohol', 'malic_acid', 'ash', 'alcalinity_of_ash', 'magnesium', 'total_phenols', 'flavanoids', 'nonflavanoid_phenols', 'proanthocyanins', 'color_intensity', 'hue', 'od280/od315_of_diluted_wines', 'proline'];
  const inputs = columns.map((column) => ({ name: column, shape: [1], datatype: 'FP64', data: [1.5] }));
  const response = await fetch(`${endpoint}/seldon/${namespace}/${name}/v2/models/wine/infer`, { method: 'POST', body: JSON.stringify({ inputs, parameters: { content_type: 'pd' } }), headers: { 'content-type': 'application/json' } });
  await response.text();
  return response.status;
}

useNamespace((made) => ({ cluster, namespace } = made));
beforeAll(async () => {
  const [good, broken] = await Promise.all([trainWine(), trainWine('--ratios')]);
  const registered = async (runId: string): Promise<string | undefined> => (await endStep(register, { 'tracking-uri': trackingUri, model, 'run-id': runId })).outputs['version'];
  expect(await registered(good)).toBe('1');
  // The same run again, as another version.
  const { model_version: first } = (await callMlflow(trackingUri, 'GET', `model-versions/get?name=${model}&version=1`)) as { model_version: { source: string; model_id?: string } };
  await callMlflow(trackingUri, 'POST', 'model-versions/create', { name: model, source: first.source, run_id: good, model_id: first.source.replace('models:/', '') });
  expect(await registered(broken)).toBe('3');
});

/** In order: each starts from what the one before left. */
describe('deploy, on a real API server with a real model server', () => {
  it('changes nothing in a dry run', async () => {
    for (const kind of ['client', 'server']) expect(await deployVersion('1', { 'dry-run': kind })).toMatchObject({ exitCode: 0, outputs: { outcome: 'done' } });
    expect(await liveVersion()).toBeUndefined();
  });

  it('removes a first deployment that cannot serve, and says why it could not', async () => {
    const ending = await deployVersion('3', { patience: '30s' });
    expect(ending).toMatchObject({ exitCode: 4, outputs: { outcome: 'failed', changed: 'true' } });
    expect(ending.outputs['reason']).toContain("ModuleNotFoundError: No module named 'feature_tools'");
    expect(ending.outputs['reason']).toContain('As a first deployment it was removed.');
    expect(await liveVersion()).toBeUndefined();
    expect(await cluster.list(deployments, namespace)).toEqual([]);
  });

  it('is green when the model has answered its own input example', async () => {
    const { exitCode, outputs } = await deployVersion('1');
    expect({ exitCode, outputs }).toMatchObject({
      exitCode: 0,
      outputs: { outcome: 'done', name, namespace, version: '1', 'previous-version': '', changed: 'true', verified: 'true', url: `${endpoint}/seldon/${namespace}/${name}/v2/models/wine/infer` },
    });
    expect(await predict()).toBe(200);
    expect(await cluster.get({ resource: configMaps, namespace, name: `mlflow-steps-${name}` })).toMatchObject({ data: { version: '1', verified: 'true' } });
    expect(await cluster.get({ resource: leases, namespace, name: `mlflow-steps-${name}` })).toBeUndefined();
    expect(await readTag(model, '1', 'mlflow-steps.deployment')).toMatchObject([{ state: 'serving', namespace, name, version: '1', verified: true }]);
  });

  it('changes nothing when it is run again, and verifies again', async () => {
    expect(await deployVersion('1')).toMatchObject({ exitCode: 0, outputs: { outcome: 'unchanged', changed: 'false', verified: 'true', 'previous-version': '1' } });
  });

  it('replaces a version without a request that fails', async () => {
    const statuses: number[] = [];
    const deployed = new AbortController();
    const client = (async () => {
      while (!deployed.signal.aborted) statuses.push(await predict());
    })();
    const ending = await deployVersion('2');
    deployed.abort();
    await client;
    expect(ending).toMatchObject({ exitCode: 0, outputs: { outcome: 'done', version: '2', 'previous-version': '1', verified: 'true' } });
    expect(statuses.length).toBeGreaterThan(10);
    expect(statuses.filter((status) => status !== 200)).toEqual([]);
    expect(await readTag(model, '1', 'mlflow-steps.deployment')).toMatchObject([{ state: 'replaced' }]);
  });

  it('puts the version back that served when the new one cannot', async () => {
    const ending = await deployVersion('3');
    expect(ending).toMatchObject({ exitCode: 4, outputs: { outcome: 'rolled-back' } });
    expect(ending.outputs['reason']).toContain("ModuleNotFoundError: No module named 'feature_tools'");
    expect(ending.outputs['reason']).toContain('Version 2 was put back and serves.');
    expect(await liveVersion()).toBe('2');
    expect(await predict()).toBe(200);
    expect(await readTag(model, '3', 'mlflow-steps.deployment')).toMatchObject([{ state: 'rolled-back' }]);
  });

  it('puts it back also when it is cancelled, and refuses a second deploy meanwhile', async () => {
    const controller = new AbortController();
    const cancelled = deployVersion('3', {}, { signal: controller.signal });
    while ((await liveVersion()) !== '3') await sleep(100);
    expect(await deployVersion('1')).toMatchObject({ exitCode: 6, outputs: { outcome: 'conflict' } });
    controller.abort(new StepError('E_CANCELLED', 'Cancelled by the test.', { exit: 143 }));
    expect(await cancelled).toMatchObject({ exitCode: 143, outputs: { outcome: 'cancelled', reason: expect.stringContaining('Version 2 was') } });
    expect(await liveVersion()).toBe('2');
  });

  it('is red when the answer is not the expected one, and goes back', async () => {
    const ending = await deployVersion('1', { verify: new URL('./wrong-expectation.json', import.meta.url).pathname });
    expect(ending).toMatchObject({ exitCode: 4, outputs: { outcome: 'rolled-back', verified: 'false' } });
    expect(ending.outputs['reason']).toContain('is not the expected one');
    expect(await liveVersion()).toBe('2');
  });

  it('refuses a name that somebody else deployed, on both ways', async () => {
    const address = { resource: seldonDeployments, namespace, name: 'theirs' };
    await cluster.create(address, {
      apiVersion: 'machinelearning.seldon.io/v1', kind: 'SeldonDeployment', metadata: { name: 'theirs', namespace },
      spec: { predictors: [{ name: 'default', replicas: 0, graph: { name: 'm', implementation: 'MLFLOW_SERVER', modelUri: 'pvc://mlflow-artifacts/none' } }] },
    });
    expect((await deployVersion('1', { name: 'theirs' })).ending.error).toMatchObject({ code: 'E_NAME_TAKEN' });
    const undeployed = await endStep(undeploy, { 'tracking-uri': trackingUri, kubeconfig, namespace, name: 'theirs' });
    expect(undeployed.ending.error).toMatchObject({ code: 'E_NAME_TAKEN' });
    expect(await cluster.get(address)).toBeDefined();
  });

  it('undeploy removes it with all that belongs to it, and is content when it is gone', async () => {
    const inputs = { 'tracking-uri': trackingUri, kubeconfig, namespace, model, version: '2' };
    expect(await endStep(undeploy, inputs)).toMatchObject({ exitCode: 0, outputs: { outcome: 'done', name, changed: 'true' } });
    expect(await liveVersion()).toBeUndefined();
    expect(await cluster.get({ resource: configMaps, namespace, name: `mlflow-steps-${name}` })).toBeUndefined();
    expect(await readTag(model, '2', 'mlflow-steps.deployment')).toMatchObject([{ state: 'removed' }]);
    const again = { exitCode: 0, outputs: { outcome: 'unchanged', name: '', changed: 'false', reason: `There is nothing to remove: ${model} version 2 is not deployed in the namespace ${namespace}.` } };
    expect(await endStep(undeploy, inputs)).toMatchObject(again);
  });

  it('undeploy needs no MLflow, and removes only what all of its inputs say', async () => {
    const { exitCode, ending, outputs } = await deployVersion('1');
    expect(exitCode).toBe(0);
    // The host says it anyway.
    expect(JSON.stringify(ending.summary)).not.toContain(outputs['reason']);
    const inputs = { kubeconfig, namespace, name };
    const other = await endStep(undeploy, { ...inputs, version: '2', at: '@champion' });
    expect(other.outputs).toMatchObject({ outcome: 'unchanged', reason: expect.stringContaining(`SeldonDeployment/${name} with version 2 for @champion is not deployed in the namespace ${namespace}`) });
    expect(await liveVersion()).toBe('1');
    const undeployed = await endStep(undeploy, inputs);
    expect(undeployed).toMatchObject({ exitCode: 0, outputs: { outcome: 'done', name, changed: 'true' } });
    expect(undeployed.printed).toContainEqual(expect.stringContaining(`not recorded on ${model} version 1: no tracking-uri is given`));
    expect(await liveVersion()).toBeUndefined();
  });
});
