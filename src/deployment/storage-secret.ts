import { StepError } from '../errors.js';
import type { ApplyOptions, Cluster, ObjectAddress } from '../kubernetes/cluster.js';
import { renderAddress, secrets } from '../kubernetes/resources.js';
import { findDifferences, renderDifferences } from '../manifest/differences.js';
import { managedByLabel, managerName } from '../manifest/names.js';
import type { StorageSecret } from '../manifest/storage-secret.js';
import { isOurs } from '../serving/ownership.js';
import type { DeployContext, Deploying } from './deploying.js';

/** What applying the Secret did, or would do, for people: its keys, never a value. */
export interface SecretChange {
  readonly state: 'created' | 'configured' | 'unchanged';
  readonly address: string;
  readonly differences: string;
}

/**
 * Makes or updates the Secret with which models are fetched, server-side as `mlflow-steps`. Throws E_NAME_TAKEN for one of that
 * name that is not ours, and what applying throws.
 */
export async function applyStorageSecret(cluster: Cluster, namespace: string, { name, variables }: StorageSecret, options: ApplyOptions): Promise<SecretChange> {
  const address: ObjectAddress = { resource: secrets, namespace, name };
  const live = await cluster.get(address);
  if (live && !isOurs(live)) {
    throw new StepError('E_NAME_TAKEN', `${renderAddress(address)} exists, and mlflow-steps did not make it: it is left alone. Choose another name for --storage-secret; or leave --storage-secret out, name this one as envSecretRefName in deploy.yaml, and say --allow secret=${name}.`);
  }
  const data = Object.fromEntries([...variables].map(([key, value]) => [key, Buffer.from(value).toString('base64')]));
  const metadata = { name, namespace, labels: { [managedByLabel]: managerName } };
  const applied = await cluster.apply(address, { apiVersion: 'v1', kind: 'Secret', metadata, type: 'Opaque', data }, options);
  const differences = live === undefined ? [] : findDifferences(live, applied);
  return {
    state: live === undefined ? 'created' : differences.length === 0 ? 'unchanged' : 'configured',
    address: renderAddress(address),
    differences: live === undefined ? `keys: ${[...variables.keys()].join(', ')}` : renderDifferences(differences, undefined, true),
  };
}

/** The Secret that a deploy is told to make, before the deployment that needs it. A later failure leaves it: another deployment may use it too. */
export async function applySecretOf({ inputs, log }: DeployContext, { cluster, namespace }: Deploying): Promise<void> {
  const { 'storage-secret': secret, 'force-conflicts': force } = inputs;
  if (secret === undefined) return;
  const { address, state, differences } = await applyStorageSecret(cluster, namespace, secret, { force });
  log.progress(`${address} ${state}${state === 'unchanged' ? '' : ` (${differences.replaceAll('\n', '; ')})`}.`);
}
