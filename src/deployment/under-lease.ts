import type { Cluster, LeaseGuard, ObjectAddress } from '../kubernetes/cluster.js';
import { keptName } from '../serving/kept-manifest.js';
import type { Log, PipelineFacts } from '../step.js';

/** Who does it, for those who are refused meanwhile. */
interface Doer {
  readonly step: string;
  readonly pipeline: PipelineFacts;
  readonly log: Log;
}

/**
 * Does what only one step at a time may do with a deployment of this name, under the Lease of that name. What is done gets a
 * cluster that writes nothing unless the lease is held. Throws E_DEPLOY_HELD where another's holds it, or took it over.
 */
export async function underLease<T>(cluster: Cluster, { namespace = '', name }: ObjectAddress, { step, pipeline, log }: Doer, act: (held: Cluster, lease: LeaseGuard) => Promise<T>): Promise<T> {
  const lease = await cluster.hold(namespace, keptName(name), renderHolder(pipeline, step), (message) => log.progress(message));
  try {
    return await act(cluster.withLease(lease), lease);
  } finally {
    await lease.release().catch((error: unknown) => log.warn(`The lease of this ${step} was not released, and expires by itself: ${String(error)}`));
  }
}

const renderHolder = ({ link, actor }: PipelineFacts, step: string): string =>
  [link ?? actor ?? 'mlflow-steps', step, `process ${process.pid}`, new Date().toISOString()].join(', ');
