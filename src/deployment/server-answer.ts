import type { Cluster, ObjectAddress } from '../kubernetes/cluster.js';
import { renderAddress } from '../kubernetes/resources.js';
import { findDifferences, renderDifferences } from '../manifest/differences.js';
import type { StorageSecret } from '../manifest/storage-secret.js';
import { assertNameIsFree } from '../serving/ownership.js';
import { keepPods } from './keep-pods.js';
import type { Rendered } from './rendering.js';
import { applyStorageSecret } from './storage-secret.js';

/** What the cluster says that applying a manifest would do. */
export interface ServerAnswer {
  /** `SeldonDeployment/ns/wine would be changed`, and so on. */
  readonly summary: string;
  /** What would change, a field a line, without the values of secrets; empty where nothing would. */
  readonly differences: string;
}

/**
 * Asks the API server, its webhooks among them, without changing anything. What the manifest leaves to a later deploy (a field's
 * name) is no difference. Throws what applying throws, and E_NAME_TAKEN.
 */
export async function askServer(cluster: Cluster, address: ObjectAddress, { manifest, pods }: Pick<Rendered, 'manifest' | 'pods'>, secret: StorageSecret | undefined, force: boolean, left?: string): Promise<ServerAnswer> {
  const live = await cluster.get(address);
  assertNameIsFree(live, manifest, renderAddress(address));
  const secretChange = secret && (await applyStorageSecret(cluster, address.namespace ?? '', secret, { dryRun: true, force }));
  const answer = await cluster.apply(address, await keepPods(cluster, address, manifest, live, { pods, force }), { dryRun: true, force });
  const differences = live === undefined ? [] : findDifferences(live, answer).filter(({ path }) => path.at(-1) !== left);
  const would = live === undefined ? 'be created' : differences.length === 0 ? 'not change' : 'be changed';
  const own = `${renderAddress(address)} would ${would}`;
  if (!secretChange) return { summary: own, differences: renderDifferences(differences) };
  const { state, address: secretAddress, differences: secretDifferences } = secretChange;
  return {
    summary: `${own}, and ${secretAddress} would ${state === 'unchanged' ? 'not change' : `be ${state}`}`,
    differences: [renderDifferences(differences), state === 'unchanged' ? '' : `${secretAddress}: ${secretDifferences}`].filter(Boolean).join('\n'),
  };
}
