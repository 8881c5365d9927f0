import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { Agent, request } from 'node:https';
import { parse, stringify } from 'yaml';
import { objectsAt, textAt, valueAt } from '../../src/json.js';
import { listen } from '../../test/proxies/passing-on.js';

export interface ApiProxy {
  /** Names the proxy as the API server. */
  readonly kubeconfig: string;
  /** How many requests came so far. */
  readonly count: () => number;
  readonly close: () => Promise<void>;
}

/** Passes everything on to the API server of a kubeconfig, streams too, and counts. `file` gets the kubeconfig that leads here. */
export async function startApiProxy(kubeconfig: string, file: string): Promise<ApiProxy> {
  const config: unknown = parse(readFileSync(kubeconfig, 'utf8'));
  const cluster = valueAt(objectsAt(config, 'clusters')[0], 'cluster');
  const { hostname, port } = new URL(textAt(cluster, 'server') ?? '');
  const agent = new Agent({ keepAlive: true, ca: Buffer.from(textAt(cluster, 'certificate-authority-data') ?? '', 'base64') });
  let count = 0;
  const server = await listen(createServer(), (incoming, outgoing) => {
    count += 1;
    const passed = request({ agent, hostname, port, path: incoming.url, method: incoming.method, headers: incoming.headers }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing);
    });
    passed.on('error', () => outgoing.destroy());
    outgoing.on('close', () => passed.destroy());
    incoming.pipe(passed);
  });
  const here = { name: textAt(objectsAt(config, 'clusters')[0], 'name'), cluster: { server: `http://127.0.0.1:${server.port}` } };
  writeFileSync(file, stringify({ ...(config as object), clusters: [here] }), { mode: 0o600 });
  return {
    kubeconfig: file,
    count: () => count,
    close: async () => {
      agent.destroy();
      await server.close();
    },
  };
}
