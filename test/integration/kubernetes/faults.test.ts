import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Cluster, WaitOptions } from '../../../src/kubernetes/cluster.js';
import { textAt } from '../../../src/json.js';
import { holdLease } from '../../../src/kubernetes/lease.js';
import type { Manifest } from '../../../src/manifest/manifest.js';
import { computeExpectation, seldonDeployments } from '../../../src/serving/seldon-deployment.js';
import { connectOwn, startOwnCluster, type OwnCluster } from './own-cluster.js';

const namespace = 'models';
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

const manifestOf = (name: string, script: Readonly<Record<string, string>>): Manifest => {
  const annotations = { 'mlflow-steps/rollout': 'one' };
  const component = { metadata: { annotations: script }, spec: { nodeSelector: { 'sandbox/node': 'scripted' }, containers: [{ name: 'm' }] } };
  const predictor = { name: 'default', annotations, graph: { name: 'm', implementation: 'MLFLOW_SERVER', modelUri: 'pvc://mlflow-artifacts/m' }, componentSpecs: [component] };
  return { apiVersion: 'machinelearning.seldon.io/v1', kind: 'SeldonDeployment', metadata: { name, namespace, labels: {}, annotations: {} }, spec: { annotations, protocol: 'v2', predictors: [predictor] } };
};

/** Applies it, and waits; `heard` resolves when progress says this. */
async function roll(manifest: Manifest, options: Partial<WaitOptions> = {}) {
  const address = { resource: seldonDeployments, namespace, name: manifest.metadata.name };
  const applied = await cluster.apply(address, manifest);
  const said: string[] = [];
  let tell: () => void = () => undefined;
  const report = (message: string): void => {
    said.push(message);
    tell();
  };
  const expected = computeExpectation(manifest, 'one', address, textAt(applied, 'metadata', 'uid') ?? '');
  const ending = cluster.waitForRollout(expected, { timeoutMs: 150_000, patienceMs: 60_000, patienceRestarts: 2, report, ...options });
  const heard = (text: string) => new Promise<void>((resolve) => {
    tell = () => {
      if (said.some((each) => each.includes(text))) resolve();
    };
    tell();
  });
  return { ending, heard, expected };
}

it('outlives an API server that is killed and started again, and keeps its lease', async () => {
  const lease = await holdLease(cluster, { namespace, name: 'kept', holder: 'us', durationMs: 1_500 }, AbortSignal.timeout(150_000));
  const { ending, heard } = await roll(manifestOf('outlives', { 'sandbox/pod': 'slow', 'sandbox/ready-after': '3s' }));
  await heard('not ready yet');
  await own.command('stop kube-apiserver');
  await heard('cannot be reached');
  await own.command('start kube-apiserver');
  expect(await ending).toEqual({ state: 'current' });
  expect(lease.lost.aborted).toBe(false);
  await lease.release();
});

it('says that the operator is away, and is green when it comes back', async () => {
  await own.command('stop seldon-operator');
  const { ending, heard } = await roll(manifestOf('silent', { 'sandbox/pod': 'ready' }));
  await heard('the operator to make the Deployment of predictor default');
  await own.command('start seldon-operator');
  expect(await ending).toEqual({ state: 'current' });
});

it('is red where it stays away longer than patience', async () => {
  await own.command('stop seldon-operator');
  const { ending, expected } = await roll(manifestOf('gone', { 'sandbox/pod': 'ready' }), { patienceMs: 1_000 });
  const ended = await ending;
  expect(ended).toMatchObject({ state: 'failed', reason: 'OperatorSilent' });
  expect(await cluster.diagnose(expected, ended)).toMatchObject({ advice: expect.stringContaining("Seldon's operator"), objects: 'SeldonDeployment gone: not ready' });
});
