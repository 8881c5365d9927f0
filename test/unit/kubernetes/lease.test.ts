import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { connectCluster } from '../../../src/kubernetes/client.js';
import type { Cluster, HeldLease } from '../../../src/kubernetes/cluster.js';
import { holdLease } from '../../../src/kubernetes/lease.js';
import { configMaps } from '../../../src/kubernetes/resources.js';
import { sendJson, startApiServer, type Answer, type ScriptedApiServer } from './api-server.js';
import { silentLog } from '../../../src/step.js';

const open: { server?: ScriptedApiServer; cluster?: Cluster; lease?: HeldLease } = {};
afterEach(async () => {
  await open.lease?.release();
  open.cluster?.close();
  await open.server?.close();
});

async function hold(answerPut: (count: number, ...args: Parameters<Answer>) => void, holder = 'us'): Promise<HeldLease> {
  let puts = 0;
  open.server = await startApiServer((request, response, count) => {
    request.resume();
    if (request.method === 'PUT') return answerPut((puts += 1), request, response, count);
    sendJson(response, request.method === 'POST' ? 201 : 200, { metadata: { uid: 'u', resourceVersion: String(count) }, spec: { holderIdentity: request.method === 'POST' ? 'us' : holder } });
  });
  open.cluster = await connectCluster({ kubeconfig: open.server.kubeconfig }, {}, new AbortController().signal, silentLog);
  open.lease = await holdLease(open.cluster, { namespace: 'ns', name: 'one', holder: 'us', durationMs: 150 }, AbortSignal.timeout(60_000));
  return open.lease;
}

const spec = { holderIdentity: 'us' };
const renewed = (response: Parameters<Answer>[1], count: number): void => sendJson(response, 200, { metadata: { uid: 'u', resourceVersion: String(count) }, spec });

it('is not lost while the server is out of reach longer than its term', async () => {
  let isBack: () => void = () => undefined;
  const back = new Promise<void>((resolve) => (isBack = resolve));
  const lease = await hold((puts, request, response, count) => {
    if (puts <= 3) return void request.socket.destroy();
    renewed(response, count);
    isBack();
  });
  await back;
  expect(lease.lost.aborted).toBe(false);
});

it('is not believed for longer when the clock of the machine is set back', async () => {
  const lease = await hold((_puts, request) => void request.socket.destroy());
  const { now } = Date;
  const clock = jest.spyOn(Date, 'now').mockImplementation(() => now() - 3_600_000);
  try {
    const isBelieved = (): boolean => {
      try {
        lease.assertBelieved();
        return true;
      } catch {
        return false;
      }
    };
    for (let tries = 0; tries < 200 && isBelieved(); tries += 1) await new Promise((resolve) => setTimeout(resolve, 10));
    expect(isBelieved()).toBe(false);
  } finally {
    clock.mockRestore();
  }
});

it('is not lost over a renewal whose answer was, which reads as a conflict when it is sent again', async () => {
  let isBack: () => void = () => undefined;
  const back = new Promise<void>((resolve) => (isBack = resolve));
  const lease = await hold((puts, request, response, count) => {
    if (puts === 1) return void request.socket.destroy();
    if (puts === 2) return sendJson(response, 409, { message: 'the object has been modified' });
    renewed(response, count);
    isBack();
  });
  await back;
  expect(lease.lost.aborted).toBe(false);
});

it('is lost to somebody else who took it over', async () => {
  const lease = await hold((_puts, _request, response) => sendJson(response, 409, { message: 'the object has been modified' }), 'them');
  if (!lease.lost.aborted) await new Promise((resolve) => lease.lost.addEventListener('abort', resolve));
  expect(lease.lost.reason).toMatchObject({ code: 'E_DEPLOY_HELD' });
});

