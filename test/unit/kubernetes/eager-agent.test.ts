import { readFileSync } from 'node:fs';
import { createServer, request, type Server } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { EagerAgent } from '../../../src/kubernetes/eager-agent.js';
import { createAuthority, type Authority } from '../../proxies/certificates.js';

let authority: Authority;
let server: Server;
let url: URL;
let agent: EagerAgent;
const opened: Socket[] = [];
beforeAll(() => void (authority = createAuthority('of the API server')));
afterAll(() => authority.remove());

beforeEach(async () => {
  opened.length = 0;
  server = createServer({ key: authority.serverPem, cert: authority.serverPem }, (incoming, outgoing) => outgoing.end(String(opened.indexOf(incoming.socket))));
  server.on('secureConnection', (socket: Socket) => void opened.push(socket));
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  url = new URL(`https://127.0.0.1:${(server.address() as AddressInfo).port}`);
  agent = new EagerAgent({ keepAlive: true, ca: readFileSync(authority.caFile) });
});
afterEach(async () => {
  agent.destroy();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

const openAhead = async (): Promise<void> => {
  const isOpen = new Promise((resolve) => void server.once('secureConnection', resolve));
  agent.openAhead(url);
  await isOpen;
};
/** Which connection, by the order in which they were opened, a request came over. */
const ask = (): Promise<string> =>
  new Promise((resolve, reject) => {
    const outgoing = request(url, { agent }, (answer) => answer.setEncoding('utf8').once('data', resolve));
    outgoing.once('error', reject).end();
  });

it('sends the first request over the connection that was opened ahead, and opens another for the next', async () => {
  await openAhead();
  expect(await Promise.all([ask(), ask()])).toEqual(['0', '1']);
});

it('does not use a connection that the server closed meanwhile', async () => {
  await openAhead();
  const closed = new Promise((resolve) => void opened[0]?.once('close', resolve));
  opened[0]?.end();
  await closed;
  await new Promise((resolve) => setImmediate(resolve));
  expect(await ask()).toBe('1');
});

it('closes what nobody used', async () => {
  await openAhead();
  const closed = new Promise((resolve) => void opened[0]?.once('close', resolve));
  agent.destroy();
  await closed;
});

it('leaves it to the first request to say that the server is not to be trusted', async () => {
  agent = new EagerAgent({ keepAlive: true });
  agent.openAhead(url);
  await expect(ask()).rejects.toMatchObject({ code: 'UNABLE_TO_VERIFY_LEAF_SIGNATURE' });
});
