import { expect, it } from '@jest/globals';
import { modelUriMap } from '../../../sandbox/instance/state.js';
import { healthy } from '../../../scripts/scenarios/catalogue/pod-scripts.js';
import { defaultName as name, withPods } from '../../../scripts/scenarios/manifests.js';
import { seedVersions } from '../../../scripts/scenarios/seeding.js';
import type { Cluster } from '../../../src/kubernetes/cluster.js';
import { deploy } from '../../../src/steps/deploy.js';
import { undeploy } from '../../../src/steps/undeploy.js';
import { callMlflow } from '../../setup/seeded-model.js';
import { endStep } from '../mlflow/step-run.js';
import { kubeconfig, useNamespace } from './namespaces.js';
import { liveOf } from './others-deployment.js';
import { trackingUri } from './wine.js';

let cluster: Cluster;
let namespace: string;
useNamespace((made) => ({ cluster, namespace } = made));

const common = (model: string) => ({ 'tracking-uri': trackingUri, kubeconfig, namespace, model, timeout: '90s' });
const deployIt = (model: string, version: string) => endStep(deploy, { ...common(model), version, verify: 'off', 'model-uri-map': modelUriMap });
const seed = () => seedVersions(trackingUri, [withPods(healthy), withPods(healthy, { replicas: 2 })]);
const rename = async (from: string): Promise<string> => {
  await callMlflow(trackingUri, 'POST', 'registered-models/rename', { name: from, new_name: `${from}-renamed` });
  return `${from}-renamed`;
};

it('deploy and undeploy recognise their own after its model was renamed, and nothing of a model that is still there', async () => {
  const [former, other] = [await seed(), await seed()];
  expect((await deployIt(former, '1')).exitCode).toBe(0);
  expect((await deployIt(other, '1')).ending.error).toMatchObject({ code: 'E_NAME_TAKEN', message: expect.stringContaining(`--adopt-from "${former}"`) });
  const renamed = await rename(former);
  expect((await deployIt(other, '1')).ending.error).toMatchObject({ code: 'E_NAME_TAKEN' });
  expect((await endStep(undeploy, { ...common(other), name })).ending.error).toMatchObject({ code: 'E_NAME_TAKEN' });
  expect((await endStep(undeploy, { ...common(other), version: '1' })).outputs).toMatchObject({ outcome: 'unchanged' });
  expect((await deployIt(renamed, '2')).outputs).toMatchObject({ outcome: 'done', 'previous-version': '1' });
  expect(await liveOf(cluster, namespace, name)).toMatchObject({ metadata: { annotations: { 'mlflow-steps/model': renamed } } });

  const again = await rename(renamed);
  expect((await endStep(undeploy, { ...common(again), version: '1' })).outputs).toMatchObject({ outcome: 'unchanged' });
  expect((await endStep(undeploy, { ...common(again), version: '2' })).outputs).toMatchObject({ outcome: 'done', name });
  expect(await liveOf(cluster, namespace, name)).toBeUndefined();
});
