import { describe, expect, it } from '@jest/globals';
import type { Cluster, ObjectAddress, Resource } from '../../../src/kubernetes/cluster.js';
import { numberAt, textAt } from '../../../src/json.js';
import { holdLease } from '../../../src/kubernetes/lease.js';
import { configMaps, deployments, leases } from '../../../src/kubernetes/resources.js';
import { seldonDeployments } from '../../../src/serving/seldon-deployment.js';
import { useNamespace } from './namespaces.js';

let cluster: Cluster;
let namespace: string;
useNamespace((made) => ({ cluster, namespace } = made));

const at = (resource: Resource, name: string): ObjectAddress => ({ resource, namespace, name });
const seldonDeployment = (name: string, replicas: number) => ({
  apiVersion: 'machinelearning.seldon.io/v1',
  kind: 'SeldonDeployment',
  metadata: { name, namespace },
  spec: { predictors: [{ name: 'default', replicas, graph: { name: 'm', implementation: 'MLFLOW_SERVER', modelUri: 'pvc://mlflow-artifacts/none' } }] },
});

describe('a real API server', () => {
  it('says which kinds it serves', async () => {
    expect(await cluster.serves(seldonDeployments)).toBe(true);
    expect(await cluster.serves({ group: 'serving.kserve.io', version: 'v1beta1', plural: 'inferenceservices', kind: 'InferenceService' })).toBe(false);
    await expect(cluster.get(at({ group: 'none.example', version: 'v1', plural: 'nothings', kind: 'Nothing' }, 'x'))).rejects.toMatchObject({ code: 'E_CRD_MISSING' });
  });

  it('applies: created, then unchanged, then configured, and a dry run changes nothing', async () => {
    const address = at(seldonDeployments, 'applied');
    const generations = [];
    for (const replicas of [0, 0, 1]) generations.push(numberAt(await cluster.apply(address, seldonDeployment('applied', replicas)), 'metadata', 'generation'));
    expect(generations).toEqual([1, 1, 2]);
    const dry = await cluster.apply(address, seldonDeployment('applied', 2), { dryRun: true });
    expect(numberAt(dry, 'metadata', 'generation')).toBe(3);
    expect(numberAt(await cluster.get(address), 'metadata', 'generation')).toBe(2);
  });

  it('tells fields that it does not know, and namespaces that do not exist', async () => {
    const wrong = { ...seldonDeployment('wrong', 1), spec: { predictorz: [] } };
    await expect(cluster.apply(at(seldonDeployments, 'wrong'), wrong)).rejects.toMatchObject({ code: 'E_APPLY_REFUSED', message: expect.stringContaining('predictorz') });
    const elsewhere = { ...at(configMaps, 'x'), namespace: 'no-such-namespace' };
    await expect(cluster.apply(elsewhere, { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'x' } })).rejects.toMatchObject({ code: 'E_NAMESPACE_NOT_FOUND' });
  });

  it('deletes only the object that is meant', async () => {
    const address = at(configMaps, 'deleted');
    const created = await cluster.create(address, { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'deleted' } });
    expect(await cluster.create(address, { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'deleted' } })).toBeUndefined();
    expect(await cluster.delete(address, { uid: '00000000-0000-0000-0000-000000000000' })).toBe(false);
    expect(await cluster.delete(address, { uid: textAt(created, 'metadata', 'uid') ?? '', propagation: 'Background' })).toBe(true);
    expect(await cluster.delete(address)).toBe(false);
  });

  it('waits until what an object owned is gone', async () => {
    const address = at(deployments, 'removed');
    const template = { metadata: { labels: { a: 'b' } }, spec: { containers: [{ name: 'c', image: 'none.example/none' }] } };
    const made = await cluster.apply(address, {
      apiVersion: 'apps/v1', kind: 'Deployment', metadata: { name: 'removed', namespace }, spec: { replicas: 1, selector: { matchLabels: { a: 'b' } }, template },
    });
    const uid = textAt(made, 'metadata', 'uid') ?? '';
    await expect(cluster.waitForRemoval(address, uid, 1, () => undefined)).rejects.toMatchObject({ code: 'E_TIMEOUT' });
    await cluster.delete(address, { uid });
    await cluster.waitForRemoval(address, uid, 60_000, () => undefined);
    expect(await cluster.get(address)).toBeUndefined();
  });
});

describe('a lease', () => {
  it('is held by one at a time, and gone when it is released', async () => {
    const first = await holdLease(cluster, { namespace, name: 'one', holder: 'first', durationMs: 3_000 }, AbortSignal.timeout(60_000));
    await expect(holdLease(cluster, { namespace, name: 'one', holder: 'second', durationMs: 3_000 }, AbortSignal.timeout(60_000))).rejects.toMatchObject({
      code: 'E_DEPLOY_HELD', message: expect.stringContaining('held by first'),
    });
    await first.release();
    expect(await cluster.get(at(leases, 'one'))).toBeUndefined();
  });

  it('of a holder that died blocks no longer than its term, and only one of many takes it over', async () => {
    const spec = { holderIdentity: 'dead', leaseDurationSeconds: 2, renewTime: '2020-01-01T00:00:00.000000Z' };
    await cluster.create(at(leases, 'two'), { apiVersion: 'coordination.k8s.io/v1', kind: 'Lease', metadata: { name: 'two' }, spec });
    const tries = await Promise.allSettled(
      ['a', 'b', 'c', 'd'].map((holder) => holdLease(cluster, { namespace, name: 'two', holder, durationMs: 3_000 }, AbortSignal.timeout(60_000))),
    );
    const held = tries.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []));
    expect(held).toHaveLength(1);
    for (const each of tries) if (each.status === 'rejected') expect(each.reason).toMatchObject({ code: 'E_DEPLOY_HELD' });
    await held[0]?.release();
  });

  it('tells its holder when it was lost', async () => {
    const lease = await holdLease(cluster, { namespace, name: 'three', holder: 'loser', durationMs: 1_500 }, AbortSignal.timeout(60_000));
    await cluster.delete(at(leases, 'three'));
    await new Promise((resolve) => lease.lost.addEventListener('abort', resolve));
    expect(lease.lost.reason).toMatchObject({ code: 'E_DEPLOY_HELD' });
    await lease.release();
  });
});
