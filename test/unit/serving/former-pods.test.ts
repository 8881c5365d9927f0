import { expect, test } from '@jest/globals';
import type { Cluster } from '../../../src/kubernetes/cluster.js';
import { waitForFormerPods } from '../../../src/serving/former-pods.js';

const pod = (name: string, marker: string | undefined, phase = 'Running') => ({ metadata: { name, annotations: marker === undefined ? {} : { 'mlflow-steps/rollout': marker } }, status: { phase } });

/** A cluster that lists these pods, one list after another. */
function listing(...lists: readonly (readonly object[])[]): { readonly cluster: Cluster; readonly asked: unknown[] } {
  const asked: unknown[] = [];
  const list = (...question: unknown[]) => {
    asked.push(question.slice(1));
    return Promise.resolve(lists[Math.min(asked.length, lists.length) - 1] ?? []);
  };
  return { cluster: { list } as unknown as Cluster, asked };
}

const wait = (cluster: Cluster, name = 'wine', report: (message: string) => void = () => undefined) => waitForFormerPods(cluster, 'models', name, new Set(['new', 'kept']), new AbortController().signal, report);

test('goes on at once where nothing of an earlier manifest can answer', async () => {
  const { cluster, asked } = listing([pod('a', 'new'), pod('k', 'kept'), pod('b', 'old', 'Succeeded'), pod('c', 'old', 'Failed'), pod('orchestrator', undefined)]);
  expect(await wait(cluster)).toEqual([]);
  expect(asked).toEqual([['models', { labelSelector: 'seldon-deployment-id=wine' }]]);
});

test('waits for a pod that is ending, and says so once', async () => {
  const { cluster, asked } = listing([pod('a', 'new'), pod('b', 'old')], [pod('b', 'old')], [pod('a', 'new')]);
  const said: string[] = [];
  expect(await wait(cluster, 'wine', (message) => said.push(message))).toEqual([]);
  expect(asked).toHaveLength(3);
  expect(said).toEqual([expect.stringContaining('earlier version to be gone (b)')]);
});

test('finds those of a name that the operator shortens', async () => {
  const { cluster, asked } = listing([]);
  await wait(cluster, 'w'.repeat(70));
  expect(asked).toEqual([['models', { labelSelector: expect.stringMatching(/^seldon-deployment-id=seldon-[0-9a-f]{32}$/) }]]);
});
