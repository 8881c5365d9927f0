import { createServer, type IncomingMessage } from 'node:http';
import { openUpstream } from '../../proxies/api-upstream.js';
import { giveBack, listen } from '../../proxies/passing-on.js';

export interface RecordingProxy {
  readonly url: string;
  /** `verb group/resource` of each request that came through, as RBAC names them. */
  readonly used: ReadonlySet<string>;
  close(): Promise<void>;
}

/** Passes everything on to the API server of a kubeconfig, streams too, and notes which permissions it takes. The caller's token goes with it. */
export async function startRecordingProxy(kubeconfig: string): Promise<RecordingProxy> {
  const upstream = openUpstream(kubeconfig);
  const used = new Set<string>();
  const server = await listen(createServer(), (incoming, outgoing) =>
    upstream.pass(incoming, outgoing, (answer) => {
      for (const each of namePermissions(incoming, answer.statusCode ?? 0)) used.add(each);
      giveBack(answer, outgoing);
    }));
  return {
    url: `http://127.0.0.1:${server.port}`,
    used,
    close: async () => {
      upstream.close();
      await server.close();
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
