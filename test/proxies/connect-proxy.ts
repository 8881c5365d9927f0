import { createServer } from 'node:http';
import { connect } from 'node:net';
import { listen, type Listening } from './passing-on.js';

export interface ConnectProxyOptions {
  /** `name:password`, without which everybody is refused with 407. */
  readonly credentials?: string;
}

export interface ConnectProxy extends Pick<Listening, 'close'> {
  readonly uri: string;
  /** Where tunnels were asked to, in order: what is inside one it cannot see. */
  readonly tunnels: readonly string[];
}

/** A proxy for tests, as HTTPS_PROXY names one: digs tunnels to whatever address it is given, and forwards nothing. */
export async function startConnectProxy({ credentials }: ConnectProxyOptions = {}): Promise<ConnectProxy> {
  const tunnels: string[] = [];
  const server = createServer();
  const expected = credentials === undefined ? undefined : `Basic ${Buffer.from(credentials).toString('base64')}`;
  const sockets = new Set<{ destroy(): unknown }>();
  server.on('connect', (incoming, client, head) => {
    sockets.add(client.on('error', () => undefined));
    if (expected !== undefined && incoming.headers['proxy-authorization'] !== expected) {
      client.end('HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic\r\n\r\n');
      return;
    }
    tunnels.push(incoming.url ?? '');
    const { hostname, port } = new URL(`https://${incoming.url}`);
    const target = connect(Number(port), hostname, () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      target.write(head);
      target.pipe(client).pipe(target);
    });
    sockets.add(target.on('error', () => client.destroy()));
  });
  const { port, close } = await listen(server, (_, response) => void response.writeHead(405).end());
  return {
    uri: `http://127.0.0.1:${port}`,
    tunnels,
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await close();
    },
  };
}
