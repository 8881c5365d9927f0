import { expect, it } from '@jest/globals';
import { modelUriMap } from '../../../sandbox/instance/state.js';
import { flapping } from '../../../scripts/scenarios/catalogue/pod-scripts.js';
import { withPods } from '../../../scripts/scenarios/manifests.js';
import { seedVersions } from '../../../scripts/scenarios/seeding.js';
import type { Cluster } from '../../../src/kubernetes/cluster.js';
import { deploy } from '../../../src/steps/deploy.js';
import { endStep } from '../mlflow/step-run.js';
import { kubeconfig, useNamespace } from './namespaces.js';
import { readyPods } from './others-deployment.js';
import { trackingUri } from './wine.js';

let cluster: Cluster;
let namespace: string;
useNamespace((made) => ({ cluster, namespace } = made));

it('is not green when it is run again in a moment in which readiness is there', async () => {
  const model = await seedVersions(trackingUri, [withPods({ ...flapping, 'sandbox/ready-for': '1800ms', 'sandbox/flaps': '1000' })]);
  const run = (timeout: string) =>
    endStep(deploy, { 'tracking-uri': trackingUri, model, kubeconfig, namespace, version: '1', timeout, verify: 'off', 'on-failure': 'keep', 'model-uri-map': modelUriMap });
  expect(await run('12s')).toMatchObject({ exitCode: 5, outputs: { outcome: 'timeout' } });
  while ((await readyPods(cluster, namespace, 'model')).length > 0) await new Promise((resolve) => setTimeout(resolve, 50));
  while ((await readyPods(cluster, namespace, 'model')).length === 0) await new Promise((resolve) => setTimeout(resolve, 50));
  expect(await run('4s')).toMatchObject({ exitCode: 5, outputs: { outcome: 'timeout', changed: 'false' } });
});
