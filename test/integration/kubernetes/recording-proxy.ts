import { createServer, type IncomingMessage } from 'node:http';
import { Agent, request } from 'node:https';
import type { AddressInfo } from 'node:net';
import { KubeConfig } from '@kubernetes/client-node';

export interface RecordingProxy {
  readonly url: string;
  /** `verb group/resource` of each request that came through, as RBAC names them. */
  readonly used: ReadonlySet<string>;
  close(): Promise<void>;
}

/** Passes everything on to the API server of a kubeconfig, streams too, and notes which permissions it takes. The caller's token goes with it. */
export async function startRecordingProxy(kubeconfig: string): Promise<RecordingProxy> {
  const config = new KubeConfig();
  config.loadFromFile(kubeconfig);
  const cluster = config.getCurrentCluster();
  if (!cluster?.caData) throw new Error('the kubeconfig has no certificate authority in it');
  const agent = new Agent({ keepAlive: true, ca: Buffer.from(cluster.caData, 'base64') });
  const { hostname, port } = new URL(cluster.server);
  const used = new Set<string>();
  const server = createServer((incoming, outgoing) => {
    const passed = request({ agent, hostname, port, path: incoming.url, method: incoming.method, headers: incoming.headers }, (answer) => {
      for (const each of namePermissions(incoming, answer.statusCode ?? 0)) used.add(each);
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing);
    });
    passed.on('error', () => outgoing.destroy());
    outgoing.on('close', () => passed.destroy());
    incoming.pipe(passed);
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  // A TCP server's address is an AddressInfo; only a pipe's is a string.
  const own = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${own.port}`,
    used,
    close: async () => {
      agent.destroy();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function namePermissions({ method, url = '' }: IncomingMessage, status: number): readonly string[] {
  const { pathname, searchParams } = new URL(url, 'http://any');
  const found = /^\/(?:api|apis\/([^/]+))\/[^/]+\/namespaces\/[^/]+\/([^/]+)(?:\/([^/]+)(?:\/([^/]+))?)?/.exec(pathname);
  if (!found) return [`${method ?? ''} ${pathname}`];
  const [, group = '', resource = '', name, subresource] = found;
  const what = `${group}/${resource}${subresource === undefined ? '' : `/${subresource}`}`;
  const read = name !== undefined ? 'get' : searchParams.get('watch') === 'true' || searchParams.get('watch') === '1' ? 'watch' : 'list';
  const verb = { GET: read, POST: 'create', PUT: 'update', PATCH: 'patch', DELETE: 'delete' }[method ?? ''] ?? method ?? '';
  // Applying what is not there yet takes the right to create it as well.
  return verb === 'patch' && status === 201 ? [`patch ${what}`, `create ${what}`] : [`${verb} ${what}`];
}
