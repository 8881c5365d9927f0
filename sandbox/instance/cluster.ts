import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../folders.js';
import { SandboxProblem } from '../problem.js';
import { startPiped } from '../processes/piped.js';
import { artifactsClaim, type ClusterState } from './state.js';

export interface ClusterOptions {
  readonly binary: string;
  readonly folder: string;
  readonly artifacts: string;
  /** The interpreter that has MLServer. */
  readonly python: string;
  /** The interpreter that has Seldon's own wrapper; it may appear later. */
  readonly v1Python: string;
  readonly onProgress: (message: string) => void;
}

const v1Script = join(projectFolder, 'sandbox', 'v1', 'serve.py');

export interface RunningCluster {
  readonly state: ClusterState;
  readonly exited: Promise<number>;
}

type ClusterEvent =
  | { readonly event: 'progress' | 'error'; readonly message: string }
  | { readonly event: 'ready'; readonly state: ClusterState };

function readText(value: object, name: string): string {
  const found: unknown = Reflect.get(value, name);
  return typeof found === 'string' ? found : '';
}

/** The lines of `cluster up`; what is not one of its events is undefined. */
export function parseClusterEvent(line: string): ClusterEvent | undefined {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return undefined;
  }
  if (typeof value !== 'object' || value === null) return undefined;
  const event = readText(value, 'event');
  if (event === 'progress' || event === 'error') return { event, message: readText(value, 'message') };
  if (event !== 'ready') return undefined;
  return {
    event,
    state: {
      kubeconfig: readText(value, 'kubeconfig'),
      kubectl: readText(value, 'kubectl'),
      endpoint: readText(value, 'ingress'),
      serviceProxy: Reflect.get(value, 'serviceProxy') === true,
    },
  };
}

/** Starts Kubernetes with the simulated operator and node. It ends with everything that it started when its stdin closes. */
export async function startCluster({ binary, folder, artifacts, python, v1Python, onProgress }: ClusterOptions): Promise<RunningCluster> {
  mkdirSync(folder, { recursive: true });
  const logFile = join(folder, '..', 'cluster.log');
  const args = ['up', '--dir', folder, '--claim', `${artifactsClaim}=${artifacts}`, '--python', python, '--v1-python', v1Python, '--v1-script', v1Script];
  return new Promise((resolve, reject) => {
    let lastError = '';
    const child = startPiped(binary, args, logFile, (line) => {
      const parsed = parseClusterEvent(line);
      if (parsed?.event === 'ready') resolve({ state: parsed.state, exited: child.exited });
      else if (parsed?.event === 'progress') onProgress(parsed.message);
      else if (parsed?.event === 'error') lastError = parsed.message;
    });
    child.exited.then((code) => reject(new SandboxProblem(`The cluster ended with exit code ${code}: ${lastError || `see ${logFile}`}`)), reject);
  });
}
