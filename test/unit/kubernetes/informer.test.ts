import { afterEach, describe, expect, it } from '@jest/globals';
import { Connection } from '../../../src/kubernetes/connection.js';
import { followCollection } from '../../../src/kubernetes/informer.js';
import { pods } from '../../../src/kubernetes/resources.js';
import { sendJson, startApiServer, type Answer, type ScriptedApiServer } from './api-server.js';

const pod = (name: string, version = '1') => ({ metadata: { name, uid: name, resourceVersion: version, managedFields: [{ big: true }] } });
let server: ScriptedApiServer;
afterEach(() => server.close());

/** Follows until the wanted names are there; gives all the pictures that were seen on the way. */
async function follow(answer: Answer, wanted: string): Promise<{ pictures: string[]; requests: string[]; troubles: string[] }> {
  server = await startApiServer(answer);
  const connection = new Connection({ kubeconfig: server.kubeconfig }, {});
  const stop = new AbortController();
  const pictures: string[] = [];
  const troubles: string[] = [];
  await followCollection(
    connection,
    { resource: pods, namespace: 'ns', labelSelector: 'a' },
    {
      onChange: (objects) => {
        expect(JSON.stringify(objects)).not.toContain('managedFields');
        pictures.push(objects.map((each) => (each['metadata'] as { name: string }).name).join(','));
        if (pictures.at(-1) === wanted) stop.abort();
      },
      onTrouble: ({ code }) => troubles.push(code),
    },
    stop.signal,
  ).finally(() => connection.close());
  return { pictures, troubles, requests: server.requests.map((each) => (each.includes('watch=true') ? `watch ${/resourceVersion=(\w*)/.exec(each)?.[1] ?? ''}` : 'list')) };
}

const isWatch = (url: string | undefined): boolean => url?.includes('watch=true') ?? false;
const list = (names: readonly string[], resourceVersion: string) => ({ metadata: { resourceVersion }, items: names.map((name) => pod(name)) });

describe('followCollection', () => {
  it('lists, then follows what is added, changed and deleted', async () => {
    const seen = await follow((request, response) => {
      if (!isWatch(request.url)) return sendJson(response, 200, list(['a'], '10'));
      response.writeHead(200);
      for (const event of [{ type: 'ADDED', object: pod('b', '11') }, { type: 'BOOKMARK', object: { metadata: { resourceVersion: '12' } } }, { type: 'DELETED', object: pod('a', '13') }]) {
        response.write(`${JSON.stringify(event)}\n`);
      }
    }, 'b');
    expect(seen).toEqual({ pictures: ['a', 'a,b', 'b'], troubles: [], requests: ['list', 'watch 10'] });
  });

  it.each([
    ['as an event in an answer of status 200', 200],
    ['as a status', 410],
  ])('lists again when its version is too old (%s)', async (_how, status) => {
    const seen = await follow((request, response, count) => {
      if (!isWatch(request.url)) return sendJson(response, 200, list(count === 1 ? ['a'] : ['b'], String(count)));
      response.writeHead(status);
      response.end(status === 410 ? '' : `${JSON.stringify({ type: 'ERROR', object: { code: 410 } })}\n`);
    }, 'b');
    expect(seen).toEqual({ pictures: ['a', 'b'], troubles: [], requests: ['list', 'watch 1', 'list'] });
  });

  it('continues from the last bookmark when a watch ends', async () => {
    const seen = await follow((request, response, count) => {
      if (!isWatch(request.url)) return sendJson(response, 200, list(['a'], '1'));
      response.writeHead(200);
      if (count === 2) response.end(`${JSON.stringify({ type: 'BOOKMARK', object: { metadata: { resourceVersion: '7' } } })}\n`);
      else response.write(`${JSON.stringify({ type: 'ADDED', object: pod('b', '8') })}\n`);
    }, 'a,b');
    expect(seen.requests).toEqual(['list', 'watch 1', 'watch 7']);
  });

  it('rides out cut connections and server errors, not faster than once a second', async () => {
    const startedAt = Date.now();
    const seen = await follow((request, response, count) => {
      if (count === 1) return void request.socket.destroy();
      if (count === 2) return sendJson(response, 500, { message: 'etcdserver: leader changed' });
      if (!isWatch(request.url)) sendJson(response, 200, list(['b'], '1'));
    }, 'b');
    expect(seen.troubles).toEqual(['E_CLUSTER_UNREACHABLE', 'E_CLUSTER_UNREACHABLE']);
    expect(Date.now() - startedAt).toBeGreaterThanOrEqual(1900);
  });

  it('gives up where nothing will change: a role that may not list', async () => {
    const body = { reason: 'Forbidden', message: 'pods is forbidden: User "u" cannot list resource "pods"' };
    await expect(follow((_request, response) => sendJson(response, 403, body), 'x')).rejects.toMatchObject({ code: 'E_CLUSTER_FORBIDDEN' });
  });
});
