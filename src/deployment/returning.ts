import { StepError } from '../errors.js';
import { quoteForeign } from '../untrusted-text.js';
import type { Cluster, ObjectAddress } from '../kubernetes/cluster.js';
import { textAt } from '../json.js';
import { renderAddress } from '../kubernetes/resources.js';
import type { Mlflow, ModelVersion } from '../mlflow/mlflow.js';
import { writeKept } from '../serving/kept-manifest.js';
import { deployedVersion } from '../serving/ownership.js';
import type { Log, PipelineFacts } from '../step.js';
import { goBackTo } from './going-back.js';
import type { PlannedReturn } from './planned-return.js';
import { recordAgain, recordReplaced } from './record.js';
import { removeFirst } from './removing.js';
import { underLease } from './under-lease.js';

interface ReturnOptions {
  readonly log: Log;
  readonly pipeline: PipelineFacts;
  readonly force: boolean;
  readonly timeoutMs: number;
  readonly patienceMs: number;
}

/** Carries out one return under the lease of the name, and records it on both versions. Says what was done; throws E_ROLLOUT_FAILED where the earlier version does not serve. */
export async function carryOut(connected: Cluster, mlflow: Mlflow, planned: PlannedReturn, version: ModelVersion, options: ReturnOptions): Promise<string> {
  return underLease(connected, planned.address, { step: 'rollback', ...options }, (cluster) => carryOutHeld(cluster, mlflow, planned, version, options));
}

async function carryOutHeld(cluster: Cluster, mlflow: Mlflow, { address, live, back }: PlannedReturn, version: ModelVersion, { log, force, timeoutMs, patienceMs }: ReturnOptions): Promise<string> {
  const place = renderAddress(address);
  const uid = textAt(live, 'metadata', 'uid') ?? '';
  const now = await cluster.get(address);
  if (live !== undefined && now !== undefined && (textAt(now, 'metadata', 'uid') !== uid || deployedVersion(now) !== deployedVersion(live))) return `${place} was deployed again meanwhile, and is left as it is.`;
  if (back === undefined) {
    if (now !== undefined) await removeFirst(cluster, address, uid, log, timeoutMs);
    await record(mlflow, version, cluster.server, address, undefined, log);
    return `${place}, which this promotion's deploy was the first of, was removed.`;
  }
  if (now === undefined) return `${place} was removed meanwhile.`;
  log.progress(`Putting version ${back.version} of ${place} back.`);
  // Before it is applied: what was kept last must never be what is rolled back, wherever this is killed.
  await writeKept(cluster, address.namespace ?? '', back);
  const { serves, explain } = await goBackTo(cluster, address, back, { force, timeoutMs, patienceMs, report: (waitingFor) => log.progress(`Rolling back: waiting for ${waitingFor}.`) });
  if (!serves) throw new StepError('E_ROLLOUT_FAILED', `Version ${back.version} of ${place} was applied again, and does not serve: ${quoteForeign(await explain())}.`, { outcome: 'rollback-failed' });
  await record(mlflow, version, cluster.server, address, back.version, log);
  return `${place} serves version ${back.version} again.`;
}

/** Says in MLflow where both versions are now. What serves, serves also when MLflow cannot be told. */
async function record(mlflow: Mlflow, version: ModelVersion, server: string, { namespace = '', name }: ObjectAddress, back: string | undefined, log: Log): Promise<void> {
  const place = { state: 'serving', time: new Date().toISOString(), server, namespace, name, version: version.version } as const;
  try {
    if (back !== undefined) await recordAgain(mlflow, await mlflow.registry.version(version.model, back), { ...place, version: back });
    await recordReplaced(mlflow, await mlflow.registry.version(version.model, version.version), place, back === undefined ? 'removed' : 'rolled-back', 'its promotion was rolled back');
  } catch (error) {
    if (!(error instanceof StepError)) throw error;
    log.warn(`The rollback is not recorded on the model versions: ${error.message}`);
  }
}
