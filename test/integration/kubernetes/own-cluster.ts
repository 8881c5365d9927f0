import { spawn } from 'node:child_process';
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { numberAt } from '../../../src/json.js';
import { connectCluster } from '../../../src/kubernetes/client.js';
import type { Cluster } from '../../../src/kubernetes/cluster.js';
import { silentLog } from '../../../src/step.js';
import { requireVariable } from '../../setup/variables.js';

export interface OwnCluster {
  readonly kubeconfig: string;
  /** Kills a component, or starts it again; resolves when that is done. */
  command(what: `stop ${string}` | `start ${string}`): Promise<void>;
  /** Sends a signal to a component. */
  signal(component: string, name: NodeJS.Signals): void;
  end(): Promise<void>;
}

/** The product's own client for such a cluster. */
export const connectOwn = ({ kubeconfig }: OwnCluster): Promise<Cluster> => connectCluster({ kubeconfig }, {}, new AbortController().signal, silentLog);

/** A cluster whose parts can be killed, for one test file. It ends when the process that started it does. */
export async function startOwnCluster(): Promise<OwnCluster> {
  const folder = mkdtempSync(join(tmpdir(), 'mlflow-steps-cluster-'));
  // kubectl is the same binary under another name.
  const child = spawn(realpathSync(requireVariable('MLFLOW_STEPS_TEST_KUBECTL')), ['up', '--dir', folder, '--claim', `mlflow-artifacts=${folder}`, '--python', 'none'], { stdio: ['pipe', 'pipe', 'ignore'] });
  const exited = new Promise<never>((_, reject) => void child.once('exit', (code) => reject(new Error(`the cluster ended with exit code ${code}`))));
  exited.catch(() => undefined);
  const lines = createInterface({ input: child.stdout });
  const next = (...events: readonly string[]): Promise<Record<string, unknown>> =>
    Promise.race([exited, new Promise<Record<string, unknown>>((resolve) => {
      const onLine = (line: string): void => {
        const event = JSON.parse(line) as Record<string, unknown>;
        if (!events.includes(String(event['event']))) return;
        lines.off('line', onLine);
        resolve(event);
      };
      lines.on('line', onLine);
    })]);
  const { kubeconfig, pids } = await next('ready');
  return {
    kubeconfig: String(kubeconfig),
    command: async (what) => {
      const done = next(what.startsWith('stop') ? 'stopped' : 'started', 'refused');
      child.stdin.write(`${what}\n`);
      const event = await done;
      if (event['event'] === 'refused') throw new Error(String(event['message']));
    },
    signal: (component, name) => {
      const pid = numberAt(pids, component);
      if (pid === undefined) throw new Error(`there is no component ${component}`);
      process.kill(pid, name);
    },
    end: async () => {
      const gone = exited.catch(() => undefined);
      child.stdin.end();
      await gone;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
