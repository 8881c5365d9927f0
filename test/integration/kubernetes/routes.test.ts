import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { renderDeployYaml } from '../../../scripts/scenarios/manifests.js';
import { shareTraffic } from '../../../scripts/scenarios/catalogue/plans.js';
import { seedVersions } from '../../../scripts/scenarios/seeding.js';
import { numberAt, objectsAt, textAt } from '../../../src/json.js';
import type { Cluster } from '../../../src/kubernetes/cluster.js';
import { pods, virtualServices } from '../../../src/kubernetes/resources.js';
import { deploy } from '../../../src/steps/deploy.js';
import { endStep, type StepEnding } from '../mlflow/step-run.js';
import { connectOwn, startOwnCluster, type OwnCluster } from './own-cluster.js';
import { trackingUri } from './wine.js';

/** A cluster of its own: what an ingress is told is a kind for the whole of it. */
let own: OwnCluster;
let cluster: Cluster;
let model: string;
const namespace = 'models';
const definitions = { group: 'apiextensions.k8s.io', version: 'v1', plural: 'customresourcedefinitions', kind: 'CustomResourceDefinition' };

beforeAll(async () => {
  own = await startOwnCluster();
  cluster = await connectOwn(own);
  const name = 'virtualservices.networking.istio.io';
  await cluster.create({ resource: definitions, name }, {
    apiVersion: 'apiextensions.k8s.io/v1', kind: 'CustomResourceDefinition', metadata: { name },
    spec: {
      group: 'networking.istio.io', scope: 'Namespaced', names: { kind: 'VirtualService', plural: 'virtualservices', singular: 'virtualservice', listKind: 'VirtualServiceList' },
      versions: [{ name: 'v1beta1', served: true, storage: true, schema: { openAPIV3Schema: { type: 'object', properties: { spec: { type: 'object', 'x-kubernetes-preserve-unknown-fields': true } } } } }],
    },
  });
  while (!(await cluster.serves(virtualServices))) await new Promise((resolve) => setTimeout(resolve, 100));
  model = await seedVersions(trackingUri, [renderDeployYaml({ predictors: [{ name: 'main', traffic: 80 }, { name: 'canary', traffic: 20 }] })]);
});
afterAll(async () => {
  cluster.close();
  await own.end();
});

const deployIt = (main: number, more: Readonly<Record<string, string>> = {}, settings = ''): Promise<StepEnding> =>
  endStep(deploy, {
    'tracking-uri': trackingUri, kubeconfig: own.kubeconfig, namespace, model, version: '1', verify: 'off', timeout: '90s', patience: '30s', 'on-failure': 'keep',
    'model-uri-map': 'mlflow-artifacts:/=pvc://mlflow-artifacts', set: `${shareTraffic(main)}${settings}`, ...more,
  });

/** What the ingress is told, in the order of the predictors. */
const weights = async (): Promise<readonly (number | undefined)[]> => {
  const [route] = await cluster.list(virtualServices, namespace);
  return objectsAt(route, 'spec', 'http').flatMap((http) => objectsAt(http, 'route')).map((each) => numberAt(each, 'weight'));
};
const podUids = async (): Promise<readonly string[]> => (await cluster.list(pods, namespace)).map((pod) => textAt(pod, 'metadata', 'uid') ?? '').toSorted();

/** In order: each starts from what the one before left. */
it('a change of traffic alone replaces no pod, and is done when the ingress has been told', async () => {
  expect((await deployIt(80)).outputs).toMatchObject({ outcome: 'done' });
  const before = await podUids();
  expect(before).toHaveLength(2);
  // Without the wait it would be done long before the operator looks at it.
  const ending = await deployIt(40, {}, "\nmetadata.annotations['sandbox/operator-delay']=4s");
  expect(ending.outputs).toMatchObject({ outcome: 'done', changed: 'true' });
  expect(await weights()).toEqual([40, 60]);
  expect(ending.printed.join('\n')).toContain('the ingress to send 40 % of the requests to predictor main (it sends 80 %)');
  expect(await podUids()).toEqual(before);
});

it('is red where nobody tells the ingress, also when it is tried again', async () => {
  const before = await podUids();
  await own.command('stop seldon-operator');
  try {
    // Without a webhook to ask, which would be the operator's too.
    for (let attempt = 1; attempt <= 2; attempt += 1) {
      const { ending } = await deployIt(70, { patience: '3s' });
      expect(ending.error).toMatchObject({ code: 'E_ROLLOUT_FAILED', message: expect.stringContaining('70 % of the requests to predictor main (it sends 40 %)') });
    }
  } finally {
    await own.command('start seldon-operator');
  }
  expect((await deployIt(70)).outputs['outcome']).toMatch(/done|unchanged/);
  expect(await weights()).toEqual([70, 30]);
  expect(await podUids()).toEqual(before);
});