describe('what only the holder may write', () => {
  const termMs = 15_000;
  const believedMs = 10_000;
  const address = { resource: configMaps, namespace: 'ns', name: 'one' };
  /** What the server does with renewals, and with the first attempt of each other write. */
  let renewals: 'taken' | 'cut' | 'overtaken';
  let isFirstCut: boolean;
  /** How long the next renewal takes. */
  let renewalMs: number;
  let nowMs: number;
  const sent = (): readonly string[] => (open.server?.requests ?? []).map((each) => each.split('?')[0] ?? '');
  const writes = (): readonly string[] => sent().filter((each) => each === 'PATCH /api/v1/namespaces/ns/configmaps/one');

  /** A lease that was taken at 0 by a clock that stands still, and what its holder sees of the cluster. */
  async function holdByClock(durationMs = termMs): Promise<Cluster> {
    nowMs = 0;
    renewals = 'taken';
    isFirstCut = false;
    renewalMs = 0;
    open.server = await startApiServer((request, response, count) => {
      request.resume();
      const holderIdentity = renewals === 'overtaken' ? 'them' : 'us';
      if (request.method === 'PUT' && renewals === 'cut') return void request.socket.destroy();
      if (request.method === 'PUT' && renewals === 'overtaken') return sendJson(response, 409, { message: 'the object has been modified' });
      if (request.method === 'PUT') {
        nowMs += renewalMs;
        renewalMs = 0;
      }
      if (request.method === 'PATCH' && isFirstCut && writes().length === 1) {
        nowMs = believedMs;
        return void request.socket.destroy();
      }
      sendJson(response, request.method === 'POST' ? 201 : 200, { metadata: { uid: 'u', resourceVersion: String(count) }, spec: { holderIdentity } });
    });
    open.cluster = await connectCluster({ kubeconfig: open.server.kubeconfig }, {}, new AbortController().signal, silentLog);
    open.lease = await holdLease(open.cluster, { namespace: 'ns', name: 'one', holder: 'us', durationMs, now: () => nowMs }, AbortSignal.timeout(60_000));
    return open.cluster.withLease(open.lease);
  }
  const until = async (isSo: () => boolean): Promise<void> => {
    while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 10));
  };

  it('is sent at once while the lease was renewed lately', async () => {
    const cluster = await holdByClock();
    nowMs = believedMs - 1;
    await cluster.apply(address, {});
    expect(sent().slice(1)).toEqual(writes());
  });

  it('is not sent from the renew deadline on, well before the term ends, until the lease is renewed', async () => {
    const cluster = await holdByClock();
    nowMs = believedMs;
    renewals = 'cut';
    const applied = cluster.apply(address, {});
    await until(() => sent().filter((each) => each.startsWith('PUT')).length >= 2);
    expect(writes()).toEqual([]);
    expect(await cluster.get(address)).toBeDefined();
    renewals = 'taken';
    await applied;
    expect(sent().at(-1)).toBe(writes()[0]);
  });

  it('is not sent again after that either, where the first attempt was cut off', async () => {
    const cluster = await holdByClock();
    isFirstCut = true;
    await cluster.apply(address, {});
    expect(sent().slice(-3)).toEqual([writes()[0], 'PUT /apis/coordination.k8s.io/v1/namespaces/ns/leases/one', writes()[1]]);
  });

  it('is sent after another renewal where one took so long that it is old when it is done', async () => {
    const cluster = await holdByClock();
    nowMs = believedMs;
    renewalMs = believedMs;
    await cluster.apply(address, {});
    const renewal = 'PUT /apis/coordination.k8s.io/v1/namespaces/ns/leases/one';
    expect(sent().slice(1)).toEqual([renewal, renewal, writes()[0]]);
  });

  it('is given up where the lease cannot be renewed for two terms', async () => {
    const cluster = await holdByClock(150);
    nowMs = believedMs;
    renewals = 'cut';
    await expect(cluster.apply(address, {})).rejects.toMatchObject({ code: 'E_CLUSTER_UNREACHABLE', message: expect.stringContaining('The lease ns/one could not be renewed in time') });
    expect(writes()).toEqual([]);
    renewals = 'taken';
  });

  it('is not sent at all where somebody else took the lease over', async () => {
    const cluster = await holdByClock();
    nowMs = termMs + 1;
    renewals = 'overtaken';
    for (const write of [() => cluster.apply(address, {}), () => cluster.create(address, {}), () => cluster.replace(address, {}), () => cluster.delete(address)]) {
      await expect(write()).rejects.toMatchObject({ code: 'E_DEPLOY_HELD' });
    }
    expect(sent().filter((each) => each.includes('configmaps'))).toEqual([]);
  });
});
