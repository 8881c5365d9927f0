import { expect, it } from '@jest/globals';
import type { Cluster } from '../../../src/kubernetes/cluster.js';
import { deployments } from '../../../src/kubernetes/resources.js';
import { seldonDeployments } from '../../../src/serving/seldon-deployment.js';
import { deploy } from '../../../src/steps/deploy.js';
import { endStep } from '../mlflow/step-run.js';
import { kubeconfig, useNamespace } from './namespaces.js';
import { seedUnpullable } from './unpullable.js';
import { readTag, trackingUri } from './wine.js';

const image = 'registry.example/models/no-such-server:9.9';
let cluster: Cluster;
let namespace: string;
useNamespace((made) => ({ cluster, namespace } = made));

it('is red long before the timeout when an image is in no registry, names it, and removes a first deployment', async () => {
  const { model, version } = await seedUnpullable('unpullable', image);
  const startedAt = Date.now();
  const { exitCode, outputs, ending } = await endStep(deploy, {
    'tracking-uri': trackingUri, kubeconfig, namespace, model, version, timeout: '10m', 'model-uri-map': 'mlflow-artifacts:/=pvc://mlflow-artifacts',
  });
  expect({ exitCode, code: ending.error?.code, outputs }).toMatchObject({ exitCode: 4, code: 'E_ROLLOUT_FAILED', outputs: { outcome: 'failed', changed: 'true', verified: 'false' } });
  expect(Date.now() - startedAt).toBeLessThan(120_000);
  expect(outputs['reason']).toContain(`cannot pull ${image}`);
  expect(outputs['reason']).toContain('not found');
  expect(outputs['reason']).toContain('As a first deployment it was removed.');
  expect(await cluster.get({ resource: seldonDeployments, namespace, name: 'unpullable' })).toBeUndefined();
  expect(await cluster.list(deployments, namespace)).toEqual([]);
  expect(await readTag(model, version, 'mlflow-steps.deployment')).toMatchObject([{ state: 'removed', reason: expect.stringContaining(image) }]);
});
