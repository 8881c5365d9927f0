import { undefinedOn } from '../errors.js';
import type { Mlflow } from '../mlflow/mlflow.js';
import { computeLockName, findClaim } from './claim.js';
import { computeEarliestEpoch, readEpoch } from './lock-epoch.js';
import type { PromotionRecord } from './record.js';
import { holdsTarget, type Standing } from './standing.js';
import { showTarget } from '../mlflow/target.js';

/**
 * The promotion of a version that has moved it already and not recorded that yet, as its lock says: one that is still at it, or that
 * was killed. Without it, a version that holds its target would be taken for one that nobody had held it before. One request where
 * the version holds any of the targets, and one more for each lock that others left who were killed on the way past it.
 */
export async function findBegun(mlflow: Mlflow, { version, model, targets, holders }: Standing): Promise<PromotionRecord | undefined> {
  if (!targets.some((target) => holdsTarget(version, target, holders.get(showTarget(target))))) return undefined;
  const current = readEpoch(model);
  let begun: PromotionRecord | undefined;
  for (let epoch = current; epoch >= computeEarliestEpoch(current); epoch -= 1) {
    // Who may not read another's lock may not get past it either, and is told so when it comes to that.
    const lock = await undefinedOn('E_MLFLOW_FORBIDDEN', mlflow.locks.read(computeLockName(model.name, epoch)));
    if (lock === undefined) break;
    const record = findClaim(lock)?.record;
    const isOfVersion = record?.model === version.model && record.version === version.version && record.state === 'moving';
    // One that began where an earlier one had been killed, and did not know of it, takes the version itself for the previous holder.
    if (isOfVersion && record.previousVersion !== version.version) begun = record;
  }
  return begun;
}
