import { join } from 'node:path';
import { binFolder } from '../../../sandbox/folders.js';
import { parseClusterEvent } from '../../../sandbox/instance/cluster.js';
import { startPiped } from '../../../sandbox/processes/piped.js';

export interface BareCluster {
  readonly kubeconfig: string;
  /** Resolves when all of its processes are gone. */
  stop(): Promise<number>;
}

/** A real control plane on which nobody installed Seldon. It ends when this process does: its stdin closes then. */
export function startClusterWithoutCrd(folder: string): Promise<BareCluster> {
  return new Promise((resolve, reject) => {
    let error = 'no reason given';
    const child = startPiped(join(binFolder, 'cluster'), ['up', '--dir', join(folder, 'cluster'), '--without-crd'], join(folder, 'cluster.log'), (line) => {
      const event = parseClusterEvent(line);
      if (event?.event === 'ready') resolve({ kubeconfig: event.state.kubeconfig, stop: () => child.stop() });
      else if (event?.event === 'error') error = event.message;
    });
    child.exited.then((code) => reject(new Error(`the cluster ended with exit code ${code}: ${error}`)), reject);
  });
}
