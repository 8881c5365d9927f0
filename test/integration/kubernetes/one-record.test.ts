import { KubeConfig } from '@kubernetes/client-node';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { modelUriMap } from '../../../sandbox/instance/state.js';
import { startCountingGate, type CountingGate } from '../../../scripts/proof/counting-gate.js';
import { healthy, neverReady } from '../../../scripts/scenarios/catalogue/pod-scripts.js';
import { withPods } from '../../../scripts/scenarios/manifests.js';
import { seedVersions } from '../../../scripts/scenarios/seeding.js';
import { deploymentTag, isOpen, placeTag, readRecords, renderRecords } from '../../../src/deployment/record.js';
import { textAt } from '../../../src/json.js';
import type { Cluster } from '../../../src/kubernetes/cluster.js';
import { seldonDeployments } from '../../../src/serving/seldon-deployment.js';
import { deploy } from '../../../src/steps/deploy.js';
import { promote } from '../../../src/steps/promote.js';
import { rollback } from '../../../src/steps/rollback.js';
import { undeploy } from '../../../src/steps/undeploy.js';
import { callMlflow } from '../../setup/seeded-model.js';
import { withMlflow } from '../mlflow/servers.js';
import { endStep } from '../mlflow/step-run.js';
import { kubeconfig, useNamespace } from './namespaces.js';
import { trackingUri } from './wine.js';
import { makeTemporaryFolder } from '../../setup/temporary-folder.js';

let cluster: Cluster;
let namespace: string;
/** The same cluster by another address. */
let elsewhere: string;
let gate: CountingGate;
const folder = makeTemporaryFolder();

useNamespace((made) => ({ cluster, namespace } = made));
beforeAll(async () => {
  const config = new KubeConfig();
  config.loadFromFile(kubeconfig);
  const { server = '', caData } = config.getCurrentCluster() ?? {};
  gate = await startCountingGate(server, caData, () => undefined);
  elsewhere = join(folder, 'kubeconfig');
  writeFileSync(elsewhere, readFileSync(kubeconfig, 'utf8').replace(server, gate.uri).replace(/^\s*certificate-authority-data: .*\n/m, ''));
});
afterAll(async () => {
  await gate.close();
});

const seed = () => seedVersions(trackingUri, [withPods(healthy), withPods(healthy, { replicas: 2 }), withPods(healthy)]);
const common = (model: string) => ({ 'tracking-uri': trackingUri, model });
const deployIt = async (model: string, version: string, name: string, more: Readonly<Record<string, string>> = {}) => {
  const { outputs } = await endStep(deploy, { ...common(model), kubeconfig, namespace, version, name, verify: 'off', timeout: '120s', 'model-uri-map': modelUriMap, ...more });
  expect(outputs).toMatchObject({ outcome: 'done' });
};
const promoteIt = async (model: string, version: string) => (await endStep(promote, { ...common(model), version, to: '@champion', 'no-gates': 'true' })).outputs['promotion-id'] ?? '';

/** All states of the versions' records, those of what serves with their address. */
const statesOf = (model: string): Promise<readonly string[]> =>
  withMlflow(trackingUri, async ({ registry }) =>
    (await registry.versionsOfModel(model)).flatMap((version) => readRecords(version).map((each) => `${version.version} ${each.state}${isOpen(each) ? ` by ${each.server === cluster.server ? 'its own address' : 'the other'}` : ''}`)).sort(),
  );
const liveVersion = async (name: string) => textAt(await cluster.get({ resource: seldonDeployments, namespace, name }), 'metadata', 'annotations', 'mlflow-steps/version');

it('a deploy after the model was renamed closes what the former name was recorded as', async () => {
  const former = await seed();
  await deployIt(former, '1', 'renamed');
  const model = `${former}-renamed`;
  await callMlflow(trackingUri, 'POST', 'registered-models/rename', { name: former, new_name: model });
  await deployIt(model, '2', 'renamed');
  expect(await statesOf(model)).toEqual(['1 replaced', '2 serving by its own address']);
});

it('one that takes over another model closes what that was recorded as, and its undeploy what it became', async () => {
  const [first, second] = [await seed(), await seed()];
  await deployIt(first, '1', 'taken');
  await deployIt(second, '2', 'taken', { 'adopt-from': first });
  expect([await statesOf(first), await statesOf(second)]).toEqual([['1 replaced'], ['2 serving by its own address']]);
  expect((await endStep(undeploy, { ...common(second), kubeconfig, namespace, version: '2' })).outputs).toMatchObject({ outcome: 'done' });
  expect([await statesOf(first), await statesOf(second)]).toEqual([['1 replaced'], ['2 removed']]);
});

