import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { modelUriMap } from '../../../sandbox/instance/state.js';
import { missingSecret, secretAppears } from '../../../scripts/scenarios/catalogue/pod-scripts.js';
import { withPods } from '../../../scripts/scenarios/manifests.js';
import { seedVersions } from '../../../scripts/scenarios/seeding.js';
import { numberAt, textAt, type JsonObject } from '../../../src/json.js';
import type { Cluster } from '../../../src/kubernetes/cluster.js';
import { deployments } from '../../../src/kubernetes/resources.js';
import { seldonDeployments } from '../../../src/serving/seldon-deployment.js';
import { deploy } from '../../../src/steps/deploy.js';
import { promote } from '../../../src/steps/promote.js';
import { startFallingSilent, type FallingSilent } from '../../proxies/falling-silent.js';
import { callMlflow } from '../../setup/seeded-model.js';
import { endStep, type StepEnding } from '../mlflow/step-run.js';
import { kubeconfig, useNamespace } from './namespaces.js';
import { trackingUri } from './wine.js';

/** What a wait watches: the owner, Deployments, ReplicaSets, pods, EndpointSlices, events. */
const watches = 6;

let cluster: Cluster;
let namespace: string;
let model: string;
let promotionId: string;
let proxy: FallingSilent;
const folder = mkdtempSync(join(tmpdir(), 'falls-silent-'));
const own = join(folder, 'kubeconfig');

const common = () => ({ 'tracking-uri': trackingUri, model });
const deployVersion = (version: string, name: string, more: Readonly<Record<string, string>> = {}): Promise<StepEnding> =>
  endStep(deploy, { ...common(), kubeconfig: own, namespace, name, version, timeout: '90s', patience: '3s', verify: 'off', 'model-uri-map': modelUriMap, ...more });
const live = (name: string): Promise<JsonObject | undefined> => cluster.get({ resource: seldonDeployments, namespace, name });
const isAvailable = async (name: string): Promise<boolean> =>
  (await cluster.list(deployments, namespace, { labelSelector: `seldon-deployment-id=${name}` })).some((each) => (numberAt(each, 'status', 'availableReplicas') ?? 0) > 0);

useNamespace((made) => ({ cluster, namespace } = made));
beforeAll(async () => {
  model = await seedVersions(trackingUri, [withPods(missingSecret), withPods({ ...secretAppears, 'sandbox/recover-after': '6s' })]);
  promotionId = (await endStep(promote, { ...common(), version: '1', to: '@champion', 'no-gates': 'true' })).outputs['promotion-id'] ?? '';
});
beforeEach(async () => {
  proxy = await startFallingSilent(kubeconfig, own, { word: 'CreateContainerConfigError', watches });
});
afterEach(() => proxy.close());
afterAll(() => rmSync(folder, { recursive: true }));

it('does not remove what recovered while nobody could look: it is green when the cluster answers again', async () => {
  const ended = deployVersion('2', 'recovers');
  // The look that the failure would have rested on.
  await proxy.untilGivenUp('/seldondeployments/recovers');
  while (!(await isAvailable('recovers'))) await new Promise((resolve) => setTimeout(resolve, 200));
  proxy.speak();
  const { exitCode, outputs } = await ended;
  expect({ exitCode, outputs }).toMatchObject({ exitCode: 0, outputs: { outcome: 'done' } });
  expect(textAt(await live('recovers'), 'metadata', 'annotations', 'mlflow-steps/version')).toBe('2');
});

it('cannot tell where the cluster stays silent, and leaves all as it is: the deployment, its promotion, and the record', async () => {
  const { exitCode, outputs } = await deployVersion('1', 'open', { timeout: '30s', 'promotion-id': promotionId });
  expect({ exitCode, outputs }).toMatchObject({
    exitCode: 6,
    outputs: { outcome: 'unreachable', 'error-code': 'E_CLUSTER_UNREACHABLE', reason: expect.stringMatching(/could not be told whether .* serves.*What was seen last: .*secret .* not found.*Nothing was put back and nothing removed/) },
  });
  expect(textAt(await live('open'), 'metadata', 'annotations', 'mlflow-steps/version')).toBe('1');
  const { model_version: version } = (await callMlflow(trackingUri, 'GET', `model-versions/get?name=${model}&version=1`)) as { model_version: JsonObject };
  expect(version['aliases']).toEqual(['champion']);
  expect(JSON.stringify(version['tags'])).toMatch(/\\"state\\":\\"deploying\\"/);
});
