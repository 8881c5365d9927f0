import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { objectsAt, textAt } from '../../../src/json.js';
import type { Cluster } from '../../../src/kubernetes/cluster.js';
import { deployments, namespaces, pods } from '../../../src/kubernetes/resources.js';
import { seldonDeployments } from '../../../src/serving/seldon-deployment.js';
import { undeploy } from '../../../src/steps/undeploy.js';
import { endStep } from '../mlflow/step-run.js';
import { renderTheirs, untilServing } from './others-deployment.js';
import { connectOwn, startOwnCluster, type OwnCluster } from './own-cluster.js';

let own: OwnCluster;
let cluster: Cluster;
beforeAll(async () => {
  own = await startOwnCluster();
  cluster = await connectOwn(own);
});
afterAll(async () => {
  cluster.close();
  await own.end();
});

/** One of ours that serves, in a namespace under the operator's webhook. */
async function serve(namespace: string, name: string, finalizers: readonly string[] = []): Promise<void> {
  await cluster.create({ resource: namespaces, name: namespace }, { apiVersion: 'v1', kind: 'Namespace', metadata: { name: namespace, labels: { 'sandbox/webhook': 'on' } } });
  const manifest = JSON.parse(renderTheirs(name, { labels: { 'app.kubernetes.io/managed-by': 'mlflow-steps' } })) as { metadata: object };
  await cluster.apply({ resource: seldonDeployments, namespace, name }, { ...manifest, metadata: { ...manifest.metadata, finalizers } });
  await untilServing(cluster, namespace, name);
}

const undeployIt = (namespace: string, name: string, timeout: string) => endStep(undeploy, { kubeconfig: own.kubeconfig, namespace, name, timeout });
const releaseIt = async (namespace: string, name: string): Promise<void> => {
  const address = { resource: seldonDeployments, namespace, name };
  for (;;) {
    const live = await cluster.get(address);
    if (!live || (await cluster.replace(address, { ...live, metadata: { ...(live['metadata'] as object), finalizers: [] } }))) return;
  }
};

it('names the finalizer that a deletion hangs on, with its object and what to do', async () => {
  await serve('held', 'model', ['example.com/slow']);
  const { ending, outputs, exitCode } = await undeployIt('held', 'model', '15s');
  expect({ exitCode, code: ending.error?.code, changed: outputs['changed'] }).toEqual({ exitCode: 5, code: 'E_TIMEOUT', changed: 'true' });
  expect(ending.error?.message).toMatch(/still waits for SeldonDeployment\/held\/model and \d+ more to be gone, held by the finalizer "example\.com\/slow"\./);
  expect(ending.error?.message).toContain(`kubectl -n held patch seldondeployments.machinelearning.seldon.io model --type merge -p '{"metadata":{"finalizers":null}}'`);
  // What it made goes after it.
  await releaseIt('held', 'model');
  expect((await undeployIt('held', 'model', '60s')).exitCode).toBe(0);
});

it('removes what is in a namespace that is being deleted, and names what holds that', async () => {
  await serve('ending', 'model', ['example.com/slow']);
  await cluster.delete({ resource: namespaces, name: 'ending' });
  while (textAt(await cluster.get({ resource: namespaces, name: 'ending' }), 'status', 'phase') !== 'Terminating') await new Promise((resolve) => setTimeout(resolve, 50));
  const held = await undeployIt('ending', 'model', '3s');
  expect(held.ending.error).toMatchObject({ code: 'E_TIMEOUT', message: expect.stringContaining('held by the finalizer "example.com/slow"') });
  expect(held.printed.join('\n')).toContain('The namespace ending is being deleted, and SeldonDeployment/ending/model with it.');
  await releaseIt('ending', 'model');
  expect((await undeployIt('ending', 'model', '60s')).exitCode).toBe(0);
});

it('needs neither the operator nor its webhook: all that was made of it goes', async () => {
  await serve('alone', 'model');
  await serve('stuck', 'model');
  await own.command('stop seldon-operator');
  // As an earlier release began it: in the foreground it hangs, because its finalizer is taken off by an update that the webhook refuses.
  await cluster.delete({ resource: seldonDeployments, namespace: 'stuck', name: 'model' }, { propagation: 'Foreground' });
  for (const namespace of ['alone', 'stuck']) {
    expect(await undeployIt(namespace, 'model', '60s')).toMatchObject({ exitCode: 0, outputs: { outcome: 'done', changed: 'true' } });
    expect(await cluster.get({ resource: seldonDeployments, namespace, name: 'model' })).toBeUndefined();
    for (const resource of [deployments, pods]) expect(objectsAt({ found: await cluster.list(resource, namespace) }, 'found')).toEqual([]);
  }
});
