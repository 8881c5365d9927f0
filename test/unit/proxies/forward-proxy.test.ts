import { expect, it } from '@jest/globals';
import { createServer, request } from 'node:http';
import { startForwardProxy } from '../../proxies/forward-proxy.js';
import { listen } from '../../proxies/passing-on.js';

it('the forward proxy leads any name to its server, which sees the name and the path', async () => {
  const server = await listen(createServer(), (incoming, response) => void response.end(`${incoming.headers.host} ${incoming.url}`));
  const proxy = await startForwardProxy(`http://127.0.0.1:${server.port}`);
  const { port } = new URL(proxy.uri);
  const answer = await new Promise<string>((resolve, reject) => {
    const outgoing = request({ port, path: 'http://any.invalid:81/a?b=c', headers: { host: 'any.invalid:81' }, agent: false }, (incoming) =>
      incoming.setEncoding('utf8').on('data', resolve),
    );
    outgoing.on('error', reject).end();
  });
  expect(answer).toBe('any.invalid:81 /a?b=c');
  await proxy.close();
  await server.close();
});
