import type { JsonObject } from '../json.js';
import type { Cluster, ObjectAddress } from '../kubernetes/cluster.js';
import { renderAddress } from '../kubernetes/resources.js';
import { findDifferences, renderDifferences } from '../manifest/differences.js';
import { findPodChanges, isChange, renderPodChanges } from '../manifest/pod-changes.js';
import type { StorageSecret } from '../manifest/storage-secret.js';
import type { Mlflow } from '../mlflow/mlflow.js';
import type { TakingInputs } from '../serving/ownership.js';
import { applyDeployment, type DeploymentOptions } from './applying.js';
import { keepPods } from './keep-pods.js';
import { keepTarget } from './kept-target.js';
import type { Rendered } from './rendering.js';
import { applyStorageSecret } from './storage-secret.js';
import { assertNameIsOurs } from './taking.js';

/** What the cluster says that applying a manifest would do. */
export interface ServerAnswer {
  /** `SeldonDeployment/ns/wine would be changed`, and so on. */
  readonly summary: string;
  /** What is there now, if it would be taken over from somebody else. */
  readonly takenOver: JsonObject | undefined;
  /** What would change, a field a line, without the values of secrets; empty where nothing would. */
  readonly differences: string;
  /** A line a predictor: whether its pods would be replaced, and why; empty where nothing is there yet, or nothing would change. */
  readonly pods: string;
}

interface AskingInputs extends TakingInputs {
  readonly 'storage-secret'?: StorageSecret | undefined;
  readonly 'force-conflicts': boolean;
}

/**
 * Asks the API server, its webhooks among them, without changing anything. What the manifest leaves to a later deploy (a field's
 * name) is no difference. Throws what applying throws, and E_NAME_TAKEN.
 */
export async function askServer(mlflow: Mlflow, cluster: Cluster, address: ObjectAddress, given: Pick<Rendered, 'manifest' | 'forTarget' | 'pods' | 'origin'>, inputs: AskingInputs, tell: DeploymentOptions['tell'], left?: string): Promise<ServerAnswer> {
  const secret = inputs['storage-secret'];
  const live = await cluster.get(address);
  const { isForeign, isRenamed } = await assertNameIsOurs(mlflow, cluster, address, live, given.manifest, inputs);
  const { manifest, pods, origin } = await keepTarget(mlflow, live, isRenamed, given, renderAddress(address), { progress: () => undefined, warn: tell });
  const takenOver = isForeign ? live : undefined;
  const force = inputs['force-conflicts'] || takenOver !== undefined;
  const secretChange = secret && (await applyStorageSecret(cluster, address.namespace ?? '', secret, { dryRun: true, force: inputs['force-conflicts'] }));
  const answer = await applyDeployment(cluster, address, await keepPods(cluster, address, manifest, live, { pods, force }), { dryRun: true, force, origin, tell });
  const differences = live === undefined ? [] : findDifferences(live, answer).filter(({ path }) => path.at(-1) !== left);
  const replaced = live === undefined || !differences.some(isChange) ? '' : renderPodChanges(findPodChanges(live, answer, differences));
  const would = live === undefined ? 'be created' : differences.length === 0 ? 'not change' : 'be changed';
  const own = `${renderAddress(address)} would ${takenOver === undefined ? '' : 'be taken over and '}${would}`;
  if (!secretChange) return { summary: own, takenOver, differences: renderDifferences(differences), pods: replaced };
  const { state, address: secretAddress, differences: secretDifferences } = secretChange;
  return {
    takenOver,
    pods: replaced,
    summary: `${own}, and ${secretAddress} would ${state === 'unchanged' ? 'not change' : `be ${state}`}`,
    differences: [renderDifferences(differences), state === 'unchanged' ? '' : `${secretAddress}: ${secretDifferences}`].filter(Boolean).join('\n'),
  };
}
