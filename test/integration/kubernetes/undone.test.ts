import { beforeAll, expect, it } from '@jest/globals';
import { modelUriMap } from '../../../sandbox/instance/state.js';
import { healthy, imageNotFound } from '../../../scripts/scenarios/catalogue/pod-scripts.js';
import { defaultName as name, withPods } from '../../../scripts/scenarios/manifests.js';
import { seedVersions } from '../../../scripts/scenarios/seeding.js';
import { textAt } from '../../../src/json.js';
import type { Cluster } from '../../../src/kubernetes/cluster.js';
import { seldonDeployments } from '../../../src/serving/seldon-deployment.js';
import { deploy } from '../../../src/steps/deploy.js';
import { promote } from '../../../src/steps/promote.js';
import { callMlflow } from '../../setup/seeded-model.js';
import { endStep } from '../mlflow/step-run.js';
import { kubeconfig, useNamespace } from './namespaces.js';
import { trackingUri } from './wine.js';

let cluster: Cluster;
let namespace: string;
let model: string;
let promotionId: string;

const common = () => ({ 'tracking-uri': trackingUri, model });
const promoteVersion = async (version: string) => (await endStep(promote, { ...common(), version, to: '@champion', 'no-gates': 'true' })).outputs['promotion-id'] ?? '';
const deployVersion = (more: Readonly<Record<string, string>>) =>
  endStep(deploy, { ...common(), kubeconfig, namespace, timeout: '120s', patience: '5s', verify: 'off', 'model-uri-map': modelUriMap, ...more }, { pipeline: { link: 'https://ci.example/runs/7' } });
const live = () => cluster.get({ resource: seldonDeployments, namespace, name });

useNamespace((made) => ({ cluster, namespace } = made));
beforeAll(async () => {
  model = await seedVersions(trackingUri, [withPods(healthy), withPods(imageNotFound)]);
  expect((await deployVersion({ version: '1', at: '@champion', 'promotion-id': await promoteVersion('1') })).outputs).toMatchObject({ outcome: 'done' });
  promotionId = await promoteVersion('2');
  expect((await deployVersion({ version: '2', at: '@champion', 'promotion-id': promotionId })).outputs).toMatchObject({ outcome: 'rolled-back' });
});

/** "Re-run failed jobs" runs the deploy again, with what the promotion gave before. */
it.each<Readonly<Record<string, string>>>([{ version: '2', at: '@champion' }, { version: '2' }, { at: '@champion' }])('a deploy whose own failure undid its promotion is told so when it is run again with %j, and applies nothing', async (which) => {
  const before = await live();
  const { exitCode, outputs, ending } = await deployVersion({ ...which, 'promotion-id': promotionId });
  expect(ending.error).toMatchObject({ code: 'E_PROMOTION_UNDONE', message: expect.stringMatching(`^The promotion ${promotionId} of .* version 2 to @champion was undone by deploy of https://ci.example/runs/7, which could not make it serve, .* promote the version again`) });
  expect({ exitCode, outputs }).toMatchObject({ exitCode: 2, outputs: { outcome: 'invalid' } });
  expect((await live())?.['spec']).toEqual(before?.['spec']);
  expect(textAt(await live(), 'metadata', 'annotations', 'mlflow-steps/version')).toBe('1');
});

it('an alias that a client of MLflow moved is not blamed on the older promotion of the version that it names now', async () => {
  const id = await promoteVersion('2');
  await callMlflow(trackingUri, 'POST', 'registered-models/alias', { name: model, alias: 'champion', version: '1' });
  const { exitCode, ending } = await deployVersion({ version: '2', at: '@champion', 'promotion-id': id });
  expect(exitCode).toBe(6);
  expect(ending.error).toMatchObject({ code: 'E_PROMOTION_OVERTAKEN', message: expect.stringContaining('is version 1 by now (it was moved there without this project; its own promotion is older') });
});
