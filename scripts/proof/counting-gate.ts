import { createServer, request as requestHttp, type IncomingMessage, type ServerResponse } from 'node:http';
import { Agent, request as requestHttps } from 'node:https';
import type { AddressInfo } from 'node:net';

/** Told of each request, before the server hears of it and once it has answered. */
export type OnRequest = (phase: 'before' | 'after', request: IncomingMessage) => void;

export interface CountingGate {
  readonly uri: string;
  close(): Promise<void>;
}

/** Passes everything on to a server, streams too, and tells of each request. */
export async function startCountingGate(target: string, ca: string | undefined, onRequest: OnRequest): Promise<CountingGate> {
  const { protocol, hostname, port } = new URL(target);
  const agent = protocol === 'https:' ? new Agent({ keepAlive: true, ...(ca === undefined ? {} : { ca: Buffer.from(ca, 'base64') }) }) : undefined;
  const pass = (incoming: IncomingMessage, outgoing: ServerResponse): void => {
    onRequest('before', incoming);
    const options = { hostname, port, path: incoming.url, method: incoming.method, headers: { ...incoming.headers, host: `${hostname}:${port}` } };
    const passed = (agent ? requestHttps({ ...options, agent }) : requestHttp(options)).on('response', (answer) => {
      onRequest('after', incoming);
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing);
    });
    passed.on('error', () => outgoing.destroy());
    outgoing.on('close', () => passed.destroy());
    incoming.pipe(passed);
  };
  const server = createServer(pass);
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  // A TCP server's address is an AddressInfo; only a pipe's is a string.
  const own = server.address() as AddressInfo;
  return {
    uri: `http://127.0.0.1:${own.port}`,
    close: () => new Promise((resolve) => {
      agent?.destroy();
      server.close(() => resolve());
      server.closeAllConnections();
    }),
  };
}
