import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { toStepError } from '../../../src/errors.js';
import type { Cluster } from '../../../src/kubernetes/cluster.js';
import { connectCluster } from '../../../src/kubernetes/client.js';
import { configMaps } from '../../../src/kubernetes/resources.js';
import { type Log, silentLog } from '../../../src/step.js';
import { renderKubeconfig, sendJson, startApiServer, type Answer, type ScriptedApiServer } from './api-server.js';

const address = { resource: configMaps, namespace: 'ns', name: 'x' };
const open: { server?: ScriptedApiServer; cluster?: Cluster } = {};

async function connect(answer: Answer, user?: string, signal = new AbortController().signal, log: Log = silentLog): Promise<Cluster> {
  open.server = await startApiServer(answer, user);
  open.cluster = await connectCluster({ kubeconfig: open.server.kubeconfig }, {}, signal, log);
  return open.cluster;
}

afterEach(async () => {
  open.cluster?.close();
  await open.server?.close();
});

describe('connectCluster', () => {
  it("knows the server, the context's namespace, and the token", async () => {
    let authorization: string | undefined;
    const cluster = await connect((request, response) => {
      authorization = request.headers.authorization;
      sendJson(response, 200, { kind: 'ConfigMap' });
    });
    expect(await cluster.get(address)).toEqual({ kind: 'ConfigMap' });
    expect(cluster.defaultNamespace).toBe('mine');
    expect(authorization).toBe('Bearer secret');
    expect(open.server?.requests).toEqual(['GET /api/v1/namespaces/ns/configmaps/x']);
  });

  it('asks again where the server is overloaded, after the time that it says', async () => {
    const startedAt = Date.now();
    const cluster = await connect((_request, response, count) =>
      count === 1 ? sendJson(response, 429, { message: 'slow down' }, { 'retry-after': '1' }) : sendJson(response, 200, { ok: true }),
    );
    expect(await cluster.get(address)).toEqual({ ok: true });
    expect(Date.now() - startedAt).toBeGreaterThanOrEqual(950);
  });

  it('asks again where a connection was cut, but creates only once', async () => {
    const cluster = await connect((request, response, count) => {
      if (count === 1 || request.method === 'POST') request.socket.destroy();
      else sendJson(response, 200, { ok: true });
    });
    expect(await cluster.get(address)).toEqual({ ok: true });
    await expect(cluster.create(address, {})).rejects.toMatchObject({ code: 'E_CLUSTER_UNREACHABLE' });
    expect(open.server?.requests).toHaveLength(3);
  });

  it('creates again where the server was overloaded, and so did not take it', async () => {
    const cluster = await connect((_request, response, count) =>
      count <= 2 ? sendJson(response, 429, { message: 'slow down' }, { 'retry-after': '0' }) : sendJson(response, 201, { ok: true }),
    );
    expect(await cluster.create(address, {})).toEqual({ ok: true });
    expect(open.server?.requests).toHaveLength(3);
  });

  it('asks a model once, which has its own word for overload', async () => {
    const cluster = await connect((_request, response) => sendJson(response, 429, { error: 'busy' }, { 'retry-after': '0' }));
    expect(await cluster.proxyToService('ns', 'wine', 8000, '/predict', '{}')).toMatchObject({ status: 429 });
    expect(open.server?.requests).toHaveLength(1);
  });

  it('says why a manifest is sent again, and what to see to where its webhook never answers', async () => {
    const said: string[] = [];
    const away = { message: 'Internal error occurred: failed calling webhook "v1.vseldondeployment.kb.io": context deadline exceeded\u001b[2J' };
    const cluster = await connect((_request, response) => sendJson(response, 500, away, { 'retry-after': '0' }), undefined, undefined, { ...silentLog, progress: (message) => said.push(message) });
    await expect(cluster.apply(address, {})).rejects.toMatchObject({
      code: 'E_CLUSTER_UNREACHABLE', message: expect.stringMatching(/could not patch ConfigMap\/ns\/x: .*context deadline exceeded\. See whether .* Seldon's operator/),
    });
    expect(open.server?.requests).toHaveLength(6);
    expect(said).toEqual(Array.from({ length: 5 }, () => `The cluster did not take ConfigMap/ns/x; trying again. ${away.message.replace('\u001b[2J', '')}`));
  });

  it('runs the credential plug-in again when its credentials are refused, and tells it about the cluster', async () => {
    const cluster = await connect(
      (request, response) => (request.headers.authorization === 'Bearer fresh' ? sendJson(response, 200, { ok: true }) : sendJson(response, 401, { message: 'Unauthorized' })),
      'exec: {apiVersion: client.authentication.k8s.io/v1, command: ./plugin, interactiveMode: Never}',
    );
    const directory = dirname(open.server?.kubeconfig ?? '');
    const plugin = join(directory, 'plugin');
    // Stale on its first run, fresh on the second, as after a login elsewhere.
    writeFileSync(plugin, `#!/bin/sh
echo "$KUBERNETES_EXEC_INFO" > "${directory}/info"
echo run >> "${directory}/runs"
if [ -e "${directory}/ran" ]; then token=fresh; else token=stale; touch "${directory}/ran"; fi
echo '{"apiVersion":"client.authentication.k8s.io/v1","kind":"ExecCredential","status":{"token":"'$token'"}}'
`);
    chmodSync(plugin, 0o755);
    writeFileSync(open.server?.kubeconfig ?? '', renderKubeconfig(open.server?.url ?? '', `exec: {apiVersion: client.authentication.k8s.io/v1, command: ${plugin}, interactiveMode: Never}`));
    const again = await connectCluster({ kubeconfig: open.server?.kubeconfig }, {}, new AbortController().signal, silentLog);
    // As the collections of a rollout do, all at once.
    expect(await Promise.all([1, 2, 3, 4].map(() => again.get(address)))).toEqual([1, 2, 3, 4].map(() => ({ ok: true })));
    expect(readFileSync(join(directory, 'runs'), 'utf8')).toBe('run\nrun\n');
    again.close();
    cluster.close();
  });

  it('says what to do when they stay refused', async () => {
    const cluster = await connect((_request, response) => sendJson(response, 401, { message: 'Unauthorized' }));
    await expect(cluster.get(address)).rejects.toMatchObject({ code: 'E_CLUSTER_UNAUTHORIZED', exit: 2 });
    expect(open.server?.requests).toHaveLength(2);
  });

  it('says so where a plug-in cannot be run', async () => {
    const cluster = await connect((_request, response) => sendJson(response, 200, {}), 'exec: {apiVersion: v1, command: /nowhere/plugin}');
    await expect(cluster.get(address)).rejects.toMatchObject({ code: 'E_CLUSTER_UNAUTHORIZED', message: expect.stringContaining('/nowhere/plugin') });
  });

  it('stops at once when it is told to', async () => {
    const controller = new AbortController();
    const cluster = await connect(() => undefined, undefined, controller.signal);
    const answer = cluster.get(address);
    setTimeout(() => controller.abort(new Error('stop')), 50);
    await expect(answer).rejects.toThrow('stop');
  });

  it('is still usable under another signal then', async () => {
    const cluster = await connect((_request, response) => sendJson(response, 200, { ok: true }), undefined, AbortSignal.abort());
    await expect(cluster.get(address)).rejects.toThrow();
    expect(await cluster.withSignal(new AbortController().signal).get(address)).toEqual({ ok: true });
  });

  it('follows pages of a list', async () => {
    const cluster = await connect((request, response) =>
      sendJson(response, 200, request.url?.includes('continue=next') ? { items: [{ n: 2 }] } : { items: [{ n: 1 }], metadata: { continue: 'next' } }),
    );
    expect(await cluster.list(configMaps, 'ns', { labelSelector: 'a=b' })).toEqual([{ n: 1 }, { n: 2 }]);
  });
});

describe('a list that never ends', () => {
  it('is read up to the page that has enough, of what is selected', async () => {
    const urls: (string | undefined)[] = [];
    const cluster = await connect((request, response) => {
      urls.push(request.url);
      sendJson(response, 200, { items: [{ n: 1 }, { n: 2 }], metadata: { continue: 'next' } });
    });
    expect(await cluster.list(configMaps, 'ns', { fieldSelector: 'type=Warning', maxItems: 3 })).toHaveLength(4);
    expect(urls).toEqual(['', '&continue=next'].map((rest) => `/api/v1/namespaces/ns/configmaps?limit=500&fieldSelector=type%3DWarning${rest}`));
  });
});

describe('errors of the API server', () => {
  const answering = (status: number, body: unknown) => connect((_request, response) => sendJson(response, status, body));

  it.each([
    [403, { reason: 'Forbidden', message: 'configmaps "x" is forbidden: User "u" cannot patch resource "configmaps"' }, 'E_CLUSTER_FORBIDDEN'],
    [403, { reason: 'Forbidden', message: 'exceeded quota: q' }, 'E_APPLY_REFUSED'],
    [403, { message: 'being terminated', details: { causes: [{ reason: 'NamespaceTerminating' }] } }, 'E_NAMESPACE_NOT_FOUND'],
    [404, { details: { kind: 'namespaces', name: 'ns' } }, 'E_NAMESPACE_NOT_FOUND'],
    [404, '404 page not found', 'E_CRD_MISSING'],
    [422, { message: 'invalid' }, 'E_APPLY_REFUSED'],
    [500, { message: '.spec.x: field not declared in schema' }, 'E_APPLY_REFUSED'],
  ])('%p %p is %s', async (status, body, code) => {
    await expect((await answering(status, body)).apply(address, {})).rejects.toMatchObject({ code });
    expect(open.server?.requests).toHaveLength(1);
  });

  it('names the field and its manager in a conflict, which it looks up once', async () => {
    const causes = [{ reason: 'FieldManagerConflict', field: '.spec.predictors', message: 'conflict with "hpa" using apps/v1' }];
    await expect((await answering(409, { details: { causes } })).apply(address, {})).rejects.toMatchObject({
      code: 'E_APPLY_CONFLICT', message: expect.stringContaining('.spec.predictors, held by "hpa" using apps/v1.'),
    });
    expect(open.server?.requests).toEqual([expect.stringMatching(/^PATCH /), 'GET /api/v1/namespaces/ns/configmaps/x']);
  });

  it('bounds and cleans what the server says', async () => {
    const cluster = await answering(422, { message: `\u001b[31m${'x'.repeat(10_000)}` });
    const error = await cluster.apply(address, {}).then(() => undefined, toStepError);
    expect(error).toMatchObject({ message: expect.not.stringContaining('\u001b') });
    expect(error?.message.length).toBeLessThan(2000);
  });
});
