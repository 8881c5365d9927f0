import { writeFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from '@jest/globals';
import { Connection } from '../../../src/kubernetes/connection.js';
import { followCollection, usualPace, type Pace, type Selection } from '../../../src/kubernetes/informer.js';
import { pods } from '../../../src/kubernetes/resources.js';
import { renderKubeconfig, sendJson, startApiServer, type Answer, type ScriptedApiServer } from './api-server.js';

const pod = (name: string, version = '1') => ({ metadata: { name, uid: name, resourceVersion: version, managedFields: [{ big: true }] } });
const quickPace: Pace = { ...usualPace, askMs: 50, firstPauseMs: 10 };
let server: ScriptedApiServer;
afterEach(() => server.close());

/** Follows until the wanted names are there; gives all the pictures that were seen on the way. */
async function follow(answer: Answer, wanted: string, changed: { pace?: Partial<Pace>; user?: string } & Partial<Selection> = {}): Promise<{ pictures: string[]; requests: string[]; troubles: string[] }> {
  const { pace = {}, user, ...selection } = changed;
  server = await startApiServer(answer, user);
  const connection = new Connection({ kubeconfig: server.kubeconfig }, {});
  const stop = new AbortController();
  const pictures: string[] = [];
  const troubles: string[] = [];
  await followCollection(
    connection,
    { resource: pods, namespace: 'ns', labelSelector: 'a', ...selection },
    {
      onChange: (objects) => {
        expect(JSON.stringify(objects)).not.toContain('managedFields');
        pictures.push(objects.map((each) => (each['metadata'] as { name: string }).name).join(','));
        if (pictures.at(-1) === wanted) stop.abort();
      },
      onTrouble: ({ code }) => troubles.push(code),
    },
    stop.signal,
    { ...quickPace, ...pace },
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

  it('lists again when a watch ends at once, and without a word, however often', async () => {
    const seen = await follow((request, response, count) => {
      if (!isWatch(request.url)) return sendJson(response, 200, list(count < 5 ? ['a'] : ['b'], String(count)));
      response.writeHead(200).end();
    }, 'b');
    expect(seen).toMatchObject({ troubles: [], requests: ['list', 'watch 1', 'list', 'watch 3', 'list'] });
  });

  it('lists again from time to time beside a watch that stays open and says nothing, and then polls', async () => {
    let lists = 0;
    const seen = await follow((request, response) => {
      if (isWatch(request.url)) return void response.writeHead(200).flushHeaders();
      lists += 1;
      sendJson(response, 200, list([lists < 3 ? 'a' : lists < 5 ? 'b' : 'c'], String(lists)));
    }, 'c', { pace: { relistMs: 80 } });
    expect(seen.requests).toEqual(['list', 'watch 1', 'list', 'watch 2', 'list', 'list', 'list']);
    expect(seen.troubles).toEqual([]);
  });

  it('rides out cut connections and server errors, not faster than once a second', async () => {
    const startedAt = Date.now();
    const seen = await follow((request, response, count) => {
      if (count === 1) return void request.socket.destroy();
      if (count === 2) return sendJson(response, 500, { message: 'etcdserver: leader changed' });
      if (!isWatch(request.url)) sendJson(response, 200, list(['b'], '1'));
    }, 'b', { pace: usualPace });
    expect(seen.troubles).toEqual(['E_CLUSTER_UNREACHABLE', 'E_CLUSTER_UNREACHABLE']);
    expect(Date.now() - startedAt).toBeGreaterThanOrEqual(1900);
  });

  it('gives up where nothing will change: a role that may not list', async () => {
    const body = { reason: 'Forbidden', message: 'pods is forbidden: User "u" cannot list resource "pods"' };
    await expect(follow((_request, response) => sendJson(response, 403, body), 'x')).rejects.toMatchObject({ code: 'E_CLUSTER_FORBIDDEN' });
  });

  const forbidden = (verb: string) => ({ reason: 'Forbidden', message: `pods is forbidden: User "u" cannot ${verb} resource "pods"` });

  it('lists once a second where it may not watch, and asks for a watch again later', async () => {
    const startedAt = Date.now();
    let watches = 0;
    const seen = await follow((request, response, count) => {
      if (!isWatch(request.url)) return sendJson(response, 200, list(count > 2 ? ['b'] : ['a'], String(count)));
      watches += 1;
      if (watches === 1) return sendJson(response, 403, forbidden('watch'));
      response.writeHead(200);
      response.write(`${JSON.stringify({ type: 'ADDED', object: pod('c', '9') })}\n`);
    }, 'b,c', { pace: { ...usualPace, pollMs: 1_500 } });
    expect(seen.pictures.slice(0, 2)).toEqual(['a', 'b']);
    expect(seen.troubles).toEqual(['E_CLUSTER_FORBIDDEN']);
    expect(Date.now() - startedAt).toBeGreaterThanOrEqual((seen.requests.filter((each) => each === 'list').length - 1) * 950);
  });

  it('says once that it may not watch, however often it asks again: its picture stays whole', async () => {
    let watches = 0;
    const seen = await follow((request, response) => {
      if (!isWatch(request.url)) return sendJson(response, 200, list(watches < 3 ? ['a'] : ['b'], '1'));
      watches += 1;
      sendJson(response, 403, forbidden('watch'));
    }, 'b', { pace: { pollMs: 60 } });
    expect(seen.troubles).toEqual(['E_CLUSTER_FORBIDDEN']);
  });

  it('takes what it may not list for nothing, where it can do without', async () => {
    const seen = await follow((_request, response) => sendJson(response, 403, forbidden('list')), '', { isOptional: true });
    expect(seen).toEqual({ pictures: [''], troubles: [], requests: ['list'] });
  });

  it.each([
    [401, { message: 'Unauthorized' }, 'E_CLUSTER_UNAUTHORIZED'],
    [403, forbidden('list'), 'E_CLUSTER_FORBIDDEN'],
  ])('gives a server time that answers %s after it has answered: it may just have started', async (status, body, code) => {
    let refusals = 0;
    const answer: Answer = (request, response, count) => {
      if (isWatch(request.url)) return void request.socket.destroy();
      if (count > 2 && refusals < 2) {
        refusals += 1;
        return sendJson(response, status, body);
      }
      sendJson(response, 200, list(count > 2 ? ['b'] : ['a'], String(count)));
    };
    const seen = await follow(answer, 'b');
    expect(seen.troubles.at(-1)).toBe(code);
    const gaveUp = follow((request, response, count) => (isWatch(request.url) ? void request.socket.destroy() : count === 1 ? sendJson(response, 200, list(['a'], '1')) : sendJson(response, status, body)), 'b', { pace: { refusalMs: 0 } });
    await server.close();
    await expect(gaveUp).rejects.toMatchObject({ code });
  });

  it('fetches fresh credentials when those of a watch have expired', async () => {
    let fresh = false;
    const seen = await follow((request, response, count) => {
      const isFresh = request.headers.authorization === 'Bearer fresh';
      if (fresh && !isFresh) return sendJson(response, 401, { message: 'Unauthorized' });
      if (!isWatch(request.url)) return sendJson(response, 200, list(fresh ? ['b'] : ['a'], String(count)));
      fresh = true;
      writeFileSync(server.kubeconfig, renderKubeconfig(server.url, 'token: fresh'));
      response.writeHead(200);
      response.end(`${JSON.stringify({ type: 'ERROR', object: { code: 401, message: 'Unauthorized' } })}\n`);
    }, 'b');
    expect(seen.pictures).toEqual(['a', 'b']);
  });

  it('takes a watch in which nothing comes for a dead connection', async () => {
    let watches = 0;
    const seen = await follow((request, response) => {
      if (!isWatch(request.url)) return sendJson(response, 200, list(['a'], '1'));
      watches += 1;
      response.writeHead(200);
      if (watches === 1) response.flushHeaders();
      else response.write(`${JSON.stringify({ type: 'ADDED', object: pod('b', '2') })}\n`);
    }, 'a,b', { pace: { idleMs: 300 } });
    expect(seen.requests).toEqual(['list', 'watch 1', 'watch 1']);
  });

  it("waits as long as an overloaded server says", async () => {
    const startedAt = Date.now();
    const seen = await follow((_request, response, count) => (count === 1 ? sendJson(response, 429, {}, { 'retry-after': '1' }) : sendJson(response, 200, list(['a'], '1'))), 'a');
    expect(seen.requests.slice(0, 2)).toEqual(['list', 'list']);
    expect(Date.now() - startedAt).toBeGreaterThanOrEqual(950);
  });

  it('keeps the parts alone that are asked for', async () => {
    const seen: string[] = [];
    server = await startApiServer((_request, response) => sendJson(response, 200, { metadata: { resourceVersion: '1' }, items: [{ ...pod('a'), spec: { big: true }, status: {} }] }));
    const stop = new AbortController();
    const connection = new Connection({ kubeconfig: server.kubeconfig }, {});
    await followCollection(connection, { resource: pods, namespace: 'ns', keep: ['metadata', 'status'] }, {
      onChange: (objects) => {
        seen.push(...objects.flatMap((each) => Object.keys(each)));
        stop.abort();
      },
      onTrouble: () => undefined,
    }, stop.signal);
    connection.close();
    expect(seen).toEqual(['metadata', 'status']);
  });
});
