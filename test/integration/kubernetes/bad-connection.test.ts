import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { modelUriMap } from '../../../sandbox/instance/state.js';
import { healthy, imageNotFound } from '../../../scripts/scenarios/catalogue/pod-scripts.js';
import { defaultName as name, withPods } from '../../../scripts/scenarios/manifests.js';
import { seedVersions } from '../../../scripts/scenarios/seeding.js';
import { textAt } from '../../../src/json.js';
import type { Cluster } from '../../../src/kubernetes/cluster.js';
import { configMaps, leases } from '../../../src/kubernetes/resources.js';
import { seldonDeployments } from '../../../src/serving/seldon-deployment.js';
import { deploy } from '../../../src/steps/deploy.js';
import { startFaultyApi, type FaultyApi } from '../../proxies/faulty-api.js';
import { endStep } from '../mlflow/step-run.js';
import { kubeconfig, useNamespace } from './namespaces.js';
import { readTag, trackingUri } from './wine.js';

let cluster: Cluster;
let namespace: string;
let model: string;
let api: FaultyApi;
let folder: string;

useNamespace((made) => ({ cluster, namespace } = made));
beforeAll(async () => {
  api = await startFaultyApi(kubeconfig);
  folder = mkdtempSync(join(tmpdir(), 'mlflow-steps-bad-connection-'));
  writeFileSync(join(folder, 'kubeconfig'), readFileSync(kubeconfig, 'utf8').replace(/server: .*/, `server: ${api.url}`).replace(/ *certificate-authority-data: .*\n/, ''));
  model = await seedVersions(trackingUri, [withPods(healthy), withPods(imageNotFound)]);
});
afterAll(async () => {
  await api.close();
  rmSync(folder, { recursive: true });
});

const deployVersion = (version: string) =>
  endStep(deploy, { 'tracking-uri': trackingUri, kubeconfig: join(folder, 'kubeconfig'), namespace, model, version, verify: 'off', timeout: '120s', 'model-uri-map': modelUriMap });

async function expectServing(version: string): Promise<void> {
  expect(textAt(await cluster.get({ resource: seldonDeployments, namespace, name }), 'metadata', 'annotations', 'mlflow-steps/version')).toBe(version);
  expect(await cluster.get({ resource: configMaps, namespace, name: `mlflow-steps-${name}` })).toMatchObject({ data: { version } });
  expect(await cluster.get({ resource: leases, namespace, name: `mlflow-steps-${name}` })).toBeUndefined();
}

/** In order: the second starts from what the first left. */
it('a deploy is green where every endpoint of the API server fails twice', async () => {
  const { exitCode, outputs } = await deployVersion('1');
  expect({ exitCode, outputs }).toMatchObject({ exitCode: 0, outputs: { outcome: 'done' } });
  await expectServing('1');
  expect([...api.met.keys()].toSorted()).toEqual([410, 429, 500, 503, 'cut', 'expired', 'lost', 'reset'].toSorted());
});

it('one that cannot serve is put back there all the same', async () => {
  api.renew();
  const { exitCode, outputs } = await deployVersion('2');
  expect({ exitCode, outputs }).toMatchObject({ exitCode: 4, outputs: { outcome: 'rolled-back', reason: expect.stringMatching(/cannot pull .*Version 1 was put back and serves/) } });
  await expectServing('1');
  expect(await readTag(model, '2', 'mlflow-steps.deployment')).toMatchObject([{ state: 'rolled-back' }]);
});
