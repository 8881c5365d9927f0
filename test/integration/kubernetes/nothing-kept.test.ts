import { beforeAll, expect, it } from '@jest/globals';
import { modelUriMap } from '../../../sandbox/instance/state.js';
import { healthy, imageNotFound } from '../../../scripts/scenarios/catalogue/pod-scripts.js';
import { defaultName as name, withPods } from '../../../scripts/scenarios/manifests.js';
import { seedVersions } from '../../../scripts/scenarios/seeding.js';
import { textAt } from '../../../src/json.js';
import type { Cluster } from '../../../src/kubernetes/cluster.js';
import { configMaps } from '../../../src/kubernetes/resources.js';
import { seldonDeployments } from '../../../src/serving/seldon-deployment.js';
import { deploy } from '../../../src/steps/deploy.js';
import { promote } from '../../../src/steps/promote.js';
import { rollback } from '../../../src/steps/rollback.js';
import { callMlflow } from '../../setup/seeded-model.js';
import { endStep } from '../mlflow/step-run.js';
import { kubeconfig, useNamespace } from './namespaces.js';
import { trackingUri } from './wine.js';

let cluster: Cluster;
let namespace: string;
let model: string;
let promotionId: string;

const common = () => ({ 'tracking-uri': trackingUri, model });
const inCluster = () => ({ ...common(), kubeconfig, namespace, timeout: '120s' });
const deployVersion = (version: string) => endStep(deploy, { ...inCluster(), version, 'promotion-id': promotionId, verify: 'off', 'model-uri-map': modelUriMap });
const live = () => cluster.get({ resource: seldonDeployments, namespace, name });
const kept = () => cluster.get({ resource: configMaps, namespace, name: `mlflow-steps-${name}` });
const holdsChampion = async (): Promise<boolean> =>
  JSON.stringify(await callMlflow(trackingUri, 'GET', `registered-models/get?name=${model}`)).includes('champion');

useNamespace((made) => ({ cluster, namespace } = made));
/** A version that was promoted and serves, and of which somebody removed what was kept. */
beforeAll(async () => {
  model = await seedVersions(trackingUri, [withPods(healthy), withPods(imageNotFound)]);
  promotionId = (await endStep(promote, { ...common(), version: '1', to: '@champion', 'no-gates': 'true' })).outputs['promotion-id'] ?? '';
  expect((await deployVersion('1')).outputs).toMatchObject({ outcome: 'done' });
  expect(await kept()).toMatchObject({ data: { version: '1' } });
  await cluster.delete({ resource: configMaps, namespace, name: `mlflow-steps-${name}` });
});

/** In order: each starts from what the one before left. */
it('rollback refuses where nothing is kept to go back to, and changes nothing', async () => {
  const before = await live();
  const { ending, exitCode, outputs } = await endStep(rollback, { ...inCluster(), 'promotion-id': promotionId });
  expect(ending.error).toMatchObject({ code: 'E_NOTHING_KEPT', message: expect.stringMatching(/serves .* version 1, and no manifest of an earlier version is kept.* --deployment leave/) });
  expect({ exitCode, outputs }).toMatchObject({ exitCode: 2, outputs: { outcome: 'invalid', changed: 'false' } });
  expect((await live())?.['spec']).toEqual(before?.['spec']);
  expect(await holdsChampion()).toBe(true);
});

it('undoes the promotion alone where that is asked for', async () => {
  expect((await endStep(rollback, { ...inCluster(), 'promotion-id': promotionId, deployment: 'leave' })).outputs).toMatchObject({ outcome: 'done' });
  expect(await holdsChampion()).toBe(false);
  expect(textAt(await live(), 'metadata', 'annotations', 'mlflow-steps/version')).toBe('1');
});

it('a deploy that fails says that nothing could be put back', async () => {
  const { exitCode, outputs } = await deployVersion('2');
  expect({ exitCode, outputs }).toMatchObject({ exitCode: 4, outputs: { outcome: 'rollback-failed', reason: expect.stringMatching(/cannot pull .*Nothing could be put back: no manifest of .* was ever seen serving/) } });
  expect(textAt(await live(), 'metadata', 'annotations', 'mlflow-steps/version')).toBe('2');
});
