import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createServer } from 'node:http';
import { startFaultProxy, type Fault, type FaultProxy } from '../../proxies/fault-proxy.js';
import { listen, type Listening } from '../../proxies/passing-on.js';

let heard: string[];
let server: Listening;
let proxy: FaultProxy;

beforeEach(async () => {
  heard = [];
  server = await listen(createServer(), (incoming, response) => {
    let body = '';
    incoming.setEncoding('utf8').on('data', (text: string) => (body += text));
    incoming.on('end', () => {
      heard.push(`${incoming.method} ${incoming.url} ${body}`);
      response.writeHead(201, { 'x-said': 'yes' }).end('all is well');
    });
  });
  proxy = await startFaultProxy(`http://127.0.0.1:${server.port}`, { pageSize: 2 });
});
afterEach(async () => {
  await proxy.close();
  await server.close();
});

const ask = (timeoutMs = 2_000): Promise<Response> =>
  fetch(`${proxy.uri}/api/2.0/mlflow/runs/create?max_results=500`, { method: 'POST', body: 'hello', signal: AbortSignal.timeout(timeoutMs) });

describe('the fault proxy', () => {
  it('passes on what came, with a smaller page, and counts it', async () => {
    const response = await ask();
    expect([response.status, response.headers.get('x-said'), await response.text()]).toEqual([201, 'yes', 'all is well']);
    expect(heard).toEqual(['POST /api/2.0/mlflow/runs/create?max_results=2 hello']);
    expect(proxy.count('runs/create')).toEqual({ asked: 1, passedOn: 1 });
  });

  it('injects each fault once, in order, at its endpoint alone', async () => {
    proxy.inject('runs/create', { kind: 'answer', status: 503, body: 'first' }, { kind: 'answer', status: 429, headers: { 'retry-after': '7' } });
    proxy.inject('runs/get', { kind: 'reset' });
    const first = await ask();
    const second = await ask();
    expect([first.status, await first.text(), second.status, second.headers.get('retry-after'), (await ask()).status]).toEqual([503, 'first', 429, '7', 201]);
    expect(proxy.count('runs/create')).toEqual({ asked: 3, passedOn: 1 });
  });

  it.each<[string, Fault, number]>([
    ['resets a connection before the server hears', { kind: 'reset' }, 0],
    ['never answers, and keeps it from the server', { kind: 'hang' }, 0],
    ['loses the answer of a server that has heard', { kind: 'lost-answer' }, 1],
    ['withholds the answer of a server that has heard', { kind: 'withheld-answer' }, 1],
    ['cuts the answer of a server that has heard', { kind: 'cut-answer' }, 1],
  ])('%s', async (_name, fault, passedOn) => {
    proxy.inject('runs/create', fault);
    await expect(ask(500).then((response) => response.text())).rejects.toThrow();
    expect([heard.length, proxy.count('runs/create')]).toEqual([passedOn, { asked: 1, passedOn }]);
  });

  it('replaces the answer of a server that has heard', async () => {
    proxy.inject('runs/create', { kind: 'replaced-answer', status: 502, body: 'bad' });
    const response = await ask();
    expect([response.status, await response.text(), heard.length]).toEqual([502, 'bad', 1]);
  });
});