it('one by another address of the cluster closes what was recorded by the first, and a rollback by either finds it', async () => {
  const model = await seed();
  await promoteIt(model, '1');
  await deployIt(model, '1', 'two-addresses');
  const id = await promoteIt(model, '2');
  await deployIt(model, '2', 'two-addresses', { kubeconfig: elsewhere, 'promotion-id': id });
  expect(await statesOf(model)).toEqual(['1 replaced', '2 serving by the other']);
  // No namespace is named: the record alone tells where it is.
  const rolledBack = await endStep(rollback, { ...common(model), kubeconfig, 'promotion-id': id, timeout: '120s' });
  expect(rolledBack.outputs).toMatchObject({ outcome: 'done', deployments: `${namespace}/two-addresses` });
  expect(await liveVersion('two-addresses')).toBe('1');
  expect(await statesOf(model)).toEqual(['1 serving by its own address', '2 rolled-back']);
  expect((await endStep(undeploy, { ...common(model), kubeconfig: elsewhere, namespace, name: 'two-addresses' })).outputs).toMatchObject({ outcome: 'done' });
  expect(await statesOf(model)).toEqual(['1 removed', '2 rolled-back']);
});

it('a rollout that took all of the time is recorded all the same', async () => {
  const model = await seedVersions(trackingUri, [withPods(healthy), withPods(neverReady)]);
  await deployIt(model, '1', 'late');
  const late = await endStep(deploy, { ...common(model), kubeconfig, namespace, version: '2', name: 'late', verify: 'off', timeout: '8s', 'model-uri-map': modelUriMap });
  expect(late.outputs).toMatchObject({ outcome: 'timeout' });
  expect(await statesOf(model)).toEqual(['1 serving by its own address', '2 rolled-back']);
});

it('what an earlier release records meanwhile is what stands, until a later one closes it', async () => {
  const model = await seed();
  await deployIt(model, '1', 'mixed');
  await deployIt(model, '2', 'mixed');
  // The earlier release deploys version 1 again. It knows the one tag, and not every field of it.
  const rewrite = async (version: string, changed: object): Promise<void> => {
    const given = await withMlflow(trackingUri, ({ registry }) => registry.version(model, version));
    const records = (JSON.parse(given.tags.get(deploymentTag) ?? '') as readonly Record<string, unknown>[]).map(({ model: _model, uid: _uid, reason: _reason, ...each }) => ({ ...each, time: new Date().toISOString(), ...changed }));
    await callMlflow(trackingUri, 'POST', 'model-versions/set-tag', { name: model, version, key: deploymentTag, value: JSON.stringify(records) });
  };
  await rewrite('1', { state: 'serving' });
  await rewrite('2', { state: 'replaced', reason: 'version 1 serves there now' });
  expect(await statesOf(model)).toEqual(['1 serving by its own address', '2 replaced']);
  await deployIt(model, '3', 'mixed');
  expect(await statesOf(model)).toEqual(['1 replaced', '2 replaced', '3 serving by its own address']);
  await rewrite('3', { state: 'removed' });
  await deployIt(model, '2', 'mixed');
  expect(await statesOf(model)).toEqual(['1 replaced', '2 serving by its own address', '3 removed']);
});

it('an undeploy by version closes what a deploy that was killed had only announced', async () => {
  const model = await seed();
  const record = { state: 'deploying', time: new Date().toISOString(), server: cluster.server, namespace, name: 'announced', model, version: '1' } as const;
  await withMlflow(trackingUri, ({ registry }) => registry.setVersionTag(model, '1', placeTag(record), renderRecords([], record)));
  expect((await endStep(undeploy, { ...common(model), kubeconfig, namespace, version: '1' })).outputs).toMatchObject({ outcome: 'unchanged' });
  expect(await statesOf(model)).toEqual(['1 removed']);
});

it('a record is kept that has more to say than a tag holds', async () => {
  const model = await seed();
  await deployIt(model, '1', 'wordy', { endpoint: `http://127.0.0.1/${'p'.repeat(6000)}` });
  expect(await statesOf(model)).toEqual(['1 serving by its own address']);
});
