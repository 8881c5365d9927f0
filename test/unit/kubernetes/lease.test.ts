import { afterEach, expect, it } from '@jest/globals';
import { connectCluster } from '../../../src/kubernetes/client.js';
import type { Cluster, HeldLease } from '../../../src/kubernetes/cluster.js';
import { holdLease } from '../../../src/kubernetes/lease.js';
import { sendJson, startApiServer, type Answer, type ScriptedApiServer } from './api-server.js';

const silent = { progress: () => undefined, warn: () => undefined, foreign: () => undefined };
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
  open.cluster = await connectCluster({ kubeconfig: open.server.kubeconfig }, {}, new AbortController().signal, silent);
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
