import { numberAt, textAt, type JsonObject } from '../json.js';
import { renderAddress } from '../kubernetes/resources.js';
import type { RolloutObjects } from '../kubernetes/rollout-objects.js';
import { isBeingDeleted } from '../kubernetes/workload-objects.js';
import type { ModelVersion } from '../mlflow/mlflow.js';
import { keptOf, readKept, type KeptManifest } from '../serving/kept-manifest.js';
import { computeExpectation } from '../serving/seldon-deployment.js';
import type { DeployContext, Deploying } from './deploying.js';
import { isAt, placeOf, readRecords, recordMs } from './record.js';

/** What the cluster held before. */
export interface Before {
  readonly live: JsonObject | undefined;
  readonly kept: KeptManifest | undefined;
  /** Why what was taken over did not serve as it stood. */
  readonly trouble?: string | undefined;
}

/**
 * Reads it, what the verdict rests on, and the version as MLflow has it now: all that a deploy goes by, once it holds the lease. What is being
 * removed is waited for: to apply it again would not keep it. Throws E_TIMEOUT, and what `readVersion` throws.
 */
export async function readBefore({ inputs, log, waitMs }: DeployContext, deploying: Deploying, readVersion: () => Promise<ModelVersion>): Promise<Before & { readonly objects: RolloutObjects; readonly version: ModelVersion }> {
  const { cluster, address, namespace, manifest, marker } = deploying;
  const read = (): Promise<readonly [JsonObject | undefined, KeptManifest | undefined, RolloutObjects, ModelVersion]> =>
    Promise.all([cluster.get(address), readKept(cluster, namespace, address.name), cluster.listRolloutObjects(computeExpectation(manifest, marker, address, '')), readVersion()]);
  let [live, kept, objects, version] = await read();
  while (live !== undefined && isBeingDeleted(live)) {
    log.progress(`${renderAddress(address)} is being removed; waiting until it is gone.`);
    await cluster.waitForRemoval(address, textAt(live, 'metadata', 'uid') ?? '', waitMs(inputs.timeout), (message) => log.progress(message));
    [live, kept, objects, version] = await read();
  }
  return { live, kept: keptOf(live, kept), objects, version };
}

/**
 * Whether what was there before is what an earlier run of this very deploy made, which was killed: it never had another spec, and was
 * never seen serving. Asks MLflow, which may have been told of it where its manifest could not be kept.
 */
export async function isLeftover(context: DeployContext, { cluster, version, namespace, address, marker, manifest }: Deploying, { live, kept }: Before): Promise<boolean> {
  if (live === undefined || kept !== undefined || numberAt(live, 'metadata', 'generation') !== 1) return false;
  if (computeExpectation(manifest, marker, address, '').readMarker(live) !== marker) return false;
  const { registry } = (await context.mlflow()).forCleanup(recordMs);
  const now = await registry.version(version.model, version.version).catch(() => undefined);
  const place = placeOf(cluster.identity, namespace, address.name, live);
  return now !== undefined && !readRecords(now).some((each) => each.state === 'serving' && isAt(each, place));
}
