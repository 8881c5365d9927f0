import type { Cluster, ObjectAddress } from '../kubernetes/cluster.js';
import { renderAddress } from '../kubernetes/resources.js';
import type { Log } from '../step.js';

/** Removes the first deployment of a name, with which nothing goes that served before it. Waits until it is gone, unless `timeoutMs` is undefined. */
export async function removeFirst(cluster: Cluster, address: ObjectAddress, uid: string, log: Log, timeoutMs: number | undefined): Promise<void> {
  log.progress(`Removing ${renderAddress(address)}: it is the first of its name, so there is nothing to go back to.`);
  await cluster.remove(address, uid, { timeoutMs, report: (message) => log.progress(message) });
}
