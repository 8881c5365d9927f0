import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface GateProxy {
  readonly uri: string;
  close(): Promise<void>;
}

/** What happens at a worker's nth request (from 1): each is called, and awaited, around the server's carrying it out. */
export interface Gate {
  before(nth: number): Promise<void>;
  after(nth: number): Promise<void>;
}

/** Passes everything on to a server, and stops at the gate with each request. Tells of each when it comes and when it is answered. */
export async function startGateProxy(target: string, gate: Gate, tell: (text: string) => void): Promise<GateProxy> {
  const { hostname, port } = new URL(target);
  let count = 0;
  const pass = async (incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> => {
    const nth = (count += 1);
    const chunks: Uint8Array[] = [];
    for await (const chunk of incoming) if (chunk instanceof Uint8Array) chunks.push(chunk);
    const what = `request ${nth}, ${incoming.method ?? ''} ${incoming.url?.replace('/api/2.0/mlflow/', '') ?? ''}`;
    tell(`${what}: ${Buffer.concat(chunks).toString('utf8', 0, 160)}`);
    await gate.before(nth);
    const answer = await new Promise<IncomingMessage>((resolve, reject) => {
      const passed = request({ hostname, port, path: incoming.url, method: incoming.method, headers: { ...incoming.headers, host: `${hostname}:${port}` } }, resolve);
      passed.once('error', reject);
      passed.end(Buffer.concat(chunks));
    });
    const body: Uint8Array[] = [];
    for await (const chunk of answer) if (chunk instanceof Uint8Array) body.push(chunk);
    tell(`${what}: answered ${answer.statusCode ?? 0}`);
    await gate.after(nth);
    outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
    outgoing.end(Buffer.concat(body));
  };
  const server = createServer((incoming, outgoing) => void pass(incoming, outgoing).catch(() => outgoing.destroy()));
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  // A TCP server's address is an AddressInfo; only a pipe's is a string.
  const { port: ownPort } = server.address() as AddressInfo;
  return {
    uri: `http://127.0.0.1:${ownPort}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
