import { EventEmitter, once } from 'node:events';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { ensurePython } from '../../../sandbox/builds/python.js';
import type { Cluster } from '../../../src/kubernetes/cluster.js';
import { checkPrerequisites } from '../../../sandbox/prerequisites.js';
import { startGuarded } from '../../../sandbox/processes/guarded.js';
import { computeMlflowEnvironment } from '../../../sandbox/mlflow/environment.js';
import { listen, passThrough } from '../../proxies/passing-on.js';
import { requireVariable } from '../../setup/variables.js';

export interface V1Servers {
  /** Where all of them are, behind their prefixes `/seldon/<namespace>/<name>`. */
  readonly endpoint: URL;
  /** Leads to each as the API server does to the Service of its predictor `default`. */
  readonly services: Pick<Cluster, 'proxyToService'>;
  /** Resolves when the server of that name listens. */
  listening(name: string): Promise<void>;
  stop(): Promise<void>;
}

const script = fileURLToPath(new URL('v1-models.py', import.meta.url));
const sources = fileURLToPath(new URL('../../../sandbox/v1', import.meta.url));

/** Logs the models of v1-models.py, registers each as PREFIX-MODEL, and serves each as MODEL-XTYPE by Seldon's own wrapper. */
export async function startV1Servers(trackingUri: string, prefix: string): Promise<V1Servers> {
  const python = await ensurePython('seldon-core-1.18.2', checkPrerequisites(['node', 'python']), () => undefined);
  const ports = new Map<string, number>();
  let ended: Error | undefined;
  const changes = new EventEmitter().setMaxListeners(0);
  const portOf = async (name: string): Promise<number> => {
    for (;;) {
      const port = ports.get(name);
      if (port !== undefined) return port;
      if (ended) throw ended;
      await once(changes, 'change');
    }
  };
  const said: string[] = [];
  const process = startGuarded(python, ['-W', 'ignore', script, requireVariable('MLFLOW_STEPS_TEST_ARTIFACTS_3_17'), prefix], {
    env: computeMlflowEnvironment({ PYTHONPATH: sources, MLFLOW_TRACKING_URI: trackingUri }),
    onLine: (line, stream) => {
      if (stream === 'stderr') return void said.push(line);
      // MLflow says where to look at a run.
      if (!line.startsWith('{')) return;
      const { name, port } = JSON.parse(line) as { readonly name: string; readonly port: number };
      ports.set(name, port);
      changes.emit('change');
    },
  });
  void process.exited.then((code) => {
    ended = new Error(`the servers ended with exit code ${code}:\n${said.slice(-20).join('\n')}`);
    changes.emit('change');
  });
  const ingress = await listen(createServer(), (request, response) => {
    const [, name = '', path = ''] = /^\/seldon\/[^/]+\/([^/]+)(\/.*)$/.exec(request.url ?? '') ?? [];
    portOf(name).then((port) => passThrough(new URL(`http://127.0.0.1:${port}`), request, response, path), () => response.destroy());
  });
  return {
    endpoint: new URL(`http://127.0.0.1:${ingress.port}`),
    services: {
      proxyToService: async (_namespace, service, _servicePort, path, body) => {
        const answer = await fetch(`http://127.0.0.1:${await portOf(service.replace(/-default$/, ''))}${path}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
        return { status: answer.status, body: await answer.text() };
      },
    },
    listening: async (name) => void (await portOf(name)),
    stop: async () => {
      await process.stop();
      await ingress.close();
    },
  };
}
