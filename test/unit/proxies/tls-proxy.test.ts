import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { request } from 'node:https';
import { createAuthority, type Authority } from '../../proxies/certificates.js';
import { listen, type Listening } from '../../proxies/passing-on.js';
import { startTlsProxy, type TlsProxy } from '../../proxies/tls-proxy.js';

let authority: Authority;
let server: Listening;
let proxy: TlsProxy;

beforeAll(async () => {
  authority = createAuthority('Test');
  server = await listen(createServer(), (incoming, response) => void response.writeHead(201).end(incoming.url));
  proxy = await startTlsProxy(`http://127.0.0.1:${server.port}`, { pem: authority.serverPem, token: 't' });
});
afterAll(async () => {
  await proxy.close();
  await server.close();
  authority.remove();
});

const ask = (token: string, ca?: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const outgoing = request(`${proxy.uri}/path?q=1`, { headers: { authorization: `Bearer ${token}` }, ca, agent: false }, (answer) => {
      let body = '';
      answer.setEncoding('utf8').on('data', (text: string) => (body += text));
      answer.on('end', () => resolve(`${answer.statusCode} ${body}`));
    });
    outgoing.on('error', reject).end();
  });

it('the TLS proxy passes on what comes with the token, and nothing else', async () => {
  const ca = readFileSync(authority.caFile, 'utf8');
  expect(await ask('t', ca)).toBe('201 /path?q=1');
  expect(await ask('u', ca)).toContain('401 <html>');
});

it("the TLS proxy's certificate is its authority's", async () => {
  await expect(ask('t')).rejects.toThrow(/certificate/);
});
